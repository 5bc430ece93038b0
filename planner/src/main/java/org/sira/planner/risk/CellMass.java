package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sira.planner.model.IncidentChannel;

/**
 * The decayed mass of incidents in each cell.
 *
 * <p>An incident weighs 2^(−Δ/h) here, Δ its age on the day of reference. What all weights have in common, {@link CellRates}
 * puts on: so one more incident changes the cells that it reaches and no others. Every cell is summed from the oldest
 * incident to the youngest, whether all cells are summed or some: equal incidents give equal sums to the last bit.
 */
final class CellMass {

    private static final int CHANNELS = IncidentChannel.values().length;

    /** With the half-life of own, by channel and cell. */
    private final double[][] own;
    /** With the half-life of near: of incidents that have a type, and of those that have none. */
    private final double[] typed;

    private final double[] untyped;

    private CellMass(double[][] own, double[] typed, double[] untyped) {
        this.own = own;
        this.typed = typed;
        this.untyped = untyped;
    }

    static CellMass none(CellGrid grid) {
        return new CellMass(new double[CHANNELS][grid.size()], new double[grid.size()], new double[grid.size()]);
    }

    /** With more incidents, all of them younger. */
    CellMass plus(List<SpreadIncident> oldestFirst, LocalDate reference, CellGrid grid, RiskSettings settings) {
        CellMass sum = copy();
        for (SpreadIncident incident : oldestFirst) {
            incident.addTo(sum.own(incident), weight(incident, reference, settings.ownHalfLifeDays()), grid);
            incident.addTo(sum.near(incident), weight(incident, reference, settings.nearHalfLifeDays()), grid);
        }
        return sum;
    }

    /**
     * After some cells have changed.
     *
     * @param oldestFirst all incidents
     */
    CellMass after(
            ChangedCells changed,
            List<SpreadIncident> oldestFirst,
            LocalDate reference,
            CellGrid grid,
            RiskSettings settings) {
        CellMass sum = copy();
        sum.clear(changed.cells());
        for (SpreadIncident incident : oldestFirst) {
            if (changed.touch(incident)) {
                double ownWeight = weight(incident, reference, settings.ownHalfLifeDays());
                double nearWeight = weight(incident, reference, settings.nearHalfLifeDays());
                incident.addTo(sum.own(incident), ownWeight, grid, changed.cells());
                incident.addTo(sum.near(incident), nearWeight, grid, changed.cells());
            }
        }
        return sum;
    }

    private CellMass copy() {
        return new CellMass(
                Arrays.stream(own).map(double[]::clone).toArray(double[][]::new), typed.clone(), untyped.clone());
    }

    private static double weight(SpreadIncident incident, LocalDate reference, double halfLifeDays) {
        return incident.incident().weight() * Decay.half(incident.ageDays(reference), halfLifeDays);
    }

    private void clear(boolean[] cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell]) {
                for (double[] ofChannel : own) {
                    ofChannel[cell] = 0;
                }
                typed[cell] = 0;
                untyped[cell] = 0;
            }
        }
    }

    private double[] own(SpreadIncident incident) {
        return own(incident.incident().channel());
    }

    private double[] near(SpreadIncident incident) {
        return incident.incident().channel() == IncidentChannel.UNTYPED ? untyped : typed;
    }

    double[] own(IncidentChannel channel) {
        return own[channel.ordinal()];
    }

    double[] typed() {
        return typed;
    }

    double[] untyped() {
        return untyped;
    }
}
