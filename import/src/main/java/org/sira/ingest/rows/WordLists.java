package org.sira.ingest.rows;

import java.util.List;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.PositionPrecision;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.Regime;
import org.sira.ingest.dataset.RiskClass;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RoadStatus;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleType;
import org.sira.ingest.value.WordList;

/** The closed lists that cells choose from. */
final class WordLists {

    static final WordList<PlaceType> PLACE_TYPES = WordList.of(List.of(PlaceType.values()));
    static final WordList<RoadClass> ROAD_CLASSES = WordList.of(List.of(RoadClass.values()));
    static final WordList<Surface> SURFACES = WordList.of(List.of(Surface.values()));
    static final WordList<RoadStatus> ROAD_STATUSES = WordList.of(List.of(RoadStatus.values()));
    static final WordList<RoadSeason> ROAD_SEASONS = WordList.of(List.of(RoadSeason.values()));
    static final WordList<PositionPrecision> POSITION_PRECISIONS = WordList.of(List.of(PositionPrecision.values()));
    static final WordList<CrossingType> CROSSINGS = WordList.of(List.of(CrossingType.values()));
    static final WordList<CommodityForm> COMMODITY_FORMS = WordList.of(List.of(CommodityForm.values()));
    static final WordList<Priority> PRIORITIES = WordList.of(List.of(Priority.values()));
    static final WordList<ServiceType> SERVICES = WordList.of(List.of(ServiceType.values()));
    static final WordList<VehicleType> VEHICLE_TYPES = WordList.of(List.of(VehicleType.values()));
    static final WordList<Regime> REGIMES = WordList.of(List.of(Regime.values()));
    static final WordList<RiskClass> RISK_CLASSES = WordList.of(List.of(RiskClass.values()));
    static final WordList<SettingKey> SETTING_KEYS = WordList.of(List.of(SettingKey.values()));

    private WordLists() {}
}
