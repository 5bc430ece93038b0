package org.sira.ingest.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * Watches over the columns of one sheet while its rows go by. By their headings only columns count that are not read:
 * what a person wants read, or what a known heading calls for, is not a name by its heading. By what is written in them
 * all columns do.
 */
public final class PersonalColumns {

    private static final double FEWEST_PAPERS = 1e13;
    private static final double MOST_PAPERS = 1e18;
    private static final int LONGEST_SHOWN = 40;

    private final Map<Integer, String> headingByColumn;
    private final Set<Integer> readColumns;
    private final Map<Integer, PersonalKind> kindByHeading = new HashMap<>();
    private final BitSet personalHeadings = new BitSet();
    private final Map<Integer, Found> foundByColumn = new TreeMap<>();

    private static final class Found {
        private final PersonalKind kind;
        private final int row;
        private final String masked;
        private int count;

        Found(PersonalKind kind, int row, String masked) {
            this.kind = kind;
            this.row = row;
            this.masked = masked;
        }
    }

    /**
     * @param headingByColumn of all columns that have one
     * @param readColumns whose values are read
     */
    public PersonalColumns(Map<Integer, String> headingByColumn, Set<Integer> readColumns) {
        this.headingByColumn = Map.copyOf(headingByColumn);
        this.readColumns = Set.copyOf(readColumns);
        headingByColumn.forEach((column, heading) -> PersonalHeading.kind(heading)
                .filter(kind -> !readColumns.contains(column))
                .ifPresent(kind -> kindByHeading.put(column, kind)));
        kindByHeading.keySet().forEach(personalHeadings::set);
    }

    /** Whether the heading of a column calls for something of persons. */
    public static boolean isPersonal(String heading) {
        return PersonalHeading.kind(heading).isPresent();
    }

    /** What a cell shows, with what tells of persons hidden; not counted. */
    public String shown(int column, CellValue cell) {
        return kind(column, cell).map(kind -> masked(column, cell)).orElseGet(cell::shown);
    }

    /** The row with what tells of persons hidden; the row itself, as nearly always, when there is nothing of it. */
    public SheetRow masked(SheetRow row) {
        List<CellValue> cells = row.cells();
        List<CellValue> masked = List.of();
        for (int column = 0; column < cells.size(); column++) {
            CellValue cell = cells.get(column);
            if (isPlain(column, cell)) {
                continue;
            }
            Optional<PersonalKind> kind = kind(column, cell);
            if (kind.isPresent()) {
                String text = masked(column, cell);
                count(column, kind.get(), row.number(), text);
                masked = masked.isEmpty() ? new ArrayList<>(cells) : masked;
                masked.set(column, new CellValue.Text(text));
            }
        }
        return masked.isEmpty() ? row : new SheetRow(row.number(), masked);
    }

    /** Whether a cell needs no second look: the first one at each cell of large files must cost next to nothing. */
    private boolean isPlain(int column, CellValue cell) {
        if (personalHeadings.get(column)) {
            return false;
        }
        if (cell instanceof CellValue.Text text) {
            return PersonalText.isPlain(text.text());
        }
        return !(cell instanceof CellValue.Numeric number) || number.value() < FEWEST_PAPERS;
    }

    /**
     * One problem for each column that held something.
     *
     * @param whole whether all rows went by
     */
    public void report(String file, String sheet, boolean whole, ProblemLog log) {
        foundByColumn.forEach((column, found) -> log.add(new PersonalData(
                CellRef.of(file, sheet, found.row, column),
                headingByColumn.getOrDefault(column, CellRef.columnName(column)),
                found.kind.words(),
                found.masked,
                found.count,
                !whole,
                readColumns.contains(column))));
    }

    private Optional<PersonalKind> kind(int column, CellValue cell) {
        if (cell instanceof CellValue.Blank) {
            return Optional.empty();
        }
        Optional<PersonalKind> written = written(cell);
        return written.isPresent()
                ? written
                : Optional.ofNullable(kindByHeading.get(column))
                        .filter(kind -> PersonalHeading.fits(headingByColumn.getOrDefault(column, ""), kind, cell)
                                && !Spelling.saysUnknown(cell.shown()));
    }

    private static Optional<PersonalKind> written(CellValue cell) {
        if (cell instanceof CellValue.Text text) {
            return PersonalText.find(Spelling.spaced(text.text()));
        }
        boolean papers = cell instanceof CellValue.Numeric number
                && number.value() >= FEWEST_PAPERS
                && number.value() < MOST_PAPERS;
        return papers ? PersonalText.find(cell.shown()) : Optional.empty();
    }

    private String masked(int column, CellValue cell) {
        String spaced = Spelling.spaced(cell.shown());
        return kindByHeading.containsKey(column) ? Mask.of(spaced) : PersonalText.masked(spaced);
    }

    private void count(int column, PersonalKind kind, int row, String text) {
        foundByColumn.computeIfAbsent(column, key -> new Found(kind, row, shortened(text))).count++;
    }

    /** Of a long note only the beginning, which is masked like the rest. */
    private static String shortened(String masked) {
        return masked.length() <= LONGEST_SHOWN ? masked : masked.substring(0, LONGEST_SHOWN) + "…";
    }
}
