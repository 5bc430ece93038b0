package org.sira.api.access;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets people in by user name and password. It answers alike, and takes as long, whether the name or the password is wrong. */
final class PasswordCheck implements AuthenticationProvider {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final DemoMode demo;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordCheck(AccountStore store, PasswordEncoder encoder, LoginThrottle throttle, DemoMode demo, Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.throttle = throttle;
        this.demo = demo;
        this.clock = clock;
        this.hashOfNobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = Accounts.login(attempt.getName());
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (throttle.closed(login, address)) {
            throw new LockedException("Too many failed attempts.");
        }
        SiraUser user = demo.user(login, password, now)
                .or(() -> account(login, password, now))
                .orElseThrow(() -> {
                    throttle.failed(login, address);
                    return new BadCredentialsException("Unknown user name, or wrong password.");
                });
        throttle.succeeded(login);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, user.role().authorities());
    }

    private Optional<SiraUser> account(String login, String password, Instant now) {
        Optional<Account> found = store.find(login).filter(Account::enabled);
        String hash = found.flatMap(Account::passwordHash).orElse(hashOfNobody);
        boolean right = encoder.matches(password, hash) && !hash.equals(hashOfNobody);
        return found.filter(account -> right).map(account -> {
            store.signedIn(account.id(), now);
            return new SiraUser(account.login(), account.name(), account.role(), false, now);
        });
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
