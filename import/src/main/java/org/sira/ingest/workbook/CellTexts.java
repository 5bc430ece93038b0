package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.GarbledText;
import org.sira.ingest.problem.GarbledTextMended;
import org.sira.ingest.problem.LostCharacters;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.value.CellValue;

/**
 * The texts of one sheet on their way into cells. Garbled ones are mended where there is no doubt; of each kind of
 * damage the first cell is kept, and how many there are.
 */
final class CellTexts {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST_SHOWN = 60;

    private final String file;
    private final String sheet;
    private final Damage mended = new Damage();
    private final Damage garbled = new Damage();
    private final Damage lost = new Damage();
    private int row;
    private int column;

    private static final class Damage {
        private String where = "";
        private String found = "";
        private String read = "";
        private int cells;
    }

    CellTexts(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * Goes to a cell.
     *
     * @param row from 1
     * @param column from 0
     */
    CellTexts at(int row, int column) {
        this.row = row;
        this.column = column;
        return this;
    }

    /** No-break and other typographic spaces count as white space at the ends. */
    CellValue value(String stored) {
        String text = isAscii(stored) ? stored : examined(stored);
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? CellValue.BLANK : new CellValue.Text(text.substring(start, end));
    }

    int damagedCells() {
        return mended.cells + garbled.cells + lost.cells;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (mended.cells > 0) {
            problems.add(new GarbledTextMended(cell(mended), mended.found, mended.read, mended.cells));
        }
        if (garbled.cells > 0) {
            problems.add(new GarbledText(cell(garbled), garbled.found, garbled.cells));
        }
        if (lost.cells > 0) {
            problems.add(new LostCharacters(cell(lost), lost.found, lost.cells));
        }
        return problems;
    }

    private CellRef cell(Damage damage) {
        return new CellRef(file, sheet, damage.where);
    }

    private String examined(String stored) {
        if (stored.indexOf(REPLACEMENT) >= 0) {
            note(lost, stored, stored);
        }
        if (!Mojibake.isSuspected(stored)) {
            return stored;
        }
        String repaired = Mojibake.repaired(stored).orElse(stored);
        note(repaired.equals(stored) ? garbled : mended, stored, repaired);
        return repaired;
    }

    private void note(Damage damage, String found, String read) {
        damage.cells++;
        if (damage.cells == 1) {
            damage.where = CellRef.columnName(column) + row;
            damage.found = shown(found);
            damage.read = shown(read);
        }
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST_SHOWN ? stripped : stripped.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
