package org.sira.ingest.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.value.Spelling;

/**
 * The name of a region or cercle as people write it.
 *
 * @param name Ségou for "Région de Ségou", "Ségou Region" and "Ségou (cercle)"
 * @param level that a word of the text tells; the district of Bamako ranks with the regions
 */
public record AreaName(String name, Optional<Level> level) {

    private static final String LEVEL = "(r[ée]gion|cercle|district)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE =
            Pattern.compile(LEVEL + "\\s+(?:de\\s+|du\\s+|d['’]\\s*|of\\s+)?(?:la\\s+|le\\s+|l['’]\\s*)?(.+)", FLAGS);
    private static final Pattern AFTER = Pattern.compile("(.+?)\\s+\\(?" + LEVEL + "\\)?", FLAGS);

    public static AreaName of(String text) {
        String spaced = Spelling.spaced(text);
        Matcher before = BEFORE.matcher(spaced);
        if (before.matches()) {
            return new AreaName(before.group(2), Optional.of(level(before.group(1))));
        }
        Matcher after = AFTER.matcher(spaced);
        return after.matches()
                ? new AreaName(after.group(1), Optional.of(level(after.group(2))))
                : new AreaName(spaced, Optional.empty());
    }

    private static Level level(String word) {
        return word.toLowerCase(Locale.ROOT).equals("cercle") ? Level.CERCLE : Level.REGION;
    }
}
