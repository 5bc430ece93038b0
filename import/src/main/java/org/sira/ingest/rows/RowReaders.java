package org.sira.ingest.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.MappedRoads;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.Settings;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.place.Parent;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Point;

/** The readers of all kinds of sheets, which share what rows refer to. */
public final class RowReaders {

    /** What others refer to is read first. */
    public static final List<SheetKind> ORDER = List.of(
            SheetKind.SETTINGS,
            SheetKind.PLACES,
            SheetKind.COMMODITIES,
            SheetKind.SPEEDS,
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

    private final References references;
    private final DefaultSpeeds defaultSpeeds = DefaultSpeeds.standard();
    private final PlaceReader places;
    private final RoadReader roads;
    private final IncidentReader incidents = new IncidentReader();
    private final DisplacementReader displacements;
    private final CommodityReader commodities;
    private final NeedRateReader needRates;
    private final NeedReader needs;
    private final StockReader stocks;
    private final VehicleReader vehicles;
    private final CurfewReader curfews;
    private final ClosureReader closures;
    private final RiskOverrideReader riskOverrides;
    private final OperationAreaReader operationAreas = new OperationAreaReader();
    private final AnnouncedColumnReader announcedColumns;
    private final SpeedReader speeds = new SpeedReader(defaultSpeeds);
    private final List<PlaceRow> junctions = new ArrayList<>();
    private final List<RoadRow> mappedRoads = new ArrayList<>();
    private final SettingReader settings = new SettingReader();

    /** @param names that people have matched with places */
    public RowReaders(List<PlaceChoice> names) {
        references = new References(names);
        places = new PlaceReader(references);
        roads = new RoadReader(references, defaultSpeeds);
        displacements = new DisplacementReader(references);
        commodities = new CommodityReader(references);
        needRates = new NeedRateReader(references);
        needs = new NeedReader(references);
        stocks = new StockReader(references);
        vehicles = new VehicleReader(references, defaultSpeeds);
        curfews = new CurfewReader(references);
        closures = new ClosureReader(references);
        riskOverrides = new RiskOverrideReader(references);
        announcedColumns = new AnnouncedColumnReader(references);
    }

    /** The reader of closures and operation areas that come from maps. */
    public DrawnAreaReader drawnAreas() {
        return new DrawnAreaReader(closures, operationAreas, references);
    }

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
            case SPEEDS -> speeds;
            case SETTINGS -> settings;
        };
    }

    /** The places that are read so far. */
    public List<PlaceRow> places() {
        return joined(places.rows(), junctions);
    }

    /** The roads that are read so far. */
    public List<RoadRow> roads() {
        return joined(roads.rows(), mappedRoads);
    }

    /** A laden truck's on roads that do not tell their own. */
    public double usualSpeedKmh(RoadClass roadClass, Surface surface, boolean wetSeason) {
        DefaultSpeeds.Seasonal speed = defaultSpeeds.of(roadClass, surface);
        return wetSeason ? speed.wetKmh() : speed.dryKmh();
    }

    /** Takes roads of a map beside those of sheets; rows that are read later may refer to them. */
    public void add(MappedRoads mapped) {
        for (PlaceRow junction : mapped.junctions()) {
            references.addPlace(
                    junction.id(),
                    junction.name(),
                    new Parent(junction.cercle(), junction.cercleCode(), junction.region()),
                    Optional.of(new Point(junction.latitude(), junction.longitude())));
        }
        mapped.roads().forEach(road -> references.addRoad(road.id(), road.fromPlaceId(), road.toPlaceId()));
        junctions.addAll(mapped.junctions());
        mappedRoads.addAll(mapped.roads());
    }

    private static <T> List<T> joined(List<T> read, List<T> mapped) {
        return Stream.concat(read.stream(), mapped.stream()).toList();
    }

    public Dataset dataset() {
        return new Dataset(
                places(),
                roads(),
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
