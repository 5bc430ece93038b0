package org.sira.planner.risk.backtest;

import java.util.List;

/**
 * How good the risk map has been.
 *
 * @param cells populated ones
 * @param origins oldest first
 * @param methods in the order of {@link Method}
 * @param comparisons with each of the simpler methods, in that order
 */
public record BacktestResult(
        HistorySpan history,
        BacktestPeriod period,
        int cells,
        List<OriginFigures> origins,
        List<MethodFigures> methods,
        List<Comparison> comparisons) {

    public BacktestResult {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        comparisons = List.copyOf(comparisons);
    }

    /** Incidents that the forecasts were held against. */
    public int events() {
        return origins.stream().mapToInt(OriginFigures::events).sum();
    }

    /** Windows that had any. */
    public int windowsWithEvents() {
        return (int) origins.stream().filter(origin -> origin.events() > 0).count();
    }

    /** Incidents that could not be held against a cell: outside all of them. */
    public int outside() {
        return origins.stream().mapToInt(OriginFigures::outside).sum();
    }

    /** The same: only the area is known. */
    public int unplaced() {
        return origins.stream().mapToInt(OriginFigures::unplaced).sum();
    }

    public MethodFigures of(Method method) {
        return methods.get(method.ordinal());
    }

    public Comparison with(Method method) {
        return comparisons.stream()
                .filter(comparison -> comparison.with() == method)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not compared with itself.".formatted(method)));
    }
}
