package org.sira.planner.risk;

import java.util.List;

/** The cells over which some incidents are spread. */
final class ChangedCells {

    private final boolean[] cells;
    private final CellBox box;
    /** How many of the cells lie south and west of a corner, so that a rectangle is counted at its four. */
    private final int[] counts;

    private final int stride;

    ChangedCells(List<SpreadIncident> incidents, CellGrid grid) {
        cells = new boolean[grid.size()];
        incidents.forEach(incident -> incident.mark(cells, grid));
        box = CellBox.around(incidents);
        stride = grid.columns() + 1;
        counts = new int[stride * (grid.rows() + 1)];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int corner = (row + 1) * stride + column + 1;
                counts[corner] = counts[corner - 1]
                        + counts[corner - stride]
                        - counts[corner - stride - 1]
                        + (cells[grid.index(column, row)] ? 1 : 0);
            }
        }
    }

    boolean[] cells() {
        return cells;
    }

    CellBox box() {
        return box;
    }

    /** Whether an incident is spread over any of the cells. */
    boolean touch(SpreadIncident incident) {
        if (!incident.reachesGrid()) {
            return false;
        }
        int south = incident.rows().first() * stride;
        int north = incident.rows().end() * stride;
        int west = incident.columns().first();
        int east = incident.columns().end();
        return counts[north + east] - counts[north + west] - counts[south + east] + counts[south + west] > 0;
    }
}
