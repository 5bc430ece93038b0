package org.sira.ingest.schema;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sira.ingest.value.Unit;
import org.sira.ingest.value.Words;

/**
 * The row of a sheet that names its columns.
 *
 * @param rowNumber from 1
 * @param lastRowNumber of what belongs to it: tags and units may stand below
 * @param columnByField from 0
 * @param headingByColumn what each column that is read or unknown is called in the file
 * @param unknownColumns that mean nothing here
 * @param repeatedColumns each with the column of the same meaning that is read instead
 * @param layout of the whole row
 * @param fullLayout of its fullest names, with what stands above them, by which choices were kept before
 * @param chosenColumns whose meaning, or that they have none, a person has said
 * @param likelyColumns whose meaning only their values tell, with why
 * @param unitByField of numbers without one, where it is not the usual one
 * @param source whose layout it is, where it is a known one
 */
public record Header(
        SheetKind kind,
        int rowNumber,
        int lastRowNumber,
        Map<Field, Integer> columnByField,
        Map<Integer, String> headingByColumn,
        List<Integer> unknownColumns,
        Map<Integer, Integer> repeatedColumns,
        Layout layout,
        Layout fullLayout,
        Set<Integer> chosenColumns,
        Map<Integer, Words> likelyColumns,
        Map<Field, Unit> unitByField,
        Optional<KnownSource> source) {

    public Header {
        columnByField = new EnumMap<>(columnByField);
        headingByColumn = new LinkedHashMap<>(headingByColumn);
        unknownColumns = List.copyOf(unknownColumns);
        repeatedColumns = new LinkedHashMap<>(repeatedColumns);
        chosenColumns = Set.copyOf(chosenColumns);
        likelyColumns = Map.copyOf(likelyColumns);
        unitByField = Map.copyOf(unitByField);
    }

    /** Of one feature of a map: its properties as if they were columns. */
    public static Header ofProperties(
            SheetKind kind, Map<Field, Integer> columnByField, Map<Integer, String> headingByColumn) {
        return new Header(
                kind,
                0,
                0,
                columnByField,
                headingByColumn,
                List.of(),
                Map.of(),
                Layout.of(List.copyOf(headingByColumn.values())),
                Layout.of(List.copyOf(headingByColumn.values())),
                Set.of(),
                Map.of(),
                Map.of(),
                Optional.empty());
    }

    /**
     * The header with columns read as a person wants them.
     *
     * @param choices by column, from 0; empty: the column is not to be read
     */
    public Header with(Map<Integer, Optional<Field>> choices) {
        Map<Field, Integer> columns = new EnumMap<>(columnByField);
        columns.values().removeAll(choices.keySet());
        Map<Integer, Integer> repeated = new LinkedHashMap<>(repeatedColumns);
        repeated.keySet().removeAll(choices.keySet());
        Map<Field, Unit> units = new LinkedHashMap<>(unitByField);
        choices.forEach((column, field) -> field.filter(chosen -> chosen.kind() == kind)
                .ifPresent(chosen -> {
                    columns.put(chosen, column);
                    HeadingText.of(headingOf(column))
                            .unit()
                            .flatMap(unit -> Headings.otherUnit(chosen, unit))
                            .ifPresentOrElse(unit -> units.put(chosen, unit), () -> units.remove(chosen));
                }));
        repeated.values().removeIf(first -> !columns.containsValue(first));
        Map<Integer, Words> likely = new LinkedHashMap<>(likelyColumns);
        likely.keySet().removeIf(column -> choices.containsKey(column) || !columns.containsValue(column));
        return new Header(
                kind,
                rowNumber,
                lastRowNumber,
                columns,
                headingByColumn,
                unread(columns, repeated),
                repeated,
                layout,
                fullLayout,
                choices.keySet(),
                likely,
                units,
                source);
    }

    /** The header with what the columns of another table are called, none of which is read. */
    public Header and(TableBeside table) {
        Map<Integer, String> headings = new LinkedHashMap<>(table.headingByColumn());
        headings.putAll(headingByColumn);
        return new Header(
                kind,
                rowNumber,
                lastRowNumber,
                columnByField,
                headings,
                headings.keySet().stream()
                        .filter(column -> unknownColumns.contains(column) || !headingByColumn.containsKey(column))
                        .sorted()
                        .toList(),
                repeatedColumns,
                layout,
                fullLayout,
                chosenColumns,
                likelyColumns,
                unitByField,
                source);
    }

    /** The header with columns read as what their values look like. */
    Header withGuesses(List<Guess> guesses) {
        Map<Field, Integer> columns = new EnumMap<>(columnByField);
        Map<Integer, Words> likely = new LinkedHashMap<>(likelyColumns);
        for (Guess guess : guesses) {
            columns.put(guess.field(), guess.column());
            likely.put(guess.column(), guess.because());
        }
        return new Header(
                kind,
                rowNumber,
                lastRowNumber,
                columns,
                headingByColumn,
                unread(columns, repeatedColumns),
                repeatedColumns,
                layout,
                fullLayout,
                chosenColumns,
                likely,
                unitByField,
                source);
    }

    private List<Integer> unread(Map<Field, Integer> columns, Map<Integer, Integer> repeated) {
        return headingByColumn.keySet().stream()
                .filter(column -> !columns.containsValue(column) && !repeated.containsKey(column))
                .toList();
    }

    /** Whether a layout by which choices were kept is that of this header, perhaps below another title. */
    public boolean isOf(Layout kept) {
        return kept.equals(layout) || kept.equals(fullLayout) || layout.isBelowTitleOf(kept);
    }

    public OptionalInt column(Field field) {
        Integer column = columnByField.get(field);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** The heading of a field in this file; its name in both languages where the file has no such column. */
    public String heading(Field field) {
        return Optional.ofNullable(columnByField.get(field))
                .map(headingByColumn::get)
                .orElseGet(() -> field.words().french() + " | " + field.words().english());
    }

    /** The field that is read from a column. */
    public Optional<Field> field(int column) {
        return columnByField.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public String headingOf(int column) {
        return headingByColumn.getOrDefault(column, "");
    }

    /** Required fields that the sheet has no column for, nor another one that tells the same. */
    public List<Field> missingFields() {
        return Field.of(kind).stream()
                .filter(field -> field.required() && !columnByField.containsKey(field) && !replaced(field))
                .filter(field -> CombinedColumns.whole(field)
                        .filter(columnByField::containsKey)
                        .isEmpty())
                .toList();
    }

    private boolean replaced(Field field) {
        return switch (field) {
            case NEED_UNIT -> unitByField.containsKey(Field.NEED_QUANTITY);
            case STOCK_UNIT -> unitByField.containsKey(Field.STOCK_QUANTITY);
            // Files of known sources that tell rounds or levels may count by cercle.
            case DISPLACEMENT_PLACE ->
                source.isPresent()
                        && (columnByField.containsKey(Field.DISPLACEMENT_LEVEL)
                                || columnByField.containsKey(Field.DISPLACEMENT_ROUND))
                        && (columnByField.containsKey(Field.DISPLACEMENT_CERCLE)
                                || columnByField.containsKey(Field.DISPLACEMENT_CERCLE_CODE));
            default -> false;
        };
    }
}
