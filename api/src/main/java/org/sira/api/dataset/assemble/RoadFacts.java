package org.sira.api.dataset.assemble;

import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.problem.Severity;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;

/**
 * Roads as they are on the days of a plan.
 *
 * <p>A season decides by date whether a road can be driven at all: that becomes closures of those dates. Its speed is one
 * for all days of the plan, the slower one where the season changes meanwhile.
 */
final class RoadFacts {

    private final WetSeason wetSeason;
    private final Horizon horizon;
    private final SeasonDays days;
    private final List<RoadRow> withSlower = new ArrayList<>();
    private final List<Closure> wetClosures = new ArrayList<>();

    RoadFacts(WetSeason wetSeason, Horizon horizon) {
        this.wetSeason = wetSeason;
        this.horizon = horizon;
        days = wetSeason.daysOf(horizon);
    }

    RoadSegment road(RoadRow row) {
        RoadSegment road = new RoadSegment(
                row.id(),
                row.fromPlaceId(),
                row.toPlaceId(),
                row.lengthKm(),
                RoadClass.valueOf(row.roadClass().name()),
                Surface.valueOf(row.surface().name()),
                speedKmh(row),
                row.maxWeightT().orElse(Double.POSITIVE_INFINITY),
                row.oneWay(),
                row.crossing().map(RoadFacts::crossing));
        if (row.season() == RoadSeason.DRY_SEASON) {
            wetSeason.touching(horizon).forEach(dates -> wetClosures.add(SeasonClosure.of(row.id(), dates)));
        }
        return road;
    }

    /** Of the roads that cannot be driven in the wet season. */
    List<Closure> wetClosures() {
        return List.copyOf(wetClosures);
    }

    /** How many roads are driven at the slower of their speeds, at the first of them. */
    void report(FactRows rows) {
        if (!withSlower.isEmpty()) {
            RoadRow first = withSlower.get(0);
            rows.add(first.ref(), Severity.WARNING, "notice.season-changes", withSlower.size(), first.id());
        }
    }

    private double speedKmh(RoadRow row) {
        // A road that cannot be driven in the wet season is not driven more slowly then either.
        if (days == SeasonDays.DRY || row.season() == RoadSeason.DRY_SEASON) {
            return row.drySpeedKmh();
        }
        if (days == SeasonDays.WET) {
            return row.wetSpeedKmh();
        }
        if (row.drySpeedKmh() != row.wetSpeedKmh()) {
            withSlower.add(row);
        }
        return StrictMath.min(row.drySpeedKmh(), row.wetSpeedKmh());
    }

    private static Crossing crossing(org.sira.ingest.dataset.Crossing row) {
        return new Crossing(CrossingKind.valueOf(row.type().name()), row.opensAt(), row.closesAt(), row.delayMin());
    }
}
