package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
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

    /** A grid needs a point; without places and roads nobody asks where it lies. */
    private static final Place NOWHERE = new Place("-", "-", PlaceKind.TOWN, new GeoPoint(0, 0), "", "", false);

    private final ModelledRoads roads;
    private final List<SpreadIncident> youngestFirst;

    /**
     * What risk rests on and what does not depend on the day, so that asking for one day after another is quick.
     *
     * @param incidents in any order, which decides nothing
     * @param places all that roads join; their cells are populated
     * @throws IllegalArgumentException when a road names a place that is not among the places
     */
    public RiskModel(List<Incident> incidents, List<Place> places, List<RoadSegment> roads, RiskSettings settings) {
        this.roads = ModelledRoads.of(places.isEmpty() ? List.of(NOWHERE) : places, roads, settings);
        youngestFirst = SpreadIncident.youngestFirst(incidents, this.roads.grid(), settings);
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
        return state(asOf).map();
    }

    /** The same, ready to be carried on when some incidents come or go. */
    public RiskState state(LocalDate asOf) {
        return RiskState.of(roads, asOf, SpreadIncident.before(asOf, youngestFirst));
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
