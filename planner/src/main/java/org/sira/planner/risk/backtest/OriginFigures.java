package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One forecast and what came of it.
 *
 * @param origin the day on which it was made, the first of its window
 * @param events incidents in populated cells; {@code cellsHit} the cells that had any
 * @param outside incidents where there is neither place nor road; {@code unplaced} those of which only the area is known
 */
public record OriginFigures(
        LocalDate origin, int events, int cellsHit, int outside, int unplaced, List<OfMethod> methods) {

    /**
     * @param caughtInFirst incidents in {@link MethodFigures#FIRST_SHARE} of the cells; not whole where a group of equal
     *     cells is cut
     * @param caughtInSecond the same for {@link MethodFigures#SECOND_SHARE}
     * @param cellsExpected how many cells the method expected to be hit
     */
    public record OfMethod(
            Method method,
            double caughtInFirst,
            double caughtInSecond,
            OptionalDouble auc,
            double logLoss,
            double cellsExpected) {}

    public OriginFigures {
        methods = List.copyOf(methods);
    }

    public OfMethod of(Method method) {
        return methods.get(method.ordinal());
    }
}
