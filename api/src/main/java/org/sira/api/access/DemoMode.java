package org.sira.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A way to try Sira out on one's own computer: named users for whom everybody knows the password. They are in no database,
 * so that none of them is left behind when the same data is served in earnest.
 */
public record DemoMode(boolean on) {

    /** The setting that switches it on; it needs no value. */
    public static final String SETTING = "sira.demo";

    static final String PASSWORD = "demo";

    /** A user to try. */
    public record User(String login, String name, Role role) {}

    private static final List<User> USERS = List.of(
            new User("planner", "Aminata Traoré", Role.PLANNER),
            new User("approver", "Moussa Coulibaly", Role.APPROVER),
            new User("viewer", "Fatoumata Diarra", Role.VIEWER),
            new User("administrator", "Oumar Keïta", Role.ADMINISTRATOR));

    public List<User> users() {
        return on ? USERS : List.of();
    }

    Optional<SiraUser> user(String login, String password, Instant now) {
        return users().stream()
                .filter(user -> user.login().equals(login) && PASSWORD.equals(password))
                .map(user -> new SiraUser(user.login(), user.name(), user.role(), true, now))
                .findFirst();
    }
}
