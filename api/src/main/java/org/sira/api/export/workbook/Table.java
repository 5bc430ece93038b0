package org.sira.api.export.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param rows cells are {@code String}, {@code Number}, {@code LocalDate} or {@code LocalDateTime}; an empty string is
 *     a blank cell
 */
public record Table(String name, List<Column> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table with a last column that holds the same text in each row. */
    public Table with(Column column, String text) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new Table(
                name,
                more,
                rows.stream().map(row -> with(row, columns.size(), text)).toList());
    }

    /** A row may end early. */
    private static List<Object> with(List<Object> row, int columns, String text) {
        List<Object> more = new ArrayList<>(row);
        while (more.size() < columns) {
            more.add("");
        }
        more.add(text);
        return more;
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Puts a table together, columns first. */
    public static final class Builder {

        private final String name;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder column(String title, String tag, int widthCharacters, Column.Format format) {
            columns.add(new Column(title, tag, widthCharacters, format));
            return this;
        }

        public Builder row(Object... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Table build() {
            return new Table(name, columns, rows);
        }
    }
}
