package org.sira.api.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and changes accounts. Nobody but their owner ever knows a password: accounts are handed over as one-time links. */
@Service
class Accounts {

    private static final Duration LINK_LASTS = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;
    /** How long what is asked for again counts as asked for once. */
    private static final Duration SAME_CLICK = Duration.ofMinutes(1);

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountStore store, PasswordEncoder encoder, Clock clock, TransactionOperations transactions) {
        this.store = store;
        this.encoder = encoder;
        this.clock = clock;
        this.transactions = transactions;
    }

    List<Account> all() {
        return store.all();
    }

    Optional<Account> find(long id) {
        return store.find(id);
    }

    /** The token of a link that makes the first administrator; absent when there is one. Earlier ones end. */
    @Transactional
    Optional<String> firstToken() {
        if (store.workingAdministrators() > 0) {
            return Optional.empty();
        }
        return Optional.of(newToken(Optional.empty()));
    }

    /**
     * Makes an account that waits for its password. Whoever asks for the same account twice has made it once, and gets
     * another link to it, since of the first one only a hash is known.
     *
     * @return the token of its link; absent when the login is taken
     */
    Optional<String> create(NewAccount account, String by) {
        try {
            return transactions.execute(status -> {
                Optional<Account> there = store.find(account.login());
                if (there.isEmpty()) {
                    long id = store.create(account.login(), account.name(), account.role(), by, now());
                    return Optional.of(newToken(Optional.of(id)));
                }
                return there.filter(known -> isSame(known, account, by))
                        .map(known -> newToken(Optional.of(known.id())));
            });
        } catch (DuplicateKeyException madeMeanwhile) {
            return create(account, by);
        }
    }

    private boolean isSame(Account known, NewAccount wish, String by) {
        return known.waiting()
                && known.name().equals(wish.name())
                && known.role() == wish.role()
                && store.madeBy(known.id(), by, now().minus(SAME_CLICK));
    }

    /** A new link for somebody who lost the password; the earlier ones end, the password stays until it is used. */
    @Transactional
    String newLink(long id) {
        return newToken(Optional.of(id));
    }

    /** Who used a link up, and when; absent when nobody did. */
    Optional<UsedLink> usedLink(String token) {
        return store.usedToken(hash(token));
    }

    /** What a link is for; absent when it is used, too old or invented. */
    Optional<SetupLink> link(String token) {
        return store.openToken(hash(token), now())
                .flatMap(id -> id.isEmpty()
                        ? Optional.of(SetupLink.ofFirst())
                        : store.find(id.get()).filter(Account::enabled).map(SetupLink::of));
    }

    /** Sets the password of the link's account and uses the link up; false when it was used in the meantime. */
    @Transactional
    boolean choosePassword(String token, String login, String password) {
        Optional<Account> account = store.find(login).filter(Account::enabled);
        if (account.isEmpty() || !store.useToken(hash(token), now())) {
            return false;
        }
        store.setPassword(account.get().id(), encode(password), now());
        store.endTokens(Optional.of(account.get().id()), now(), now());
        return true;
    }

    /**
     * Makes the first administrator and uses the link up; false when it was used in the meantime.
     *
     * @throws DuplicateKeyException when an account has this login already, such as a locked one; the link stays open
     */
    @Transactional
    boolean createFirst(String token, String login, String name, String password) {
        if (store.workingAdministrators() > 0 || !store.useToken(hash(token), now())) {
            return false;
        }
        long id = store.create(login, name, Role.ADMINISTRATOR, login, now());
        store.setPassword(id, encode(password), now());
        store.giveToken(hash(token), id);
        return true;
    }

    boolean passwordIs(String login, String password) {
        return store.find(login)
                .flatMap(Account::passwordHash)
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    @Transactional
    void changePassword(String login, String password) {
        store.find(login).ifPresent(account -> store.setPassword(account.id(), encode(password), now()));
    }

    /**
     * Gives an account another role. Whoever does so twice has done so once.
     *
     * @param shown the role that the user saw
     * @return false when nobody would be administrator any more
     * @throws Refusal when somebody else has changed the account meanwhile
     */
    @Transactional
    boolean changeRole(long id, Role shown, Role role, String by) {
        store.lockAccounts();
        Account account = store.find(id).orElseThrow();
        if (account.role() != shown) {
            return requireOwn(account, account.role() == role, by);
        }
        if (role != Role.ADMINISTRATOR && isLastAdministrator(id)) {
            return false;
        }
        store.setRole(id, role, new Account.Change(by, now()));
        return true;
    }

    /**
     * Locks an account, or unlocks it. Whoever does so twice has done so once.
     *
     * @return false when nobody would be administrator any more
     * @throws Refusal when somebody else has done so already
     */
    @Transactional
    boolean setEnabled(long id, boolean enabled, String by) {
        store.lockAccounts();
        Account account = store.find(id).orElseThrow();
        if (account.enabled() == enabled) {
            return requireOwn(account, true, by);
        }
        if (!enabled && isLastAdministrator(id)) {
            return false;
        }
        store.setEnabled(id, enabled, new Account.Change(by, now()));
        return true;
    }

    /** It is no news to people what they have done themselves; nobody's name is known for an account never changed. */
    private static boolean requireOwn(Account account, boolean done, String by) {
        Optional<Account.Change> last = account.change();
        if (done && (last.isEmpty() || last.get().by().equals(by))) {
            return true;
        }
        String key = done ? "access.refused.done-already" : "access.refused.changed";
        Account.Change change = last.orElseThrow();
        throw new Refusal(Refusal.Kind.CONFLICT, key, account.name(), change.by(), change.at());
    }

    void prefers(String login, Language language) {
        store.setLanguage(login, language);
    }

    private boolean isLastAdministrator(long id) {
        boolean working = store.find(id)
                .filter(account -> account.role() == Role.ADMINISTRATOR && account.enabled() && !account.waiting())
                .isPresent();
        return working && store.workingAdministrators() == 1;
    }

    private String newToken(Optional<Long> account) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // A link made a moment ago may be the one that a person sees who has clicked twice.
        store.endTokens(account, account.isPresent() ? now().minus(SAME_CLICK) : now(), now());
        store.addToken(hash(token), account, now(), now().plus(LINK_LASTS));
        return token;
    }

    private String encode(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** In the precision that every database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is stored and compared. */
    static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
