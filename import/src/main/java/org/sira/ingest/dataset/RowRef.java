package org.sira.ingest.dataset;

/**
 * Where a row was read.
 *
 * @param rowNumber as the spreadsheet shows it, from 1
 */
public record RowRef(String file, String sheet, int rowNumber) {

    public RowRef {
        if (rowNumber < 1) {
            throw new IllegalArgumentException(
                    "Row %d of %s, %s: rows count from 1.".formatted(rowNumber, file, sheet));
        }
    }
}
