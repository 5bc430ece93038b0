package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/**
 * A row taken for a header, with what belongs to it: bands above that complete its headings ("PDI" over "Ménages" and
 * "Individus", or "Cercle" over a cell that is blank because it is merged with the one above), HXL tags and units below.
 *
 * @param bands the nearest first
 */
record HeadingRow(SheetRow row, List<SheetRow> bands, Optional<SheetRow> tags, Optional<SheetRow> units) {

    private static final int MOST_BANDS = 3;
    /** Between headings and their tags: units, or a note. */
    private static final int FARTHEST_TAGS = 3;
    /** Longer texts are notes. */
    private static final int LONGEST_HEADING = 120;

    private static final int LONGEST_GROUP = 40;

    /** People counted beside the displaced: in a column under one of these, "Ménages" are not the displaced. */
    private static final List<String> OTHER_GROUPS =
            List.of("retourne", "returnee", "refugie", "refugee", "rapatrie", "hote", "host", "nonpdi", "nonidp");

    static HeadingRow of(List<SheetRow> rows, int index) {
        SheetRow row = rows.get(index);
        if (RowShape.isTagRow(row)) {
            return new HeadingRow(new SheetRow(row.number(), List.of()), List.of(), Optional.of(row), Optional.empty());
        }
        Optional<SheetRow> below =
                Optional.of(index + 1).filter(next -> next < rows.size()).map(rows::get);
        return new HeadingRow(row, bands(rows, index), tags(rows, index), below.filter(RowShape::isUnitRow));
    }

    private static List<SheetRow> bands(List<SheetRow> rows, int index) {
        List<SheetRow> bands = new ArrayList<>();
        for (int at = index - 1; at >= 0 && bands.size() < MOST_BANDS; at--) {
            if (rows.get(at).number() != rows.get(at + 1).number() - 1 || RowShape.isTagRow(rows.get(at))) {
                break;
            }
            bands.add(rows.get(at));
        }
        return bands;
    }

    /** The tags below belong to the lowest row above them that has about as many texts. */
    private static Optional<SheetRow> tags(List<SheetRow> rows, int index) {
        OptionalInt at = IntStream.rangeClosed(index + 1, Math.min(index + FARTHEST_TAGS, rows.size() - 1))
                .filter(next -> RowShape.isTagRow(rows.get(next)))
                .findFirst();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        SheetRow tags = rows.get(at.getAsInt());
        boolean lowest = IntStream.range(index + 1, at.getAsInt())
                .mapToObj(rows::get)
                .allMatch(between -> RowShape.isUnitRow(between) || !isHeaderOf(between, tags));
        return lowest && isHeaderOf(rows.get(index), tags) ? Optional.of(tags) : Optional.empty();
    }

    private static boolean isHeaderOf(SheetRow row, SheetRow tags) {
        return RowShape.texts(row) * 2 >= RowShape.texts(tags);
    }

    Header match(SheetKind kind) {
        HeaderDraft draft = new HeaderDraft(kind);
        int columns = Stream.concat(Stream.of(row), Stream.concat(tags.stream(), bands.stream()))
                .mapToInt(each -> each.cells().size())
                .max()
                .orElse(0);
        for (int column = 0; column < columns; column++) {
            List<String> spellings = spellings(column);
            int at = column;
            tags.map(row -> text(row, at)).ifPresent(draft::addTag);
            draft.add(column, meaning(kind, column, spellings), spellings, unitBelow(column));
        }
        int lastRow = Stream.concat(tags.stream(), units.stream())
                .mapToInt(SheetRow::number)
                .max()
                .orElse(row.number());
        return draft.header(row.number(), tags.map(SheetRow::number), lastRow);
    }

    private Optional<Meaning> meaning(SheetKind kind, int column, List<String> spellings) {
        Optional<Tag> tag = tags.flatMap(row -> Tag.parse(text(row, column)));
        if (tag.isPresent()) {
            Optional<Field> tagged = Headings.find(kind, tag.get());
            if (tagged.isPresent()) {
                return tagged.map(field -> tagged(kind, field, spellings));
            }
            if (tag.get().countsPeople()) {
                // Other people than those that the heading seems to speak of.
                return Optional.empty();
            }
        }
        String own = text(row, column);
        return spellings.stream()
                .flatMap(spelling -> Headings.find(kind, spelling)
                        .map(heard -> new Meaning(
                                spelling.equals(own) ? Meaning.Rank.HEADING : Meaning.Rank.BAND, heard, spelling))
                        .stream())
                .findFirst();
    }

    /** A tag tells no unit, but the heading above it may. */
    private static Meaning tagged(SheetKind kind, Field field, List<String> spellings) {
        for (String spelling : spellings) {
            Optional<Heard> heard = Headings.find(kind, spelling).filter(found -> found.field() == field);
            if (heard.isPresent()) {
                return new Meaning(Meaning.Rank.TAG_AND_HEADING, heard.get(), spelling);
            }
        }
        String own = spellings.get(spellings.size() - 1);
        return new Meaning(Meaning.Rank.TAG, new Heard(field, Headings.unitIn(own, field)), own);
    }

    private Optional<Unit> unitBelow(int column) {
        return units.flatMap(row -> RowShape.unit(text(row, column)));
    }

    /** What a column may be called: by a band and its own cell together, by its own cell, by a cell above, by its tag. */
    private List<String> spellings(int column) {
        String own = text(row, column);
        List<String> spellings = new ArrayList<>();
        if (own.isEmpty()) {
            bands.stream()
                    .filter(band -> RowShape.texts(band) > 1)
                    .map(band -> text(band, column))
                    .filter(above -> !above.isEmpty())
                    .findFirst()
                    .ifPresent(spellings::add);
            tags.map(row -> text(row, column))
                    .filter(tag -> spellings.isEmpty() && !tag.isEmpty())
                    .ifPresent(spellings::add);
            return spellings;
        }
        for (SheetRow band : bands) {
            String over = bandOver(band, column);
            if (!over.isEmpty()) {
                spellings.add(over + " – " + own);
            }
            if (isOtherGroup(over)) {
                return spellings;
            }
        }
        spellings.add(own);
        return spellings;
    }

    private static boolean isOtherGroup(String band) {
        String key = Spelling.key(band);
        return band.length() <= LONGEST_GROUP && OTHER_GROUPS.stream().anyMatch(key::startsWith);
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
