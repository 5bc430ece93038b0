package org.sira.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Suggestion;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Point;

/** Something that a row puts at a point. */
record Site(RowRef ref, String name, Point point, Field latitude, Field longitude) {

    static Site of(PlaceRow place) {
        return new Site(
                place.ref(),
                place.name(),
                new Point(place.latitude(), place.longitude()),
                Field.PLACE_LATITUDE,
                Field.PLACE_LONGITUDE);
    }

    static Site of(OperationAreaRow area) {
        return new Site(area.ref(), area.id(), middle(area.shape()), Field.AREA_LATITUDE, Field.AREA_LONGITUDE);
    }

    private static Point middle(AreaShape shape) {
        if (shape instanceof AreaShape.Circle circle) {
            return new Point(circle.latitude(), circle.longitude());
        }
        List<AreaShape.Corner> corners = ((AreaShape.Polygon) shape)
                .rings().stream().flatMap(ring -> ring.corners().stream()).toList();
        return new Point(
                corners.stream()
                        .mapToDouble(AreaShape.Corner::latitude)
                        .average()
                        .orElseThrow(),
                corners.stream()
                        .mapToDouble(AreaShape.Corner::longitude)
                        .average()
                        .orElseThrow());
    }

    static Site of(IncidentRow incident) {
        return new Site(
                incident.ref(),
                incident.id(),
                new Point(incident.latitude(), incident.longitude()),
                Field.INCIDENT_LATITUDE,
                Field.INCIDENT_LONGITUDE);
    }

    CellRef where(CellFinder cells) {
        return cells.cell(ref, latitude);
    }

    /** What to write into the cells so that they say another point. */
    List<Suggestion> movedTo(Point other, CellFinder cells) {
        CellRef latitudeCell = cells.cell(ref, latitude);
        CellRef longitudeCell = cells.cell(ref, longitude);
        if (latitudeCell.equals(longitudeCell)) {
            return List.of(new Suggestion(latitudeCell, degrees(other.latitude()) + ", " + degrees(other.longitude())));
        }
        return List.of(
                new Suggestion(latitudeCell, degrees(other.latitude())),
                new Suggestion(longitudeCell, degrees(other.longitude())));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
