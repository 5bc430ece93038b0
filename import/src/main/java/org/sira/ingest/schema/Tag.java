package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HXL hashtag with its attributes, in one spelling: the order of attributes and spaces do not count, {@code +pcode}
 * is {@code +code}, and the language or vocabulary of a column ({@code +i_fr}, {@code +v_pcode}) is left out.
 *
 * @param text such as {@code #adm2+code}, attributes in alphabetical order
 * @see <a href="https://hxlstandard.org/standard/1-1final/tagging/">HXL 1.1, tagging conventions</a>
 */
record Tag(String text) {

    private static final Pattern SHAPE =
            Pattern.compile("#\\s*[A-Za-z][A-Za-z0-9_]*(\\s*\\+\\s*[A-Za-z][A-Za-z0-9_]*)*");

    /** Empty when the text is no tag. */
    static Optional<Tag> parse(String text) {
        String stripped = text.strip();
        if (!SHAPE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        String[] parts = stripped.substring(1).toLowerCase(Locale.ROOT).split("\\+", -1);
        String attributes = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(attribute -> !attribute.startsWith("i_") && !attribute.startsWith("v_"))
                .map(attribute -> attribute.equals("pcode") ? "code" : attribute)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(attribute -> "+" + attribute)
                .collect(Collectors.joining());
        return Optional.of(new Tag("#" + parts[0].strip() + attributes));
    }

    /** Whether it counts people, and says by its attributes which ones. */
    boolean countsPeople() {
        return text.startsWith("#affected");
    }
}
