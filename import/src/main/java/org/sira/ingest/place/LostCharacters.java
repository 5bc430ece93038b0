package org.sira.ingest.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sira.ingest.value.Spelling;

/** A name some of whose letters were lost on the way through another program: S?gou for Ségou. */
final class LostCharacters {

    private static final Pattern MARK = Pattern.compile("\uFFFD+|(?<=\\p{L})\\?+(?=\\p{L})");

    /** One accented letter becomes up to two marks, which may be joined to one. */
    private static final String ANY = "\\p{Alnum}{0,2}";

    /** With more gaps nearly everything fits. */
    private static final int MOST_PARTS = 4;

    private final Pattern pattern;

    private LostCharacters(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty when nothing is lost, or nothing is left. */
    static Optional<LostCharacters> in(String text) {
        String[] parts = MARK.split(text, -1);
        if (parts.length == 1 || parts.length > MOST_PARTS || Spelling.key(text).isEmpty()) {
            return Optional.empty();
        }
        String pattern = Arrays.stream(parts)
                .map(part -> Pattern.quote(Spelling.key(part)))
                .collect(Collectors.joining(ANY));
        return Optional.of(new LostCharacters(Pattern.compile(pattern)));
    }

    /** Whether the name may have been this one. */
    boolean fit(String nameKey) {
        return pattern.matcher(nameKey).matches();
    }
}
