package org.sira.ingest.dataset;

import java.util.List;

/**
 * All rows that could be read from the files given together, in the order of the files and sheets. Ids are unique within
 * their kind. Unless the report is blocked, every reference leads to a row of this dataset.
 */
public record Dataset(
        List<PlaceRow> places,
        List<RoadRow> roads,
        List<IncidentRow> incidents,
        List<DisplacementRow> displacements,
        List<CommodityRow> commodities,
        List<NeedRateRow> needRates,
        List<NeedRow> needs,
        List<StockRow> stocks,
        List<VehicleRow> vehicles,
        List<CurfewRow> curfews,
        List<ClosureRow> closures,
        List<RiskOverrideRow> riskOverrides,
        List<OperationAreaRow> operationAreas,
        List<AnnouncedColumnRow> announcedColumns,
        Settings settings) {

    public Dataset {
        places = List.copyOf(places);
        roads = List.copyOf(roads);
        incidents = List.copyOf(incidents);
        displacements = List.copyOf(displacements);
        commodities = List.copyOf(commodities);
        needRates = List.copyOf(needRates);
        needs = List.copyOf(needs);
        stocks = List.copyOf(stocks);
        vehicles = List.copyOf(vehicles);
        curfews = List.copyOf(curfews);
        closures = List.copyOf(closures);
        riskOverrides = List.copyOf(riskOverrides);
        operationAreas = List.copyOf(operationAreas);
        announcedColumns = List.copyOf(announcedColumns);
    }

    /** One without rows. */
    public static Dataset none() {
        return new Dataset(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Settings.none());
    }
}
