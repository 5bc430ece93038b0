package org.sira.ingest.problem;

/**
 * Where a problem is.
 *
 * @param sheet empty when the file as a whole is meant
 * @param cell such as D42; empty when the sheet as a whole is meant
 */
public record CellRef(String file, String sheet, String cell) {

    public static CellRef ofFile(String file) {
        return new CellRef(file, "", "");
    }

    public static CellRef ofSheet(String file, String sheet) {
        return new CellRef(file, sheet, "");
    }

    /**
     * A cell by its numbers.
     *
     * @param row from 1
     * @param column from 0
     */
    public static CellRef of(String file, String sheet, int row, int column) {
        return new CellRef(file, sheet, columnName(column) + row);
    }

    /** The letters over a column counted from 0: A, Z, AA, XFD. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.append((char) ('A' + (rest - 1) % 26));
        }
        return name.reverse().toString();
    }
}
