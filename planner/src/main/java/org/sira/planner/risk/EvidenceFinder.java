package org.sira.planner.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The incidents that weigh most on a road: their part in λ by own and near, averaged over the road's cells. The mean over
 * all populated cells is left out, as it says nothing of this road, and so are parts that vanish beside the floor.
 *
 * <p>Incidents lie in blocks of cells. A road looks at the blocks by the greatest part that they could hold for it, and soon
 * knows that none of the rest can be among its weightiest.
 */
final class EvidenceFinder {

    private static final double LEAST_SHARE_OF_FLOOR = 0.1;
    private static final int BLOCK_CELLS = 10;

    private final SortedMap<Block, IncidentBlock> byBlock;
    private final IncidentBlock[] blocks;
    private final DayWeights weights;
    private final RiskSettings settings;
    private final NearKernel kernel;
    private final double leastPart;

    private EvidenceFinder(SortedMap<Block, IncidentBlock> byBlock, DayWeights weights, RiskSettings settings) {
        this.byBlock = byBlock;
        this.weights = weights;
        this.settings = settings;
        blocks = byBlock.values().toArray(IncidentBlock[]::new);
        kernel = CellRates.nearKernel(settings);
        leastPart = LEAST_SHARE_OF_FLOOR * settings.floorPerCellDay();
    }

    static EvidenceFinder of(List<SpreadIncident> incidents, DayWeights weights, RiskSettings settings) {
        return new EvidenceFinder(new TreeMap<>(), weights, settings).after(List.of(), incidents);
    }

    /** After some incidents have come or gone. */
    EvidenceFinder after(List<SpreadIncident> removed, List<SpreadIncident> added) {
        Map<Block, List<EvidenceCandidate>> changed = new HashMap<>();
        for (SpreadIncident incident : removed) {
            candidates(incident, changed).removeIf(candidate -> candidate.incident() == incident);
        }
        for (SpreadIncident incident : added) {
            EvidenceCandidate candidate = candidate(incident);
            if (candidate.greatestPart() > leastPart) {
                candidates(incident, changed).add(candidate);
            }
        }
        SortedMap<Block, IncidentBlock> newBlocks = new TreeMap<>(byBlock);
        changed.forEach((block, candidates) -> {
            if (candidates.isEmpty()) {
                newBlocks.remove(block);
            } else {
                newBlocks.put(block, new IncidentBlock(candidates, kernel));
            }
        });
        return new EvidenceFinder(newBlocks, weights, settings);
    }

    private List<EvidenceCandidate> candidates(SpreadIncident incident, Map<Block, List<EvidenceCandidate>> changed) {
        return changed.computeIfAbsent(Block.of(incident), block -> {
            IncidentBlock known = byBlock.get(block);
            return known == null ? new ArrayList<>() : known.candidates();
        });
    }

    private EvidenceCandidate candidate(SpreadIncident incident) {
        return new EvidenceCandidate(
                incident,
                settings.ownWeight() * weights.own(incident),
                settings.nearWeight() * weights.near(incident),
                kernel,
                leastPart);
    }

    /** Some incidents as they weigh on roads. */
    List<EvidenceCandidate> weighed(List<SpreadIncident> incidents) {
        return incidents.stream().map(this::candidate).toList();
    }

    /** Whether any of some incidents may weigh more on a road than one of those that were found for it. */
    boolean mayChange(RoadLine road, List<SegmentRisk.Evidence> found, List<EvidenceCandidate> added) {
        double least = found.size() < settings.evidencePerRoad()
                ? leastPart
                : found.isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : found.get(found.size() - 1).ratePerCellDay();
        return added.stream().anyMatch(candidate -> candidate.bound(road.cells().box()) >= least);
    }

    /** Incidents that lie close together and are spread alike. */
    private record Block(int precision, int row, int column) implements Comparable<Block> {

        static Block of(SpreadIncident incident) {
            return new Block(
                    incident.incident().precision().ordinal(),
                    incident.rows().first() / BLOCK_CELLS,
                    incident.columns().first() / BLOCK_CELLS);
        }

        @Override
        public int compareTo(Block other) {
            int byPrecision = Integer.compare(precision, other.precision);
            int byRow = Integer.compare(row, other.row);
            return byPrecision != 0 ? byPrecision : byRow != 0 ? byRow : Integer.compare(column, other.column);
        }
    }

    /** At most so many as the settings ask for, weightiest first. */
    List<SegmentRisk.Evidence> find(RoadLine road) {
        var weightiest = new WeightiestIncidents(settings.evidencePerRoad(), leastPart);
        double[] bounds = new double[blocks.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = blocks[i].bound(road.cells().box());
        }
        for (int done = 0; done < bounds.length; done++) {
            int next = greatest(bounds);
            if (bounds[next] < weightiest.least()) {
                break;
            }
            blocks[next].offerTo(weightiest, road.cells());
            bounds[next] = Double.NEGATIVE_INFINITY;
        }
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

    private static int greatest(double[] values) {
        int greatest = 0;
        for (int i = 1; i < values.length; i++) {
            greatest = values[i] > values[greatest] ? i : greatest;
        }
        return greatest;
    }
}
