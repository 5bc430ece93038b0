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

    private final Pattern pattern;

    private LostCharacters(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty when nothing is lost, or nothing is left. */
    static Optional<LostCharacters> in(String text) {
        if (!MARK.matcher(text).find() || Spelling.key(text).isEmpty()) {
            return Optional.empty();
        }
        String pattern = Arrays.stream(MARK.split(text, -1))
                .map(part -> Pattern.quote(Spelling.key(part)))
                .collect(Collectors.joining(ANY));
        return Optional.of(new LostCharacters(Pattern.compile(pattern)));
    }

    /** Whether the name may have been this one. */
    boolean fit(String nameKey) {
        return pattern.matcher(nameKey).matches();
    }
}
