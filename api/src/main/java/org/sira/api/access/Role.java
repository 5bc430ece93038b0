package org.sira.api.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person may do. Each role includes the ones before it. */
public enum Role {
    /** Sees everything, changes nothing. */
    VIEWER,
    /** Imports data and makes plans. */
    PLANNER,
    /** Approves plans that others made. */
    APPROVER,
    /** Manages accounts. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** As Spring Security asks for it: this role and all that it includes. */
    List<GrantedAuthority> authorities() {
        return Stream.of(values())
                .filter(this::includes)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
