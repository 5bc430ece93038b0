package org.sira.api.access;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Messages;

/**
 * An account in the list.
 *
 * @param changeable by whoever looks at it
 */
record AccountView(
        long id,
        String login,
        String name,
        Role role,
        boolean enabled,
        boolean waiting,
        boolean changeable,
        @Nullable String lastLogin) {

    static AccountView of(Account account, SiraUser user, Messages messages) {
        return new AccountView(
                account.id(),
                account.login(),
                account.name(),
                account.role(),
                account.enabled(),
                account.waiting(),
                user.demo() || !account.login().equals(user.login()),
                account.lastLoginAt()
                        .map(at -> messages.formats().dateTime(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                        .orElse(null));
    }
}
