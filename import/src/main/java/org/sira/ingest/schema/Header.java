package org.sira.ingest.schema;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The row of a sheet that names its columns.
 *
 * @param rowNumber from 1
 * @param columnByField from 0
 * @param headingByColumn what each column that is read or unknown is called in the file
 * @param unknownColumns that mean nothing here
 * @param repeatedColumns each with the column of the same meaning that is read instead
 */
public record Header(
        SheetKind kind,
        int rowNumber,
        Map<Field, Integer> columnByField,
        Map<Integer, String> headingByColumn,
        List<Integer> unknownColumns,
        Map<Integer, Integer> repeatedColumns) {

    public Header {
        columnByField = new EnumMap<>(columnByField);
        headingByColumn = new LinkedHashMap<>(headingByColumn);
        unknownColumns = List.copyOf(unknownColumns);
        repeatedColumns = new LinkedHashMap<>(repeatedColumns);
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

    public String headingOf(int column) {
        return headingByColumn.getOrDefault(column, "");
    }

    public List<Field> missingFields() {
        return Field.of(kind).stream()
                .filter(field -> field.required() && !columnByField.containsKey(field))
                .toList();
    }
}
