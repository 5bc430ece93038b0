package org.sira.ingest.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.ingest.value.Spelling;

/**
 * The headings of a sheet in their order: what the sheets of one source have in common from month to month.
 *
 * @param headings keys of their spellings, each after a line feed but the first
 */
public record Layout(String headings) {

    /**
     * Whether another layout is this one below a title that names the month or the area: the same headings, all with one text
     * in front.
     */
    public boolean isBelowTitleOf(Layout other) {
        String[] own = headings.split("\n", -1);
        String[] titled = other.headings.split("\n", -1);
        if (own.length < 2 || own.length != titled.length) {
            return false;
        }
        Set<String> titles = new HashSet<>();
        for (int column = 0; column < own.length; column++) {
            if (!titled[column].endsWith(own[column]) || own[column].isEmpty() != titled[column].isEmpty()) {
                return false;
            }
            if (!own[column].isEmpty()) {
                titles.add(titled[column].substring(0, titled[column].length() - own[column].length()));
            }
        }
        return titles.size() == 1;
    }

    /** @param headings from the first column on, blank where there is none */
    public static Layout of(List<String> headings) {
        return new Layout(headings.stream()
                .map(Spelling::key)
                .collect(Collectors.joining("\n"))
                .stripTrailing());
    }
}
