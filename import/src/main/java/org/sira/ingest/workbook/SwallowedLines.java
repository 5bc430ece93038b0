package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.SwallowedRows;

/**
 * Watches the cells of a text file for lines that are cut like rows. A quotation mark that is opened by mistake ends at
 * the next one, and the rows between become one cell.
 */
final class SwallowedLines {

    /** A note of several lines may well hold one separator. */
    private static final int LEAST_SEPARATORS = 2;

    private static final int LONGEST_SHOWN = 60;

    private final String file;
    private final String sheet;
    private final char separator;
    private final List<Problem> problems = new ArrayList<>();
    private int widest;

    SwallowedLines(String file, String sheet, Separator separator) {
        this.file = file;
        this.sheet = sheet;
        this.separator = separator.character();
    }

    /** A row of so many cells begins. */
    void row(int cells) {
        widest = Math.max(widest, cells);
    }

    /**
     * @param row from 1
     * @param column from 0
     */
    void cell(int row, int column, String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return;
        }
        int rows = (int) text.lines().skip(1).filter(this::isCutLikeARow).count();
        if (rows > 0) {
            String first = text.lines().findFirst().orElse("").strip();
            String shown = first.length() <= LONGEST_SHOWN ? first : first.substring(0, LONGEST_SHOWN - 1) + "…";
            problems.add(new SwallowedRows(CellRef.of(file, sheet, row, column), shown, rows));
        }
    }

    private boolean isCutLikeARow(String line) {
        long separators =
                line.chars().filter(character -> character == separator).count();
        return separators >= Math.max(LEAST_SEPARATORS, widest / 2);
    }

    List<Problem> problems() {
        return problems;
    }
}
