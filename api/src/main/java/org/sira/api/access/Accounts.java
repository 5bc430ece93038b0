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
import org.sira.api.platform.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes accounts. Nobody but their owner ever knows a password: accounts are handed over as one-time links. */
@Service
class Accounts {

    private static final Duration LINK_LASTS = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountStore store, PasswordEncoder encoder, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.clock = clock;
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
     * Makes an account that waits for its password.
     *
     * @return the token of its link; absent when the login is taken
     */
    @Transactional
    Optional<String> create(NewAccount account, String by) {
        if (store.find(account.login()).isPresent()) {
            return Optional.empty();
        }
        long id = store.create(account.login(), account.name(), account.role(), by, now());
        return Optional.of(newToken(Optional.of(id)));
    }

    /** A new link for somebody who lost the password; the earlier ones end, the password stays until it is used. */
    @Transactional
    String newLink(long id) {
        return newToken(Optional.of(id));
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
        return true;
    }

    /** Makes the first administrator and uses the link up; false when it was used in the meantime. */
    @Transactional
    boolean createFirst(String token, String login, String name, String password) {
        if (store.workingAdministrators() > 0 || !store.useToken(hash(token), now())) {
            return false;
        }
        try {
            long id = store.create(login, name, Role.ADMINISTRATOR, login, now());
            store.setPassword(id, encode(password), now());
            return true;
        } catch (DuplicateKeyException lockedOutBefore) {
            return false;
        }
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

    /** False when nobody would be administrator any more. */
    @Transactional
    boolean changeRole(long id, Role role) {
        store.lockAccounts();
        if (role != Role.ADMINISTRATOR && isLastAdministrator(id)) {
            return false;
        }
        store.setRole(id, role);
        return true;
    }

    /** False when nobody would be administrator any more. */
    @Transactional
    boolean setEnabled(long id, boolean enabled) {
        store.lockAccounts();
        if (!enabled && isLastAdministrator(id)) {
            return false;
        }
        store.setEnabled(id, enabled);
        return true;
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
        store.endTokens(account, now());
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
