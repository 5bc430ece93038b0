package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.AnnouncedColumnRow;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.CurfewRow;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRateRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RiskOverrideRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Incident;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;

/** All facts of one dataset. Those that a row could not become are missing and have a notice instead. */
final class OperationFacts {

    private final FactRows rows = new FactRows();
    private final int coverDays;
    private final List<Place> places;
    private final List<RoadSegment> roads;
    private final List<Commodity> commodities;
    private final List<Vehicle> vehicles;
    private final List<Stock> stocks;
    private final List<Need> needs;
    private final List<Displacement> displacements;
    private final List<NeedRate> rates;
    private final List<Incident> incidents;
    private final List<RiskOverride> riskOverrides;
    private final Restrictions restrictions;
    private final MovementRules rules;

    OperationFacts(Dataset dataset, SettingFacts settings, IncidentTaxonomy taxonomy, Horizon horizon) {
        coverDays = settings.coverDays();
        places = rows.map(dataset.places(), PlaceRow::ref, PlaceFacts::place);
        RoadFacts roadFacts = new RoadFacts(settings.wetSeason(), horizon);
        roads = rows.map(dataset.roads(), RoadRow::ref, roadFacts::road);
        roadFacts.report(rows);
        commodities = rows.map(dataset.commodities(), CommodityRow::ref, SupplyFacts::commodity);
        vehicles = rows.map(dataset.vehicles(), VehicleRow::ref, row -> VehicleFacts.vehicle(row, horizon));
        stocks = rows.map(dataset.stocks(), StockRow::ref, row -> SupplyFacts.stock(row, horizon));
        needs = rows.map(dataset.needs(), NeedRow::ref, row -> SupplyFacts.need(row, horizon));
        displacements = rows.map(dataset.displacements(), DisplacementRow::ref, SupplyFacts::displacement);
        rates = rows.map(dataset.needRates(), NeedRateRow::ref, SupplyFacts::rate);
        IncidentFacts incidentFacts = new IncidentFacts(taxonomy);
        incidents = rows.map(dataset.incidents(), IncidentRow::ref, incidentFacts::incident);
        incidentFacts.report(rows);
        riskOverrides = rows.map(dataset.riskOverrides(), RiskOverrideRow::ref, RiskOverrideFacts::override);
        restrictions = new Restrictions(
                rows.map(dataset.curfews(), CurfewRow::ref, RestrictionFacts::curfew),
                Stream.concat(
                                rows.map(dataset.closures(), ClosureRow::ref, RestrictionFacts::closure).stream(),
                                roadFacts.wetClosures().stream())
                        .toList(),
                rows.map(dataset.operationAreas(), OperationAreaRow::ref, RestrictionFacts::area),
                rows.map(dataset.announcedColumns(), AnnouncedColumnRow::ref, RestrictionFacts::column));
        rules = rules(dataset.settings().rows(), settings);
    }

    List<Notice> notices() {
        return rows.notices();
    }

    /** Only when no notice blocks. */
    Operation operation(String name, LocalDate asOf) {
        return new Operation(
                name,
                asOf,
                places,
                roads,
                commodities,
                vehicles,
                stocks,
                needs,
                displacements,
                rates,
                coverDays,
                incidents,
                riskOverrides,
                restrictions,
                rules);
    }

    /** Settings that contradict each other have a notice at the first of them. */
    private MovementRules rules(List<SettingRow> settingRows, SettingFacts settings) {
        return rows.map(settingRows.stream().limit(1).toList(), SettingRow::ref, first -> settings.rules()).stream()
                .findFirst()
                .orElseGet(MovementRules::standard);
    }
}
