package org.sira.planner.risk;

import java.util.List;

/** A rectangle of cells, borders included. */
record CellBox(int firstColumn, int lastColumn, int firstRow, int lastRow) {

    /** Around all cells over which some incidents are spread; empty when they lie beyond the grid. */
    static CellBox around(List<SpreadIncident> incidents) {
        CellBox box = new CellBox(Integer.MAX_VALUE, -1, Integer.MAX_VALUE, -1);
        for (SpreadIncident incident : incidents) {
            if (incident.reachesGrid()) {
                box = new CellBox(
                        StrictMath.min(box.firstColumn, incident.columns().first()),
                        StrictMath.max(box.lastColumn, incident.columns().end() - 1),
                        StrictMath.min(box.firstRow, incident.rows().first()),
                        StrictMath.max(box.lastRow, incident.rows().end() - 1));
            }
        }
        return box;
    }

    boolean empty() {
        return lastColumn < 0;
    }
}
