package org.sira.ingest.check;

import java.util.List;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.FarAway;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.Field;

/** Points out positions that are far from where most places are, among them latitudes and longitudes exchanged. */
final class PositionCheck {

    /** Fewer do not tell where the operation is. */
    private static final int LEAST_PLACES = 4;

    private PositionCheck() {}

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        List<PlaceRow> places = dataset.places().stream()
                .filter(place -> !place.ref().isFeature())
                .toList();
        List<Point> points = places.stream().map(PositionCheck::point).toList();
        if (points.size() < LEAST_PLACES) {
            return;
        }
        Surroundings surroundings = Surroundings.of(points);
        for (PlaceRow place : places) {
            check(point(place), place.name(), cells.cell(place.ref(), Field.PLACE_LATITUDE), surroundings, log);
        }
        for (OperationAreaRow area : dataset.operationAreas()) {
            check(middle(area.shape()), area.id(), cells.cell(area.ref(), Field.AREA_LATITUDE), surroundings, log);
        }
        for (IncidentRow incident : dataset.incidents()) {
            // Extracts cover whole countries: only an exchange is worth a word.
            Point point = new Point(incident.latitude(), incident.longitude());
            if (surroundings.contains(point.swapped())) {
                check(point, incident.id(), cells.cell(incident.ref(), Field.INCIDENT_LATITUDE), surroundings, log);
            }
        }
    }

    private static void check(Point point, String name, CellRef where, Surroundings surroundings, ProblemLog log) {
        if (!surroundings.contains(point)) {
            log.add(new FarAway(
                    where, name, surroundings.centre().distanceKm(point), surroundings.contains(point.swapped())));
        }
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

    private static Point point(PlaceRow place) {
        return new Point(place.latitude(), place.longitude());
    }
}
