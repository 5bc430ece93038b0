package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Unit;

/**
 * A row taken for a header, with what belongs to it: bands above that complete its headings ("PDI" over "Ménages" and
 * "Individus", or "Cercle" over a cell that is blank because it is merged with the one above), HXL tags and units below.
 */
final class HeadingRow {

    private static final int MOST_BANDS = 3;
    /** Between headings and their tags: units, or a note. */
    private static final int FARTHEST_TAGS = 3;

    private final SheetRow row;
    private final Optional<SheetRow> tags;
    private final Optional<SheetRow> units;
    /** From the first column on, the fullest name of each first. */
    private final List<List<HeadingText>> namesByColumn;

    private HeadingRow(SheetRow row, List<SheetRow> bands, Optional<SheetRow> tags, Optional<SheetRow> units) {
        this.row = row;
        this.tags = tags;
        this.units = units;
        this.namesByColumn = new HeadingSpellings(row, bands, tags).byColumn();
    }

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
        for (int column = 0; column < namesByColumn.size(); column++) {
            int at = column;
            tags.map(cells -> HeadingSpellings.text(cells, at)).ifPresent(draft::addTag);
            List<HeadingText> names = namesByColumn.get(column);
            draft.add(column, meaning(kind, column, names), names, unitBelow(column));
        }
        int lastRow = Stream.concat(tags.stream(), units.stream())
                .mapToInt(SheetRow::number)
                .max()
                .orElse(row.number());
        return draft.header(row.number(), tags.map(SheetRow::number), lastRow);
    }

    private Optional<Meaning> meaning(SheetKind kind, int column, List<HeadingText> names) {
        Optional<Tag> tag = tags.flatMap(cells -> Tag.parse(HeadingSpellings.text(cells, column)));
        if (tag.isPresent()) {
            Optional<Field> tagged = Headings.find(kind, tag.get());
            if (tagged.isPresent()) {
                return tagged.map(field -> tagged(kind, field, names));
            }
            if (tag.get().countsPeople()) {
                // Other people than those that the heading seems to speak of.
                return Optional.empty();
            }
        }
        String own = HeadingSpellings.text(row, column);
        return names.stream()
                .flatMap(name -> Headings.find(kind, name)
                        .map(heard -> new Meaning(
                                name.text().equals(own) ? Meaning.Rank.HEADING : Meaning.Rank.BAND, heard, name))
                        .stream())
                .findFirst();
    }

    /** A tag tells no unit, but the heading above it may. */
    private static Meaning tagged(SheetKind kind, Field field, List<HeadingText> names) {
        for (HeadingText name : names) {
            Optional<Heard> heard = Headings.find(kind, name).filter(found -> found.field() == field);
            if (heard.isPresent()) {
                return new Meaning(Meaning.Rank.TAG_AND_HEADING, heard.get(), name);
            }
        }
        HeadingText own = names.get(names.size() - 1);
        Optional<Unit> unit = own.unit().flatMap(found -> Headings.otherUnit(field, found));
        return new Meaning(Meaning.Rank.TAG, new Heard(field, unit), own);
    }

    private Optional<Unit> unitBelow(int column) {
        return units.flatMap(cells -> RowShape.unit(HeadingSpellings.text(cells, column)));
    }
}
