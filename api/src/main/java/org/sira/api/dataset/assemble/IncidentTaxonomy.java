package org.sira.api.dataset.assemble;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sira.api.platform.UnreadableTable;
import org.sira.planner.model.IncidentChannel;

/** What the words of incident files mean for the risk of roads, as {@code incident-types.csv} lists them. */
public final class IncidentTaxonomy {

    /** The name of the table, also of one that somebody wrote. */
    public static final String TABLE = "incident-types.csv";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");
    private static final int COLUMNS = 3;
    private static final double MOST_WEIGHT = 100;

    private final Map<String, Meaning> meaningByWord;

    private IncidentTaxonomy(Map<String, Meaning> meaningByWord) {
        this.meaningByWord = Map.copyOf(meaningByWord);
    }

    /** What becomes of an incident: its channel, and how much it counts. */
    record Meaning(IncidentChannel channel, double weight) {

        static final Meaning UNTYPED = new Meaning(IncidentChannel.UNTYPED, 1);
        static final Meaning UNKNOWN_WORD = new Meaning(IncidentChannel.OTHER, 1);
    }

    /** The table that Sira brings along. */
    public static IncidentTaxonomy standard() {
        try (InputStream in = Objects.requireNonNull(
                        IncidentTaxonomy.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new IncidentTaxonomy(parse(Path.of(TABLE), reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with a table that somebody wrote: its words come first, and what it does not list stays.
     *
     * @throws UnreadableTable when it is not there or a line of it cannot be meant
     */
    public static IncidentTaxonomy standardAnd(Path file) {
        try {
            return standard().and(file, Files.readAllLines(file));
        } catch (IOException closed) {
            throw UnreadableTable.ofFile(file, closed);
        }
    }

    IncidentTaxonomy and(Path file, List<String> lines) {
        Map<String, Meaning> both = new HashMap<>(meaningByWord);
        both.putAll(parse(file, lines));
        return new IncidentTaxonomy(both);
    }

    private static Map<String, Meaning> parse(Path file, List<String> lines) {
        Map<String, Meaning> meanings = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            // Excel writes a mark before the first letter of the first line.
            String line = lines.get(i).replace("\uFEFF", "");
            if (!line.isBlank() && !line.startsWith("#")) {
                Line fields = new Line(file, i + 1, line.split(";", -1), line);
                String word = fields.word();
                if (!words.add(word)) {
                    throw fields.problem(UnreadableTable.Kind.TWICE, 1);
                }
                meanings.put(word, new Meaning(fields.channel(), fields.weight()));
            }
        }
        return meanings;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Line(Path file, int number, String[] fields, String whole) {

        Line {
            if (fields.length != COLUMNS) {
                throw new UnreadableTable(UnreadableTable.Kind.COLUMNS, file, number, fields.length, whole);
            }
        }

        String word() {
            String word = plain(fields[0]);
            if (word.isEmpty()) {
                throw problem(UnreadableTable.Kind.BLANK, 1);
            }
            return word;
        }

        IncidentChannel channel() {
            for (IncidentChannel channel : List.of(IncidentChannel.ROAD, IncidentChannel.OTHER)) {
                if (channel.name().equalsIgnoreCase(fields[1].strip())) {
                    return channel;
                }
            }
            throw problem(UnreadableTable.Kind.CHANNEL, 2);
        }

        double weight() {
            try {
                double weight = Double.parseDouble(fields[2].strip().replace(',', '.'));
                if (weight >= 0 && weight <= MOST_WEIGHT) {
                    return weight;
                }
            } catch (NumberFormatException noNumber) {
                // The same problem.
            }
            throw problem(UnreadableTable.Kind.WEIGHT, 3);
        }

        UnreadableTable problem(UnreadableTable.Kind kind, int column) {
            return new UnreadableTable(kind, file, number, column, fields[column - 1].strip());
        }
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
        String unaccented =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return NOT_ALPHANUMERIC
                .matcher(unaccented.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
