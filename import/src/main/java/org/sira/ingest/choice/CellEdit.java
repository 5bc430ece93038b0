package org.sira.ingest.choice;

import org.sira.ingest.problem.CellRef;

/**
 * What is to be read in a cell instead of what the file holds there.
 *
 * @param text as a person types it; empty: the cell is blank
 */
public record CellEdit(CellRef where, String text) {

    public CellEdit {
        if (where.cell().isEmpty()) {
            throw new IllegalArgumentException("%s is no cell".formatted(where));
        }
    }
}
