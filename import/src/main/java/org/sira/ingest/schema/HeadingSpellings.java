package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * What the columns of a header may be called: by a band and their own cell together, by their own cell, by a cell above
 * or by their tag.
 *
 * @param bands the nearest first
 */
record HeadingSpellings(SheetRow row, List<SheetRow> bands, Optional<SheetRow> tags) {

    /** Longer texts are notes. */
    private static final int LONGEST_HEADING = 120;

    private static final int LONGEST_GROUP = 40;

    /** People counted beside the displaced: in a column under one of these, "Ménages" are not the displaced. */
    private static final List<String> OTHER_GROUPS =
            List.of("retourne", "returnee", "refugie", "refugee", "rapatrie", "hote", "host", "nonpdi", "nonidp");

    /** The day of a survey is that of all groups, although it often stands under the last one. */
    private static final String DATE = "date";

    /** From the first column on; the fullest name of each first, its own last. */
    List<List<HeadingText>> byColumn() {
        int columns = Stream.concat(Stream.of(row), Stream.concat(tags.stream(), bands.stream()))
                .mapToInt(each -> each.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(column -> names(column).stream().map(HeadingText::of).toList())
                .toList();
    }

    /** A cell that may be a heading; empty for numbers and notes. */
    static String text(SheetRow row, int column) {
        if (row.cell(column) instanceof CellValue.Text text && text.text().length() <= LONGEST_HEADING) {
            return Spelling.spaced(text.text());
        }
        return "";
    }

    private List<String> names(int column) {
        String own = text(row, column);
        if (own.isEmpty()) {
            return above(column).or(() -> tags.map(cells -> text(cells, column)).filter(tag -> !tag.isEmpty())).stream()
                    .toList();
        }
        List<String> names = new ArrayList<>();
        for (SheetRow band : bands) {
            String over = bandOver(band, column);
            if (!over.isEmpty()) {
                names.add(over + " – " + own);
            }
            if (isOtherGroup(over) && !Spelling.key(own).contains(DATE)) {
                return names;
            }
        }
        names.add(own);
        return names;
    }

    /** A cell that is merged downwards over this one; a row with a single text is rather a title. */
    private Optional<String> above(int column) {
        return bands.stream()
                .filter(band -> RowShape.texts(band) > 1)
                .map(band -> text(band, column))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** A cell that is merged to the right holds its text in its first column only. */
    private static String bandOver(SheetRow band, int column) {
        for (int at = column; at >= 0; at--) {
            if (!text(band, at).isEmpty()) {
                return text(band, at);
            }
        }
        return "";
    }

    private static boolean isOtherGroup(String band) {
        String key = Spelling.key(band);
        return band.length() <= LONGEST_GROUP && OTHER_GROUPS.stream().anyMatch(key::startsWith);
    }
}
