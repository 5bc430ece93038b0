package org.sira.api.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param login which {@link #getName()} gives too
 * @param demo one of the users of the demo mode, who are in no database
 */
public record SiraUser(String login, String displayName, Role role, boolean demo, Instant signedInAt)
        implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return login;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    public boolean isApprover() {
        return may(Role.APPROVER);
    }

    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
