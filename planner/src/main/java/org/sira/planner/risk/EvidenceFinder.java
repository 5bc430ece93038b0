package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The incidents that weigh most on a road: their part in λ by own and near, averaged over the road's cells. The mean over
 * all populated cells is left out, as it says nothing of this road, and so are parts that vanish beside the floor.
 */
final class EvidenceFinder {

    private static final double LEAST_SHARE_OF_FLOOR = 0.1;

    private final List<SpreadIncident> incidents;
    /** First and last column and row of each, side by side: most roads look at most incidents and find them far away. */
    private final int[] bounds;

    private final double[] ownWeights;
    private final double[] nearWeights;
    private final int[] ages;
    private final NearKernel kernel;
    private final double greatestNearMass;
    private final double leastPart;
    private final int most;

    EvidenceFinder(List<SpreadIncident> incidents, DayWeights weights, RiskSettings settings) {
        this.incidents = incidents;
        bounds = incidents.stream()
                .flatMapToInt(incident -> IntStream.of(
                        incident.columns().first(),
                        incident.columns().end() - 1,
                        incident.rows().first(),
                        incident.rows().end() - 1))
                .toArray();
        ownWeights = incidents.stream()
                .mapToDouble(incident -> settings.ownWeight() * weights.own(incident))
                .toArray();
        nearWeights = incidents.stream()
                .mapToDouble(incident -> settings.nearWeight() * weights.near(incident))
                .toArray();
        ages = incidents.stream()
                .mapToInt(incident -> incident.ageDays(weights.day()))
                .toArray();
        kernel = CellRates.nearKernel(settings);
        greatestNearMass = kernel.at(0) * kernel.at(0);
        leastPart = LEAST_SHARE_OF_FLOOR * settings.floorPerCellDay();
        most = settings.evidencePerRoad();
    }

    /** At most so many as the settings ask for, weightiest first; of equals the younger first. */
    List<SegmentRisk.Evidence> find(RoadLine road) {
        if (most == 0) {
            return List.of();
        }
        int[] best = new int[most];
        double[] bestParts = new double[most];
        int count = 0;
        for (int i = 0; i < incidents.size(); i++) {
            double least = count < most ? leastPart : bestParts[most - 1];
            double part = part(i, road.cells(), least);
            if (part <= least) {
                continue;
            }
            int position = StrictMath.min(count, most - 1);
            while (position > 0 && bestParts[position - 1] < part) {
                bestParts[position] = bestParts[position - 1];
                best[position] = best[position - 1];
                position--;
            }
            bestParts[position] = part;
            best[position] = i;
            count = StrictMath.min(most, count + 1);
        }
        List<SegmentRisk.Evidence> evidence = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            SpreadIncident found = incidents.get(best[k]);
            double distanceKm = road.distanceKm(found.incident().position());
            evidence.add(
                    new SegmentRisk.Evidence(found.incident().id(), bestParts[k], distanceKm, ages[best[k]]));
        }
        return evidence;
    }

    /** An incident's part in a road's rate, or 0 when it is surely not above {@code least}. */
    private double part(int i, RoadCells road, double least) {
        boolean nearSuffices = nearWeights[i] * greatestNearMass > least;
        int first = 4 * i;
        if (!nearSuffices
                && !road.touches(bounds[first], bounds[first + 1], bounds[first + 2], bounds[first + 3])) {
            return 0;
        }
        SpreadIncident incident = incidents.get(i);
        double part = 0;
        for (int k = 0; k < road.size(); k++) {
            int column = road.column(k);
            int row = road.row(k);
            part += road.share(k)
                    * (ownWeights[i] * incident.massIn(column, row)
                            + nearWeights[i] * incident.massNear(column, row, kernel));
        }
        return part;
    }
}
