package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private RiskModel() {}

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
        Optional<LocalDate> newest = incidents.stream()
                .map(Incident::date)
                .filter(date -> date.isBefore(asOf))
                .max(LocalDate::compareTo);
        if (places.isEmpty() && roads.isEmpty()) {
            return new RiskMap(asOf, newest, Map.of());
        }
        CellGrid grid = new CellGrid(
                places.stream().map(Place::position).toList(),
                CellRates.nearKernel(settings).reach());
        List<RoadLine> lines = RoadLine.of(roads, places, grid);
        int[] populated = populatedCells(places, lines, grid);
        List<SpreadIncident> spread = SpreadIncident.before(asOf, incidents, grid, settings);

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
        return new RiskMap(asOf, newest, bySegmentId);
    }

    private static double[] inClassUnit(double[] perCellAndDay) {
        return Arrays.stream(perCellAndDay)
                .map(rate -> rate * SegmentRisk.PER_100_KM_AND_30_DAYS)
                .toArray();
    }

    /** The cells that hold a place or a road, each once, in order. */
    static int[] populatedCells(List<Place> places, List<RoadLine> lines, CellGrid grid) {
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
