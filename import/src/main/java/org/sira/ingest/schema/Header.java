package org.sira.ingest.schema;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The row of a sheet that names its columns.
 *
 * @param rowNumber from 1
 * @param columnByField from 0
 * @param headingByColumn what each column that is read or unknown is called in the file
 * @param unknownColumns that mean nothing here
 * @param repeatedColumns each with the column of the same meaning that is read instead
 * @param layout of the whole row
 * @param chosenColumns whose meaning, or that they have none, a person has said
 */
public record Header(
        SheetKind kind,
        int rowNumber,
        Map<Field, Integer> columnByField,
        Map<Integer, String> headingByColumn,
        List<Integer> unknownColumns,
        Map<Integer, Integer> repeatedColumns,
        Layout layout,
        Set<Integer> chosenColumns) {

    public Header {
        columnByField = new EnumMap<>(columnByField);
        headingByColumn = new LinkedHashMap<>(headingByColumn);
        unknownColumns = List.copyOf(unknownColumns);
        repeatedColumns = new LinkedHashMap<>(repeatedColumns);
        chosenColumns = Set.copyOf(chosenColumns);
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
        choices.forEach((column, field) ->
                field.filter(chosen -> chosen.kind() == kind).ifPresent(chosen -> columns.put(chosen, column)));
        repeated.values().removeIf(first -> !columns.containsValue(first));
        List<Integer> unknown = headingByColumn.keySet().stream()
                .filter(column -> !columns.containsValue(column) && !repeated.containsKey(column))
                .toList();
        return new Header(kind, rowNumber, columns, headingByColumn, unknown, repeated, layout, choices.keySet());
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

    public List<Field> missingFields() {
        return Field.of(kind).stream()
                .filter(field -> field.required() && !columnByField.containsKey(field))
                .filter(field -> CombinedColumns.whole(field)
                        .filter(columnByField::containsKey)
                        .isEmpty())
                .toList();
    }
}
