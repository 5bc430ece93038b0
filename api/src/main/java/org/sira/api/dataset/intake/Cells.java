package org.sira.api.dataset.intake;

import org.sira.api.dataset.report.RawCells;
import org.sira.api.platform.Refusal;
import org.sira.ingest.problem.CellRef;

/** Cells as forms name them. */
final class Cells {

    private Cells() {}

    /** @throws Refusal when it is no cell of a workbook */
    static CellRef require(CellRef named) {
        if (!RawCells.isCell(named)) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.cell", named.cell());
        }
        return named;
    }
}
