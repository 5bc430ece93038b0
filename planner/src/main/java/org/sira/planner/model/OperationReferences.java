package org.sira.planner.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Holds that ids are unique and that references lead somewhere. The importer reports both to people before this. */
final class OperationReferences {

    private OperationReferences() {}

    static void check(
            List<Place> places,
            List<RoadSegment> roads,
            List<Commodity> commodities,
            List<Vehicle> vehicles,
            List<Stock> stocks,
            List<Need> needs,
            List<Displacement> displacements,
            List<NeedRate> rates,
            List<RiskOverride> riskOverrides,
            Restrictions restrictions) {
        Set<String> placeIds = unique("place", places, Place::id);
        Set<String> roadIds = unique("road", roads, RoadSegment::id);
        Set<String> commodityIds = unique("commodity", commodities, Commodity::id);
        unique("vehicle", vehicles, Vehicle::id);
        unique("need", needs, Need::id);
        for (RoadSegment road : roads) {
            known("Road " + road.id(), "place", road.fromPlaceId(), placeIds);
            known("Road " + road.id(), "place", road.toPlaceId(), placeIds);
        }
        for (Vehicle vehicle : vehicles) {
            known("Vehicle " + vehicle.id(), "place", vehicle.baseId(), placeIds);
            for (String depotId : vehicle.alsoLoadsAtIds()) {
                known("Vehicle " + vehicle.id(), "place", depotId, placeIds);
            }
        }
        for (Stock stock : stocks) {
            known("Stock", "place", stock.placeId(), placeIds);
            known("Stock at " + stock.placeId(), "commodity", stock.commodityId(), commodityIds);
        }
        for (Need need : needs) {
            known("Need " + need.id(), "place", need.placeId(), placeIds);
            known("Need " + need.id(), "commodity", need.commodityId(), commodityIds);
        }
        for (Displacement displacement : displacements) {
            known("Displacement", "place", displacement.placeId(), placeIds);
        }
        for (NeedRate rate : rates) {
            known("Rate", "commodity", rate.commodityId(), commodityIds);
        }
        for (RiskOverride override : riskOverrides) {
            known("Risk override", "road", override.segmentId(), roadIds);
        }
        for (Closure closure : restrictions.closures()) {
            known("Closure " + closure.id(), "road", closure.segmentId(), roadIds);
        }
        for (AnnouncedColumn column : restrictions.columns()) {
            for (String segmentId : column.segmentIds()) {
                known("Announced column " + column.id(), "road", segmentId, roadIds);
            }
        }
    }

    private static <T> Set<String> unique(String kind, List<T> facts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T fact : facts) {
            if (!ids.add(id.apply(fact))) {
                throw new IllegalArgumentException(
                        "Two facts of kind %s have the id %s.".formatted(kind, id.apply(fact)));
            }
        }
        return ids;
    }

    private static void known(String fact, String kind, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("%s: there is no %s with the id %s.".formatted(fact, kind, id));
        }
    }
}
