package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Incidents of one neighbourhood and precision, by the greatest part in a rate that they could have anywhere. */
final class IncidentBlock {

    private final EvidenceCandidate[] heaviestFirst;
    /** The cells over which any of the incidents is spread. */
    private final CellBox box;

    private final NearKernel kernel;
    private final double greatestPart;
    private final double greatestNearWeight;

    /** What a quick look at each candidate takes, in plain arrays: thousands of roads run through them. */
    private final double[] greatestParts;

    private final double[] nearWeights;
    /** First and last column, first and last row of each. */
    private final int[] edges;

    /**
     * @param candidates at least one
     */
    IncidentBlock(List<EvidenceCandidate> candidates, NearKernel kernel) {
        heaviestFirst = candidates.toArray(EvidenceCandidate[]::new);
        Arrays.sort(
                heaviestFirst,
                Comparator.comparingDouble(EvidenceCandidate::greatestPart).reversed());
        box = CellBox.around(
                candidates.stream().map(EvidenceCandidate::incident).toList());
        this.kernel = kernel;
        greatestPart = heaviestFirst[0].greatestPart();
        greatestNearWeight = candidates.stream()
                .mapToDouble(EvidenceCandidate::nearWeight)
                .max()
                .orElse(0);
        greatestParts = new double[heaviestFirst.length];
        nearWeights = new double[heaviestFirst.length];
        edges = new int[4 * heaviestFirst.length];
        for (int i = 0; i < heaviestFirst.length; i++) {
            SpreadIncident incident = heaviestFirst[i].incident();
            greatestParts[i] = heaviestFirst[i].greatestPart();
            nearWeights[i] = heaviestFirst[i].nearWeight();
            edges[4 * i] = incident.columns().first();
            edges[4 * i + 1] = incident.columns().end() - 1;
            edges[4 * i + 2] = incident.rows().first();
            edges[4 * i + 3] = incident.rows().end() - 1;
        }
    }

    /** A list of its own. */
    List<EvidenceCandidate> candidates() {
        return new ArrayList<>(List.of(heaviestFirst));
    }

    /** The most that any of the incidents can add to the rate of a road. */
    double bound(CellBox road) {
        return bound(
                road,
                box.firstColumn(),
                box.lastColumn(),
                box.firstRow(),
                box.lastRow(),
                greatestPart,
                greatestNearWeight);
    }

    /** Offers each incident that may be heavy enough for the road. */
    void offerTo(WeightiestIncidents weightiest, RoadCells road) {
        CellBox around = road.box();
        for (int i = 0; i < greatestParts.length && greatestParts[i] >= weightiest.least(); i++) {
            int edge = 4 * i;
            double quick = bound(
                    around,
                    edges[edge],
                    edges[edge + 1],
                    edges[edge + 2],
                    edges[edge + 3],
                    greatestParts[i],
                    nearWeights[i]);
            if (quick >= weightiest.least() && heaviestFirst[i].bound(around) >= weightiest.least()) {
                weightiest.offer(heaviestFirst[i].incident(), heaviestFirst[i].part(road));
            }
        }
    }

    /** Where it shares no cell with the road, an incident adds at most what arrives near at the distance between them. */
    private double bound(
            CellBox road,
            int firstColumn,
            int lastColumn,
            int firstRow,
            int lastRow,
            double greatest,
            double nearWeight) {
        int columnGap = StrictMath.max(firstColumn - road.lastColumn(), road.firstColumn() - lastColumn);
        int rowGap = StrictMath.max(firstRow - road.lastRow(), road.firstRow() - lastRow);
        return columnGap <= 0 && rowGap <= 0
                ? greatest
                : EvidenceCandidate.SLACK * nearWeight * kernel.from(columnGap) * kernel.from(rowGap);
    }
}
