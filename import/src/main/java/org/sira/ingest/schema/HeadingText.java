package org.sira.ingest.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/**
 * A heading taken apart once, to be compared with the names of many kinds.
 *
 * @param text as written
 * @param key of the whole
 * @param bracketed without the note in brackets at its end: "Charge utile (t)", "Compartiments (ex. 9000/8000)"
 * @param lastWord without its last word: "Payload kg"
 */
record HeadingText(String text, String key, Optional<Part> bracketed, Optional<Part> lastWord) {

    private static final Pattern BRACKETED = Pattern.compile("([^(\\[]+)[(\\[]([^()\\[\\]]*)[)\\]]?\\s*[*:]*");

    private static final Pattern LAST_WORD = Pattern.compile("(.+?)[\\s,]+(?:en\\s+|in\\s+)?(\\S+)");

    /** An example, or several words; a single one may be a unit that is not known here, such as (kg/m³). */
    private static final Pattern REMARK = Pattern.compile("ex.*|.*\\s.*", Pattern.CASE_INSENSITIVE);

    /**
     * @param key of the words before the rest
     * @param unit that the rest names
     * @param remark whether the rest can be no unit
     */
    record Part(String key, Optional<Unit> unit, boolean remark) {}

    static HeadingText of(String text) {
        return new HeadingText(text, Spelling.key(text), part(BRACKETED, text), part(LAST_WORD, text));
    }

    /** The unit that it ends with. */
    Optional<Unit> unit() {
        return bracketed.flatMap(Part::unit).or(() -> lastWord.flatMap(Part::unit));
    }

    private static Optional<Part> part(Pattern pattern, String text) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group(2).strip();
        return Optional.of(new Part(
                Spelling.key(parts.group(1)),
                Unit.named(rest),
                REMARK.matcher(rest).matches()));
    }
}
