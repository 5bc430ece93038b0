package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * A row taken for a header. A band above it may complete its headings: "PDI" over "Ménages" and "Individus", or "Cercle"
 * over a cell that is blank because it is merged with the one above.
 */
record HeadingRow(SheetRow row, Optional<SheetRow> band) {

    /** Longer texts are notes. */
    private static final int LONGEST_HEADING = 120;

    static HeadingRow of(List<SheetRow> rows, int index) {
        SheetRow row = rows.get(index);
        Optional<SheetRow> band = Optional.of(index)
                .filter(at -> at > 0 && rows.get(at - 1).number() == row.number() - 1)
                .map(at -> rows.get(at - 1));
        return new HeadingRow(row, band);
    }

    Header match(SheetKind kind) {
        Map<Field, Integer> columnByField = new EnumMap<>(Field.class);
        Map<Integer, String> headingByColumn = new LinkedHashMap<>();
        Map<Integer, Integer> repeatedColumns = new LinkedHashMap<>();
        List<Integer> unknownColumns = new ArrayList<>();
        int columns = Math.max(
                row.cells().size(), band.map(above -> above.cells().size()).orElse(0));
        for (int column = 0; column < columns; column++) {
            Optional<Named> named = spellings(column)
                    .flatMap(heading -> Headings.find(kind, heading).stream().map(field -> new Named(field, heading)))
                    .findFirst();
            if (named.isPresent()) {
                Integer first = columnByField.putIfAbsent(named.get().field(), column);
                if (first != null) {
                    repeatedColumns.put(column, first);
                }
                headingByColumn.put(column, named.get().heading());
            } else if (!text(row, column).isEmpty()) {
                unknownColumns.add(column);
                headingByColumn.put(column, text(row, column));
            }
        }
        return new Header(
                kind,
                row.number(),
                columnByField,
                headingByColumn,
                unknownColumns,
                repeatedColumns,
                layout(columns),
                Set.of());
    }

    private Layout layout(int columns) {
        return Layout.of(IntStream.range(0, columns)
                .mapToObj(column -> spellings(column).findFirst().orElse(""))
                .toList());
    }

    private record Named(Field field, String heading) {}

    /** What a column may be called: by the band and its own cell together, by its own cell, by the cell above it. */
    private Stream<String> spellings(int column) {
        String own = text(row, column);
        if (band.isEmpty()) {
            return own.isEmpty() ? Stream.empty() : Stream.of(own);
        }
        if (own.isEmpty()) {
            String above = text(band.get(), column);
            return above.isEmpty() ? Stream.empty() : Stream.of(above);
        }
        String over = bandOver(band.get(), column);
        return over.isEmpty() ? Stream.of(own) : Stream.of(over + " – " + own, own);
    }

    /** A merged cell holds its text in its first column only. */
    private static String bandOver(SheetRow band, int column) {
        for (int at = column; at >= 0; at--) {
            if (!text(band, at).isEmpty()) {
                return text(band, at);
            }
        }
        return "";
    }

    private static String text(SheetRow row, int column) {
        if (row.cell(column) instanceof CellValue.Text text && text.text().length() <= LONGEST_HEADING) {
            return Spelling.spaced(text.text());
        }
        return "";
    }
}
