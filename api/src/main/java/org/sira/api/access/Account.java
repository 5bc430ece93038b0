package org.sira.api.access;

import java.time.Instant;
import java.util.Optional;
import org.sira.api.platform.Language;

/**
 * Somebody who may sign in.
 *
 * @param login unique, in small letters; plans and approvals carry it
 * @param passwordHash absent until the person has used the one-time link
 * @param language that the person chose last
 */
public record Account(
        long id,
        String login,
        String name,
        Role role,
        Optional<String> passwordHash,
        Optional<Language> language,
        boolean enabled,
        Optional<Instant> lastLoginAt,
        Optional<Change> change) {

    /** Who changed the account last. */
    public record Change(String by, Instant at) {}

    /** Whether the person has still to choose a password. */
    public boolean waiting() {
        return passwordHash.isEmpty();
    }
}
