package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * From incidents to the risk of each road.
 *
 * <p>An event is spread over cells of 10 km as far as its position is uncertain. What lies in a cell (own, slow decay) and
 * around it (near, fast decay) gives the cell's rate, see {@link CellRates}; a road has the mean rate of the cells along
 * the straight line between its places, its class follows from three days' rates, see {@link ClassBorders}. Incidents of
 * the day itself and later do not count. The ranking of roads is what was validated; the probability of a single passage is
 * not.
 */
public final class RiskModel {

    /** Days whose data decide a class: the day itself and those that its hysteresis looks back on. */
    private static final int DAYS = 3;

    /** From events per cell and day to the unit of the classes. */
    private static final double PER_100_KM_AND_30_DAYS = 100 / RiskSettings.CELL_KM * 30;

    /** A grid needs a point; without places and roads nobody asks where it lies. */
    private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

    private final List<RoadSegment> roads;
    private final RiskSettings settings;
    private final CellGrid grid;
    private final List<RoadLine> lines;
    private final int[] populated;
    private final List<SpreadIncident> youngestFirst;

    /**
     * What risk rests on and what does not depend on the day, so that asking for one day after another is quick.
     *
     * @param incidents in any order, which decides nothing
     * @param places all that roads join; their cells are populated
     * @throws IllegalArgumentException when a road names a place that is not among the places
     */
    public RiskModel(List<Incident> incidents, List<Place> places, List<RoadSegment> roads, RiskSettings settings) {
        this.roads = List.copyOf(roads);
        this.settings = settings;
        List<GeoPoint> points = places.isEmpty()
                ? List.of(NOWHERE)
                : places.stream().map(Place::position).toList();
        grid = new CellGrid(points, CellRates.nearKernel(settings).reach());
        lines = RoadLine.of(roads, places, grid);
        populated = populatedCells(places, lines, grid);
        youngestFirst = SpreadIncident.youngestFirst(incidents, grid, settings);
    }

    /**
     * The risk of every road, in the order of the roads.
     *
     * @param incidents in any order, which decides nothing
     * @param places all that roads join; their cells are populated
     * @throws IllegalArgumentException when a road names a place that is not among the places
     */
    public static RiskMap assess(
            List<Incident> incidents,
            List<Place> places,
            List<RoadSegment> roads,
            LocalDate asOf,
            RiskSettings settings) {
        return new RiskModel(incidents, places, roads, settings).on(asOf);
    }

    /** The risk of every road on a day, in the order of the roads. */
    public RiskMap on(LocalDate asOf) {
        List<SpreadIncident> spread = youngestFirst.stream()
                .dropWhile(incident -> !incident.incident().date().isBefore(asOf))
                .toList();
        double[][] rates = new double[roads.size()][DAYS];
        double[][] roadRates = new double[roads.size()][DAYS];
        for (int day = 0; day < DAYS; day++) {
            DayWeights weights = DayWeights.on(asOf.minusDays(DAYS - 1 - day), spread, settings);
            CellRates cellRates = CellRates.on(weights, spread, populated, grid, settings);
            for (int road = 0; road < lines.size(); road++) {
                RoadCells cells = lines.get(road).cells();
                rates[road][day] = cells.mean(cellRates.rates(), grid);
                roadRates[road][day] = cells.mean(cellRates.roadRates(), grid);
            }
        }
        EvidenceFinder evidence = new EvidenceFinder(spread, DayWeights.on(asOf, spread, settings), settings);
        Map<String, SegmentRisk> bySegmentId = new LinkedHashMap<>();
        for (int road = 0; road < lines.size(); road++) {
            String id = roads.get(road).id();
            bySegmentId.put(
                    id,
                    new SegmentRisk(
                            id,
                            rates[road][DAYS - 1],
                            roadRates[road][DAYS - 1],
                            settings.borders().classOf(inClassUnit(rates[road]), inClassUnit(roadRates[road])),
                            evidence.find(lines.get(road))));
        }
        Optional<LocalDate> newest =
                spread.stream().findFirst().map(incident -> incident.incident().date());
        return new RiskMap(asOf, newest, bySegmentId);
    }

    private static double[] inClassUnit(double[] perCellAndDay) {
        return Arrays.stream(perCellAndDay)
                .map(rate -> rate * PER_100_KM_AND_30_DAYS)
                .toArray();
    }

    /** The cells that hold a place or a road, each once, in order. */
    private static int[] populatedCells(List<Place> places, List<RoadLine> lines, CellGrid grid) {
        BitSet cells = new BitSet(grid.size());
        for (Place place : places) {
            cells.set(grid.indexOf(place.position()));
        }
        for (RoadLine line : lines) {
            for (int i = 0; i < line.cells().size(); i++) {
                cells.set(grid.index(line.cells().column(i), line.cells().row(i)));
            }
        }
        return cells.stream().toArray();
    }
}
