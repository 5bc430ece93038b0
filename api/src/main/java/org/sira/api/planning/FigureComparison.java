package org.sira.api.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.sira.api.platform.Formats;
import org.sira.planner.plan.Figures;

/**
 * A figure of two plans side by side.
 *
 * @param figure key of its name in the texts
 * @param delta with its sign; blank when both are the same as they are written
 */
public record FigureComparison(String figure, String before, String after, String delta, Verdict verdict) {

    /** What a difference means; of some figures neither more nor less is better. */
    public enum Verdict {
        BETTER,
        WORSE,
        SAME,
        OTHER
    }

    private enum Wanted {
        MORE,
        LESS,
        NEITHER
    }

    private static final double KG_PER_T = 1_000;
    private static final double PERCENT = 100;

    /** In the order in which people read them. */
    public static List<FigureComparison> of(Figures before, Figures after, Formats formats) {
        List<FigureComparison> rows = new ArrayList<>();
        Row<Figures> row = new Row<>(before, after, formats, rows);
        row.add("served", f -> StrictMath.floor(f.servedShare() * PERCENT * 10) / 10, 1, Wanted.MORE);
        row.add("unserved", f -> f.totalLoads() - f.servedLoads(), 0, Wanted.LESS);
        row.add("dry", f -> f.dryKg() / KG_PER_T, 1, Wanted.NEITHER);
        row.add("liquid", Figures::litres, 0, Wanted.NEITHER);
        row.add("distance", Figures::distanceKm, 0, Wanted.LESS);
        row.add("exposure", Figures::exposure, 4, Wanted.LESS);
        row.add("crew", Figures::crewExposure, 4, Wanted.LESS);
        row.add("fuel", Figures::fuelExposure, 4, Wanted.LESS);
        row.add("cost", Figures::cost, 0, Wanted.LESS);
        row.add("waiting", Figures::latePersonDays, 0, Wanted.LESS);
        row.add("repeated", Figures::repeatedSlots, 1, Wanted.LESS);
        row.add("trips", Figures::trips, 0, Wanted.NEITHER);
        row.add("vehicles", Figures::vehiclesUsed, 0, Wanted.NEITHER);
        row.add("convoys", Figures::convoys, 0, Wanted.NEITHER);
        return List.copyOf(rows);
    }

    /** The few that tell most, of plans that are not read as a whole. */
    public static List<FigureComparison> of(PlanRow before, PlanRow after, Formats formats) {
        List<FigureComparison> rows = new ArrayList<>();
        Row<PlanRow> row = new Row<>(before, after, formats, rows);
        row.add("served", f -> StrictMath.floor(f.servedShare() * PERCENT * 10) / 10, 1, Wanted.MORE);
        row.add("unserved", f -> f.totalLoads() - f.servedLoads(), 0, Wanted.LESS);
        row.add("distance", PlanRow::distanceKm, 0, Wanted.LESS);
        row.add("exposure", PlanRow::exposure, 4, Wanted.LESS);
        row.add("cost", PlanRow::cost, 0, Wanted.LESS);
        return List.copyOf(rows);
    }

    private record Row<F>(F before, F after, Formats formats, List<FigureComparison> rows) {

        void add(String figure, ToDoubleFunction<F> value, int decimals, Wanted wanted) {
            String was = formats.number(value.applyAsDouble(before), decimals);
            String is = formats.number(value.applyAsDouble(after), decimals);
            // Of what is written: whoever subtracts finds the same.
            double difference =
                    written(value.applyAsDouble(after), decimals) - written(value.applyAsDouble(before), decimals);
            if (was.equals(is)) {
                rows.add(new FigureComparison(figure, was, is, "", Verdict.SAME));
                return;
            }
            rows.add(new FigureComparison(
                    figure, was, is, formats.signed(difference, decimals), verdict(difference, wanted)));
        }

        private static double written(double value, int decimals) {
            double scale = StrictMath.pow(10, decimals);
            return StrictMath.rint(value * scale) / scale;
        }

        private static Verdict verdict(double difference, Wanted wanted) {
            if (wanted == Wanted.NEITHER) {
                return Verdict.OTHER;
            }
            return difference > 0 == (wanted == Wanted.MORE) ? Verdict.BETTER : Verdict.WORSE;
        }
    }
}
