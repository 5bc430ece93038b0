package org.sira.api.dataset.assemble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sira.planner.model.IncidentChannel;

/** What the words of incident files mean for the risk of roads, as {@code incident-types.csv} lists them. */
final class IncidentTaxonomy {

    /** What becomes of an incident: its channel, and how much it counts. */
    record Meaning(IncidentChannel channel, double weight) {

        static final Meaning UNTYPED = new Meaning(IncidentChannel.UNTYPED, 1);
        static final Meaning UNKNOWN_WORD = new Meaning(IncidentChannel.OTHER, 1);
    }

    private static final String TABLE = "incident-types.csv";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Meaning> meaningByWord;

    private IncidentTaxonomy(Map<String, Meaning> meaningByWord) {
        this.meaningByWord = meaningByWord;
    }

    static IncidentTaxonomy standard() {
        try (InputStream in = Objects.requireNonNull(
                        IncidentTaxonomy.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IncidentTaxonomy parse(List<String> lines) {
        Map<String, Meaning> meaningByWord = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(";");
            if (fields.length != 3) {
                throw new IllegalArgumentException(
                        "Incident types: \"%s\" was found where \"word; channel; weight\" was expected.".formatted(line));
            }
            Meaning meaning = new Meaning(
                    IncidentChannel.valueOf(fields[1].strip()), Double.parseDouble(fields[2].strip()));
            if (meaningByWord.put(plain(fields[0]), meaning) != null) {
                throw new IllegalArgumentException("Incident types: \"%s\" is listed twice.".formatted(fields[0]));
            }
        }
        return new IncidentTaxonomy(meaningByWord);
    }

    /** The meaning of a sub-type, else of a type; empty when neither word is known. */
    Optional<Meaning> find(String type, String subType) {
        if (type.isBlank() && subType.isBlank()) {
            return Optional.of(Meaning.UNTYPED);
        }
        return Optional.ofNullable(meaningByWord.get(plain(subType)))
                .or(() -> Optional.ofNullable(meaningByWord.get(plain(type))));
    }

    private static String plain(String word) {
        String unaccented = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return NOT_ALPHANUMERIC
                .matcher(unaccented.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
