package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.BitSet;
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
        if (places.isEmpty() && roads.isEmpty()) {
            Optional<LocalDate> newest = incidents.stream()
                    .map(Incident::date)
                    .filter(date -> date.isBefore(asOf))
                    .max(LocalDate::compareTo);
            return new RiskMap(asOf, newest, Map.of());
        }
        return RiskState.of(incidents, places, roads, asOf, settings).map();
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
