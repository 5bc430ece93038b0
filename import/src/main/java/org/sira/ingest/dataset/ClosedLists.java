package org.sira.ingest.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.WordList;
import org.sira.ingest.value.Worded;

/** The fields whose cells choose from a closed list of words. */
public final class ClosedLists {

    private static final Map<Field, WordList<? extends Worded>> LIST_BY_FIELD = Map.ofEntries(
            Map.entry(Field.PLACE_TYPE, list(PlaceType.values())),
            Map.entry(Field.ROAD_CLASS, list(RoadClass.values())),
            Map.entry(Field.ROAD_SURFACE, list(Surface.values())),
            Map.entry(Field.ROAD_SEASON, list(RoadSeason.values())),
            Map.entry(Field.ROAD_STATUS, list(RoadStatus.values())),
            Map.entry(Field.ROAD_CROSSING, list(CrossingType.values())),
            Map.entry(Field.COMMODITY_FORM, list(CommodityForm.values())),
            Map.entry(Field.RATE_PRIORITY, list(Priority.values())),
            Map.entry(Field.NEED_PRIORITY, list(Priority.values())),
            Map.entry(Field.NEED_SERVICE, list(ServiceType.values())),
            Map.entry(Field.VEHICLE_TYPE, list(VehicleType.values())),
            Map.entry(Field.VEHICLE_WORST_SURFACE, list(Surface.values())),
            Map.entry(Field.OVERRIDE_CLASS, list(RiskClass.values())),
            Map.entry(Field.AREA_REGIME, list(Regime.values())),
            Map.entry(Field.SPEED_CLASS, list(RoadClass.values())),
            Map.entry(Field.SPEED_SURFACE, list(Surface.values())),
            Map.entry(Field.SETTING_KEY, list(SettingKey.values())));

    private ClosedLists() {}

    public static Optional<WordList<? extends Worded>> of(Field field) {
        return Optional.ofNullable(LIST_BY_FIELD.get(field));
    }

    private static WordList<? extends Worded> list(Worded[] members) {
        return WordList.of(List.of(members));
    }
}
