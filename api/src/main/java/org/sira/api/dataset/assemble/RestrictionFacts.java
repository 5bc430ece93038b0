package org.sira.api.dataset.assemble;

import org.sira.ingest.dataset.AnnouncedColumnRow;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CurfewRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.Regime;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.OperationArea;

/** What limits movement on some dates. */
final class RestrictionFacts {

    /** On the roads of an open operation area whose file does not say. */
    static final double OPEN_AREA_RISK_MULTIPLIER = 2;

    private RestrictionFacts() {}

    static Curfew curfew(CurfewRow row) {
        return new Curfew(row.id(), row.area(), row.from(), row.to(), row.startsAt(), row.endsAt());
    }

    static Closure closure(ClosureRow row) {
        return new Closure(row.id(), row.roadId(), row.from(), row.to(), row.reason());
    }

    static OperationArea area(OperationAreaRow row) {
        boolean closed = row.regime() == Regime.CLOSED;
        return new OperationArea(
                row.id(),
                row.name(),
                shape(row.shape()),
                row.from(),
                row.to(),
                closed,
                row.riskMultiplier().orElse(closed ? 1 : OPEN_AREA_RISK_MULTIPLIER));
    }

    private static AreaShape shape(org.sira.ingest.dataset.AreaShape shape) {
        if (shape instanceof org.sira.ingest.dataset.AreaShape.Circle circle) {
            return new AreaShape.Circle(new GeoPoint(circle.latitude(), circle.longitude()), circle.radiusKm());
        }
        return new AreaShape.Polygon(((org.sira.ingest.dataset.AreaShape.Polygon) shape)
                .rings().stream()
                        .map(ring -> ring.corners().stream()
                                .map(corner -> new GeoPoint(corner.latitude(), corner.longitude()))
                                .toList())
                        .toList());
    }

    static AnnouncedColumn column(AnnouncedColumnRow row) {
        return new AnnouncedColumn(row.id(), row.roadIds(), row.startsAt(), row.endsAt());
    }
}
