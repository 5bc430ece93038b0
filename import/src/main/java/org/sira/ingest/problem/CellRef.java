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

    /** The row of the cell, from 1; 0 when the sheet as a whole is meant. */
    public int row() {
        String digits = cell.substring(letters());
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The column of the cell, from 0; -1 when the sheet as a whole is meant. */
    public int column() {
        int column = 0;
        for (int i = 0; i < letters(); i++) {
            column = column * 26 + (cell.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private int letters() {
        int letters = 0;
        while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
            letters++;
        }
        return letters;
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
