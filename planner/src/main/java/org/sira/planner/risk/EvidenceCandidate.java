package org.sira.planner.risk;

import org.jspecify.annotations.Nullable;

/** An incident with the factors on its mass in a cell and near it. */
final class EvidenceCandidate {

    /** So that rounding never makes a bound smaller than what it bounds. */
    static final double SLACK = 1 + 1e-12;

    private final SpreadIncident incident;
    private final double ownWeight;
    private final double nearWeight;
    private final NearKernel kernel;
    /** What it adds near, where it lies in the middle of a cell. */
    private final double greatestNear;

    private final double greatestPart;
    /** Worked out beforehand where near matters: few incidents are so young. */
    private final @Nullable AxisSpread nearColumns;

    private final @Nullable AxisSpread nearRows;

    /**
     * @param negligible part for which what arrives near is not worked out beforehand
     */
    EvidenceCandidate(
            SpreadIncident incident, double ownWeight, double nearWeight, NearKernel kernel, double negligible) {
        this.incident = incident;
        this.ownWeight = ownWeight;
        this.nearWeight = nearWeight;
        this.kernel = kernel;
        greatestNear = nearWeight * kernel.at(0) * kernel.at(0);
        greatestPart = SLACK * (ownWeight * incident.greatestMass() + greatestNear);
        boolean nearMatters = greatestNear > negligible;
        nearColumns = nearMatters ? incident.columns().near(kernel) : null;
        nearRows = nearMatters ? incident.rows().near(kernel) : null;
    }

    SpreadIncident incident() {
        return incident;
    }

    double nearWeight() {
        return nearWeight;
    }

    /** The most that it can add to the rate of any road. */
    double greatestPart() {
        return greatestPart;
    }

    /** The most that it can add to the rate of a road whose cells lie in a rectangle. */
    double bound(CellBox box) {
        double own = ownWeight
                * incident.columns().most(box.firstColumn(), box.lastColumn())
                * incident.rows().most(box.firstRow(), box.lastRow());
        double near = nearColumns == null || nearRows == null
                ? greatestNear
                : nearWeight
                        * nearColumns.most(box.firstColumn(), box.lastColumn())
                        * nearRows.most(box.firstRow(), box.lastRow());
        return SLACK * (own + near);
    }

    /** What it adds to the rate of a road. */
    double part(RoadCells road) {
        double part = 0;
        for (int k = 0; k < road.size(); k++) {
            part += road.share(k)
                    * (ownWeight * incident.massIn(road.column(k), road.row(k))
                            + nearWeight * massNear(road.column(k), road.row(k)));
        }
        return part;
    }

    private double massNear(int column, int row) {
        return nearColumns == null || nearRows == null
                ? incident.massNear(column, row, kernel)
                : nearColumns.at(column) * nearRows.at(row);
    }
}
