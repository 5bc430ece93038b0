package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sira.planner.risk.IncidentBlock.Candidate;

/**
 * The incidents that weigh most on a road: their part in λ by own and near, averaged over the road's cells. The mean over
 * all populated cells is left out, as it says nothing of this road, and so are parts that vanish beside the floor.
 *
 * <p>Incidents lie in blocks of cells. A road looks at the blocks by the greatest part that they could hold for it, and soon
 * knows that none of the rest can be among its weightiest.
 */
final class EvidenceFinder {

    private static final double LEAST_SHARE_OF_FLOOR = 0.1;
    private static final int BLOCK_CELLS = 16;

    private final List<IncidentBlock> blocks;
    private final DayWeights weights;
    private final double leastPart;
    private final int most;

    EvidenceFinder(List<SpreadIncident> incidents, DayWeights weights, RiskSettings settings) {
        this.weights = weights;
        leastPart = LEAST_SHARE_OF_FLOOR * settings.floorPerCellDay();
        most = settings.evidencePerRoad();
        NearKernel kernel = CellRates.nearKernel(settings);
        Map<Integer, Map<Integer, List<Candidate>>> byRowAndColumn = new TreeMap<>();
        for (SpreadIncident incident : incidents) {
            double ownWeight = settings.ownWeight() * weights.own(incident);
            double nearWeight = settings.nearWeight() * weights.near(incident);
            double greatestPart = ownWeight * incident.greatestMass() + nearWeight * kernel.at(0) * kernel.at(0);
            if (greatestPart > leastPart) {
                byRowAndColumn
                        .computeIfAbsent(incident.rows().first() / BLOCK_CELLS, row -> new TreeMap<>())
                        .computeIfAbsent(incident.columns().first() / BLOCK_CELLS, column -> new ArrayList<>())
                        .add(new Candidate(incident, ownWeight, nearWeight, greatestPart));
            }
        }
        blocks = byRowAndColumn.values().stream()
                .flatMap(row -> row.values().stream())
                .map(candidates -> new IncidentBlock(candidates, kernel))
                .toList();
    }

    /** At most so many as the settings ask for, weightiest first. */
    List<SegmentRisk.Evidence> find(RoadLine road) {
        record Bounded(IncidentBlock block, double bound) {}
        var weightiest = new WeightiestIncidents(most, leastPart);
        blocks.stream()
                .map(block -> new Bounded(block, block.bound(road.cells())))
                .sorted(Comparator.comparingDouble(bounded -> -bounded.bound))
                .takeWhile(bounded -> bounded.bound > weightiest.least())
                .forEachOrdered(bounded -> bounded.block.offerTo(weightiest, road.cells()));
        List<SegmentRisk.Evidence> evidence = new ArrayList<>(weightiest.count());
        for (int i = 0; i < weightiest.count(); i++) {
            SpreadIncident found = weightiest.incident(i);
            evidence.add(new SegmentRisk.Evidence(
                    found.incident().id(),
                    weightiest.part(i),
                    road.distanceKm(found.incident().position()),
                    found.ageDays(weights.day())));
        }
        return evidence;
    }
}
