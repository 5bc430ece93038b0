package org.sira.ingest.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sira.ingest.schema.Field;

/**
 * A column of the templates, as {@code columns.csv} lists it.
 *
 * @param frenchExamples one for each example row, blank where it says nothing; {@code englishExamples} likewise
 * @param frenchNote what is expected; {@code englishNote} likewise
 */
record TemplateColumn(
        List<String> frenchExamples, List<String> englishExamples, String frenchNote, String englishNote) {

    private static final String TABLE = "columns.csv";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final int PARTS = 5;

    private static final Map<Field, TemplateColumn> COLUMN_BY_FIELD = Collections.unmodifiableMap(standard());

    TemplateColumn {
        frenchExamples = List.copyOf(frenchExamples);
        englishExamples = List.copyOf(englishExamples);
    }

    /** Empty for a field that the templates leave out, because only files of others have it. */
    static Optional<TemplateColumn> of(Field field) {
        return Optional.ofNullable(COLUMN_BY_FIELD.get(field));
    }

    List<String> examples(boolean french) {
        return french ? frenchExamples : englishExamples;
    }

    String note(boolean french) {
        return french ? frenchNote : englishNote;
    }

    private static Map<Field, TemplateColumn> standard() {
        try (InputStream in = Objects.requireNonNull(
                        TemplateColumn.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<Field, TemplateColumn> columnByField = new EnumMap<>(Field.class);
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(columnByField, SEPARATOR.split(line.strip(), -1)));
            return columnByField;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<Field, TemplateColumn> columnByField, String[] parts) {
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "Template columns: %s has %d parts, not %d: a note must hold no semicolon."
                            .formatted(parts[0], parts.length, PARTS));
        }
        TemplateColumn column = new TemplateColumn(
                List.of(BAR.split(parts[1], -1)), List.of(BAR.split(parts[2], -1)), parts[3], parts[4]);
        if (columnByField.put(Field.valueOf(parts[0]), column) != null) {
            throw new IllegalArgumentException("Template columns: %s is given twice.".formatted(parts[0]));
        }
    }
}
