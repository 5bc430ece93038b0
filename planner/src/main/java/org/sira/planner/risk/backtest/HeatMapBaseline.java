package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.risk.Decay;
import org.sira.planner.risk.PopulatedCells;
import org.sira.planner.risk.PopulatedCells.Footprint;

/**
 * A kernel density estimate: each incident smeared out over 12 km, its weight halving in 180 days. The mass that falls where
 * nobody lives is given back to the populated cells, so that all of them together have the rate of the incidents in them.
 */
final class HeatMapBaseline implements Baseline {

    private static final double SIGMA_KM = 12;
    private static final double HALF_LIFE_DAYS = 180;
    private static final double CUTOFF_SIGMAS = 4;

    private final CellEvents events;

    HeatMapBaseline(CellEvents events) {
        this.events = events;
    }

    static Footprint footprint(PopulatedCells cells, GeoPoint position) {
        return cells.footprint(position, SIGMA_KM, CUTOFF_SIGMAS);
    }

    @Override
    public double[] rates(LocalDate day) {
        Decay decay = new Decay(HALF_LIFE_DAYS, events.ageDays(0, day));
        double[] rates = new double[events.cellCount()];
        double inCells = 0;
        for (int event = 0; event < events.before(day); event++) {
            double weight = decay.weight(events.ageDays(event, day));
            events.footprint(event).addTo(rates, weight);
            inCells += events.inCell(event) ? weight : 0;
        }
        double spread = 0;
        for (double rate : rates) {
            spread += rate;
        }
        for (int cell = 0; cell < rates.length; cell++) {
            rates[cell] = spread == 0 ? 0 : rates[cell] * inCells / spread;
        }
        return rates;
    }
}
