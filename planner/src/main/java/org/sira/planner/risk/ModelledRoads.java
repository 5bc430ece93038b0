package org.sira.planner.risk;

import java.util.List;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** Roads on their cells: what incidents and days do not change. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ModelledRoads(
        List<RoadSegment> segments, List<RoadLine> lines, CellGrid grid, int[] populated, RiskSettings settings) {

    /**
     * @param places at least one; all that roads join
     * @throws IllegalArgumentException when a road names a place that is not among the places
     */
    static ModelledRoads of(List<Place> places, List<RoadSegment> segments, RiskSettings settings) {
        CellGrid grid = new CellGrid(
                places.stream().map(Place::position).toList(),
                CellRates.nearKernel(settings).reach());
        List<RoadLine> lines = RoadLine.of(segments, places, grid);
        return new ModelledRoads(
                List.copyOf(segments), lines, grid, RiskModel.populatedCells(places, lines, grid), settings);
    }
}
