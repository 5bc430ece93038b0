package org.sira.ingest.rows;

import java.util.List;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.Settings;
import org.sira.ingest.schema.SheetKind;

/** The readers of all kinds of sheets, which share what rows refer to. */
public final class RowReaders {

    /** What others refer to is read first. */
    public static final List<SheetKind> ORDER = List.of(
            SheetKind.SETTINGS,
            SheetKind.PLACES,
            SheetKind.COMMODITIES,
            SheetKind.ROADS,
            SheetKind.VEHICLES,
            SheetKind.STOCK,
            SheetKind.NEEDS,
            SheetKind.NEED_RATES,
            SheetKind.DISPLACEMENT,
            SheetKind.INCIDENTS,
            SheetKind.CURFEWS,
            SheetKind.CLOSURES,
            SheetKind.RISK_OVERRIDES,
            SheetKind.OPERATION_AREAS,
            SheetKind.ANNOUNCED_COLUMNS);

    private final References references = new References();
    private final PlaceReader places = new PlaceReader(references);
    private final RoadReader roads = new RoadReader(references);
    private final IncidentReader incidents = new IncidentReader();
    private final DisplacementReader displacements = new DisplacementReader(references);
    private final CommodityReader commodities = new CommodityReader(references);
    private final NeedRateReader needRates = new NeedRateReader(references);
    private final NeedReader needs = new NeedReader(references);
    private final StockReader stocks = new StockReader(references);
    private final VehicleReader vehicles = new VehicleReader(references);
    private final CurfewReader curfews = new CurfewReader(references);
    private final ClosureReader closures = new ClosureReader(references);
    private final RiskOverrideReader riskOverrides = new RiskOverrideReader(references);
    private final OperationAreaReader operationAreas = new OperationAreaReader();
    private final AnnouncedColumnReader announcedColumns = new AnnouncedColumnReader(references);
    private final SettingReader settings = new SettingReader();

    public RowReader<?> reader(SheetKind kind) {
        return switch (kind) {
            case PLACES -> places;
            case ROADS -> roads;
            case INCIDENTS -> incidents;
            case DISPLACEMENT -> displacements;
            case COMMODITIES -> commodities;
            case NEED_RATES -> needRates;
            case NEEDS -> needs;
            case STOCK -> stocks;
            case VEHICLES -> vehicles;
            case CURFEWS -> curfews;
            case CLOSURES -> closures;
            case RISK_OVERRIDES -> riskOverrides;
            case OPERATION_AREAS -> operationAreas;
            case ANNOUNCED_COLUMNS -> announcedColumns;
            case SETTINGS -> settings;
        };
    }

    public Dataset dataset() {
        return new Dataset(
                places.rows(),
                roads.rows(),
                incidents.rows(),
                displacements.rows(),
                commodities.rows(),
                needRates.rows(),
                needs.rows(),
                stocks.rows(),
                vehicles.rows(),
                curfews.rows(),
                closures.rows(),
                riskOverrides.rows(),
                operationAreas.rows(),
                announcedColumns.rows(),
                new Settings(settings.rows()));
    }
}
