package org.sira.ingest.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.CoordinateText;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** The values of one column in the first rows of a sheet; cells that say "unknown" are left out. */
record ColumnValues(int column, List<CellValue> cells) {

    /** Fewer values may look like anything. */
    private static final int LEAST_VALUES = 2;

    /** A bad cell or two must not hide what the others say. */
    private static final double SHARE = 0.8;

    static ColumnValues of(int column, List<SheetRow> rows) {
        return new ColumnValues(
                column,
                rows.stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !(cell instanceof CellValue.Blank))
                        .filter(cell -> !(cell instanceof CellValue.Text text && Spelling.saysUnknown(text.text())))
                        .toList());
    }

    boolean mostly(Predicate<CellValue> test) {
        if (cells.size() < LEAST_VALUES) {
            return false;
        }
        // Most columns are not what is asked for, which the first few values tell.
        int others = 0;
        for (CellValue cell : cells) {
            others += test.test(cell) ? 0 : 1;
            if (cells.size() - others < SHARE * cells.size()) {
                return false;
            }
        }
        return true;
    }

    boolean mostlyTexts(Predicate<String> test) {
        return mostly(cell -> cell instanceof CellValue.Text text && test.test(Spelling.spaced(text.text())));
    }

    /** Whether most are decimal degrees with places behind the comma, from one bound to the other. */
    boolean mostlyDegrees(double least, double most) {
        return mostly(cell -> degrees(cell)
                .filter(degrees -> degrees >= least && degrees <= most && degrees != Math.rint(degrees))
                .isPresent());
    }

    boolean allDiffer() {
        return new HashSet<>(cells).size() == cells.size();
    }

    private static Optional<Double> degrees(CellValue cell) {
        if (cell instanceof CellValue.Numeric number) {
            return Optional.of(number.value());
        }
        return cell instanceof CellValue.Text text ? CoordinateText.parse(text.text()) : Optional.empty();
    }
}
