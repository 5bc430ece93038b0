package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.List;
import org.sira.planner.model.IncidentChannel;

/**
 * What the incidents known on some day add to each cell: the mass in it, and the mass near it.
 *
 * @param anyTyped whether any of the incidents has a type; {@code anyUntyped} whether any has none
 */
record CellSums(
        CellMass mass,
        NearField nearTyped,
        NearField nearUntyped,
        NearField nearRoad,
        boolean anyTyped,
        boolean anyUntyped) {

    static CellSums of(CellMass mass, List<SpreadIncident> incidents, CellGrid grid, RiskSettings settings) {
        NearKernel kernel = CellRates.nearKernel(settings);
        return new CellSums(
                mass,
                NearField.of(mass.typed(), kernel, grid),
                NearField.of(mass.untyped(), kernel, grid),
                NearField.of(mass.typed(), CellRates.roadNearKernel(settings), grid),
                any(incidents, false),
                any(incidents, true));
    }

    /** Of the incidents before a day, which is also the day of reference. */
    static CellSums on(LocalDate day, List<SpreadIncident> youngestFirst, CellGrid grid, RiskSettings settings) {
        List<SpreadIncident> known = SpreadIncident.oldestFirst(youngestFirst, day);
        return of(CellMass.none(grid).plus(known, day, grid, settings), known, grid, settings);
    }

    /**
     * After some incidents have come or gone.
     *
     * @param newMass of the incidents that there are now
     * @param changed those that have come or gone
     */
    CellSums after(CellMass newMass, List<SpreadIncident> incidents, List<SpreadIncident> changed) {
        CellBox box = CellBox.around(changed);
        boolean typed = any(changed, false);
        return new CellSums(
                newMass,
                typed ? nearTyped.after(newMass.typed(), box) : nearTyped,
                any(changed, true) ? nearUntyped.after(newMass.untyped(), box) : nearUntyped,
                typed ? nearRoad.after(newMass.typed(), box) : nearRoad,
                any(incidents, false),
                any(incidents, true));
    }

    private static boolean any(List<SpreadIncident> incidents, boolean untyped) {
        return incidents.stream()
                .anyMatch(incident -> (incident.incident().channel() == IncidentChannel.UNTYPED) == untyped);
    }
}
