package org.sira.api.planning;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who changed a plan by hand.
 *
 * @param logins in lower case
 */
public record Editors(Set<String> logins) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Editors {
        logins = Set.copyOf(logins);
    }

    public static Editors none() {
        return new Editors(Set.of());
    }

    /** As {@link #written} wrote it. */
    public static Editors read(String json) {
        return new Editors(Set.copyOf(JSON.readValue(json, new TypeReference<List<String>>() {})));
    }

    public String written() {
        return JSON.writeValueAsString(new TreeSet<>(logins));
    }

    public Editors and(String login) {
        Set<String> more = new TreeSet<>(logins);
        more.add(login.toLowerCase(Locale.ROOT));
        return new Editors(more);
    }

    public boolean include(String login) {
        return logins.contains(login.toLowerCase(Locale.ROOT));
    }
}
