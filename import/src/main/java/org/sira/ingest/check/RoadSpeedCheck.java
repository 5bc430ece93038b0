package org.sira.ingest.check;

import java.util.List;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.problem.DoubtfulSpeed;
import org.sira.ingest.problem.FasterInTheRain;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.SpeedsOfTable;
import org.sira.ingest.schema.Field;

/** Says which roads take their speed from the table, and points out speeds that are not those of laden trucks. */
final class RoadSpeedCheck {

    /** Slower than a walk with donkeys is a slip of the pen. */
    private static final double LEAST_KMH = 5;

    private RoadSpeedCheck() {}

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        List<RoadRow> ofTable =
                dataset.roads().stream().filter(road -> !road.speedGiven()).toList();
        if (!ofTable.isEmpty()) {
            RoadRow first = ofTable.get(0);
            log.add(new SpeedsOfTable(cells.cell(first.ref(), Field.ROAD_SPEED), first.id(), ofTable.size()));
        }
        for (RoadRow road : dataset.roads()) {
            double most = mostKmh(road.surface());
            if (road.drySpeedKmh() < LEAST_KMH || road.drySpeedKmh() > most) {
                log.add(new DoubtfulSpeed(
                        cells.cell(road.ref(), Field.ROAD_SPEED), road.id(), road.drySpeedKmh(), LEAST_KMH, most));
            }
            if (road.wetSpeedKmh() > road.drySpeedKmh()) {
                log.add(new FasterInTheRain(
                        cells.cell(road.ref(), Field.ROAD_WET_SPEED),
                        road.id(),
                        road.drySpeedKmh(),
                        road.wetSpeedKmh()));
            }
        }
    }

    /** No loaded column keeps up more over a whole road. */
    private static double mostKmh(Surface surface) {
        return switch (surface) {
            case ASPHALT -> 90;
            case GRAVEL -> 70;
            case EARTH -> 55;
        };
    }
}
