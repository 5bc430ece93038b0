package org.sira.ingest.dataset;

import org.sira.ingest.problem.CellRef;

/**
 * Where a row was read.
 *
 * @param rowNumber as the spreadsheet shows it, from 1
 */
public record RowRef(String file, String sheet, int rowNumber) {

    /** Stands for the sheet of a GeoJSON file, whose rows are its features, counted from 1. */
    public static final String FEATURES = "features";

    public RowRef {
        if (rowNumber < 1) {
            throw new IllegalArgumentException(
                    "Row %d of %s, %s: rows count from 1.".formatted(rowNumber, file, sheet));
        }
    }

    public boolean isFeature() {
        return sheet.equals(FEATURES);
    }

    /** Its first cell, or the feature. */
    public CellRef where() {
        return isFeature() ? new CellRef(file, sheet, "#" + rowNumber) : CellRef.of(file, sheet, rowNumber, 0);
    }
}
