package org.sira.ingest.seeded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Words;
import org.sira.ingest.workbook.TestWorkbook;

/** A sheet with one row of headings, whose cells are set by their fields. */
final class GeneratedSheet {

    /** What a column holds. */
    record Column(Shape shape, boolean required) {}

    private final SheetKind kind;
    private final boolean french;
    private final Map<Field, Column> columnByField = new LinkedHashMap<>();
    private final List<Map<Field, @Nullable Object>> rows = new ArrayList<>();

    GeneratedSheet(SheetKind kind, boolean french) {
        this.kind = kind;
        this.french = french;
    }

    GeneratedSheet needs(Field field, Shape shape) {
        columnByField.put(field, new Column(shape, true));
        return this;
    }

    GeneratedSheet has(Field field, Shape shape) {
        columnByField.put(field, new Column(shape, false));
        return this;
    }

    /** @param values of the columns in their order; may be fewer */
    void add(@Nullable Object... values) {
        Map<Field, @Nullable Object> row = new EnumMap<>(Field.class);
        for (int i = 0; i < values.length; i++) {
            row.put(fields().get(i), values[i]);
        }
        rows.add(row);
    }

    /** A copy of a row at the end; says its number, from 0. */
    int copy(int row) {
        rows.add(new EnumMap<>(rows.get(row)));
        return rows.size() - 1;
    }

    SheetKind kind() {
        return kind;
    }

    String name() {
        return said(kind.words());
    }

    List<Field> fields() {
        return List.copyOf(columnByField.keySet());
    }

    Column column(Field field) {
        return columnByField.get(field);
    }

    int size() {
        return rows.size();
    }

    @Nullable Object get(int row, Field field) {
        return rows.get(row).get(field);
    }

    void set(int row, Field field, @Nullable Object value) {
        rows.get(row).put(field, value);
    }

    /** As the spreadsheet shows it. */
    static int rowNumber(int row) {
        return row + 2;
    }

    String cell(int row, Field field) {
        return CellRef.columnName(fields().indexOf(field)) + rowNumber(row);
    }

    void write(TestWorkbook workbook) {
        workbook.sheet(
                name(), fields().stream().map(field -> said(field.words())).toArray());
        rows.forEach(row -> workbook.add(name(), fields().stream().map(row::get).toArray()));
    }

    String said(Words words) {
        return french ? words.french() : words.english();
    }
}
