package org.sira.planner.risk;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Incidents of one neighbourhood, by the greatest part in a rate that they could have anywhere. What a quick look takes
 * lies in plain arrays: thousands of roads run through them.
 */
final class IncidentBlock {

    private final List<Candidate> candidates;
    private final NearKernel kernel;
    private final double[] greatestParts;
    private final double[] nearWeights;
    private final int[] firstColumns;
    private final int[] lastColumns;
    private final int[] firstRows;
    private final int[] lastRows;

    /** The cells over which any of the incidents is spread, as a rectangle. */
    private final int firstColumn;

    private final int lastColumn;
    private final int firstRow;
    private final int lastRow;
    private final double greatestNearWeight;

    /**
     * An incident with the factors on its mass in a cell and near it.
     *
     * @param greatestPart that it adds to the rate of any road
     */
    record Candidate(SpreadIncident incident, double ownWeight, double nearWeight, double greatestPart) {}

    /**
     * @param candidates at least one
     */
    IncidentBlock(List<Candidate> candidates, NearKernel kernel) {
        this.kernel = kernel;
        this.candidates = candidates.stream()
                .sorted(Comparator.comparingDouble(candidate -> -candidate.greatestPart))
                .toList();
        greatestParts =
                this.candidates.stream().mapToDouble(Candidate::greatestPart).toArray();
        nearWeights =
                this.candidates.stream().mapToDouble(Candidate::nearWeight).toArray();
        firstColumns = ofEach(incident -> incident.columns().first());
        lastColumns = ofEach(incident -> incident.columns().end() - 1);
        firstRows = ofEach(incident -> incident.rows().first());
        lastRows = ofEach(incident -> incident.rows().end() - 1);
        int[] edges = {firstColumns[0], lastColumns[0], firstRows[0], lastRows[0]};
        double nearWeight = 0;
        for (int i = 0; i < nearWeights.length; i++) {
            edges[0] = StrictMath.min(edges[0], firstColumns[i]);
            edges[1] = StrictMath.max(edges[1], lastColumns[i]);
            edges[2] = StrictMath.min(edges[2], firstRows[i]);
            edges[3] = StrictMath.max(edges[3], lastRows[i]);
            nearWeight = StrictMath.max(nearWeight, nearWeights[i]);
        }
        firstColumn = edges[0];
        lastColumn = edges[1];
        firstRow = edges[2];
        lastRow = edges[3];
        greatestNearWeight = nearWeight;
    }

    private int[] ofEach(ToIntFunction<SpreadIncident> number) {
        return candidates.stream()
                .mapToInt(candidate -> number.applyAsInt(candidate.incident))
                .toArray();
    }

    /** The most that any of the incidents can add to the rate of a road. */
    double bound(RoadCells road) {
        return bound(road, firstColumn, lastColumn, firstRow, lastRow, greatestParts[0], greatestNearWeight);
    }

    /** Offers each incident that may be heavy enough for the road. */
    void offerTo(WeightiestIncidents weightiest, RoadCells road) {
        for (int i = 0; i < greatestParts.length && greatestParts[i] > weightiest.least(); i++) {
            double bound = bound(
                    road, firstColumns[i], lastColumns[i], firstRows[i], lastRows[i], greatestParts[i], nearWeights[i]);
            if (bound > weightiest.least()) {
                Candidate candidate = candidates.get(i);
                weightiest.offer(candidate.incident, part(candidate, road));
            }
        }
    }

    /** Where it shares no cell with the road, an incident adds at most what arrives near at the distance between them. */
    private double bound(
            RoadCells road,
            int firstColumn,
            int lastColumn,
            int firstRow,
            int lastRow,
            double greatestPart,
            double nearWeight) {
        int columnGap = StrictMath.max(firstColumn - road.lastColumn(), road.firstColumn() - lastColumn);
        int rowGap = StrictMath.max(firstRow - road.lastRow(), road.firstRow() - lastRow);
        if (columnGap <= 0 && rowGap <= 0) {
            return greatestPart;
        }
        return nearWeight * kernel.from(columnGap) * kernel.from(rowGap);
    }

    private double part(Candidate candidate, RoadCells road) {
        SpreadIncident incident = candidate.incident;
        double part = 0;
        for (int k = 0; k < road.size(); k++) {
            int column = road.column(k);
            int row = road.row(k);
            part += road.share(k)
                    * (candidate.ownWeight * incident.massIn(column, row)
                            + candidate.nearWeight * incident.massNear(column, row, kernel));
        }
        return part;
    }
}
