package org.sira.api.export;

import java.util.List;
import org.sira.api.export.RouteSheet.Line;
import org.sira.api.export.RouteSheet.Pass;
import org.sira.api.export.RouteSheet.Spot;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ways of all trips and where they stand, as GeoJSON (RFC 7946). What the file is of stands in its member {@code sira}. It says
 * nothing of incidents or risk.
 */
final class PlanGeoJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private PlanGeoJson() {}

    static byte[] bytes(Origin origin, List<RouteSheet> trips, SheetWords words) {
        ObjectNode root = MAPPER.createObjectNode().put("type", "FeatureCollection");
        OriginWords from = new OriginWords(origin, words);
        ObjectNode sira = root.putObject("sira")
                .put("operation", from.operation())
                .put("plan", from.plan())
                .put("planId", origin.planId())
                .put("sha256", origin.sha256())
                .put("asOf", origin.asOf().toString())
                .put("standing", from.standing())
                .put("sensitivity", from.sensitivity());
        origin.dataVersion().ifPresent(version -> sira.put("dataVersion", version));
        ArrayNode features = root.putArray("features");
        for (RouteSheet trip : trips) {
            way(features.addObject(), trip);
            trip.lines().stream()
                    .filter(line -> !line.drives())
                    .forEach(line -> stop(features.addObject(), trip, line, words));
        }
        return MAPPER.writeValueAsBytes(root);
    }

    private static void way(ObjectNode feature, RouteSheet trip) {
        properties(feature, trip)
                .put("kind", "trip")
                .put("from", trip.leavesAt().toString())
                .put("until", trip.backAt().toString());
        List<Spot> way = trip.way().stream().map(Pass::place).toList();
        if (way.size() < 2) {
            feature.putNull("geometry");
            return;
        }
        ArrayNode points =
                feature.putObject("geometry").put("type", "LineString").putArray("coordinates");
        way.forEach(spot -> points.addArray().add(spot.longitude()).add(spot.latitude()));
    }

    private static void stop(ObjectNode feature, RouteSheet trip, Line line, SheetWords words) {
        properties(feature, trip)
                .put("kind", "stop")
                .put("place", line.place().name())
                .put("activity", words.text("sheet.doing." + line.doing().name()))
                .put("from", line.startsAt().toString())
                .put("until", line.endsAt().toString());
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(line.place().longitude())
                .add(line.place().latitude());
    }

    private static ObjectNode properties(ObjectNode feature, RouteSheet trip) {
        return feature.put("type", "Feature")
                .putObject("properties")
                .put("trip", trip.number())
                .put("vehicle", trip.vehicle().id());
    }
}
