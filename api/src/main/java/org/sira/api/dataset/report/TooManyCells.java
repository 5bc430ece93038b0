package org.sira.api.dataset.report;

/** A workbook that is too large to be written again. */
public final class TooManyCells extends RuntimeException {

    TooManyCells() {
        super("more than " + MarkedWorkbook.MOST_CELLS + " cells");
    }
}
