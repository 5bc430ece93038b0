package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of all methods on ten made-up histories of each kind, five years with some 3,000 incidents in some 2,000
 * cells, and the CPU time of a backtest. Prints them; run alone on a quiet machine.
 */
@Tag("long")
class BacktestFiguresTest {

    private static final int SEEDS = 10;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void figuresOfManyHistories(boolean selfExciting) {
        Map<Verdict, Integer> withCount = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> withHeatMap = new EnumMap<>(Verdict.class);
        List<BacktestResult> results = new ArrayList<>();
        double seconds = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            SyntheticHistory history = selfExciting
                    ? SyntheticHistory.selfExciting(22, 3500, 5, seed)
                    : SyntheticHistory.withoutStructure(22, 3500, 5, seed);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            BacktestResult result = history.backtest();
            seconds += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            results.add(result);
            withCount.merge(result.with(Method.COUNT).verdict(), 1, Integer::sum);
            withHeatMap.merge(result.with(Method.HEAT_MAP).verdict(), 1, Integer::sum);
        }
        System.out.printf(
                "%s: %d cells, %d windows, %d events, %.2f s CPU each, against the count %s, the heat map %s%n",
                selfExciting ? "self-exciting" : "without structure",
                results.get(0).cells(),
                results.get(0).origins().size(),
                results.stream().mapToInt(BacktestResult::events).sum() / SEEDS,
                seconds / SEEDS,
                withCount,
                withHeatMap);
        for (Method method : Method.values()) {
            System.out.printf(
                    "  %-9s top 5 %% %.3f, top 10 %% %.3f, AUC %.3f, log-loss %.5f%n",
                    method,
                    mean(results, method, figures -> figures.hitRate(MethodFigures.FIRST_SHARE)),
                    mean(results, method, figures -> figures.hitRate(MethodFigures.SECOND_SHARE)),
                    mean(results, method, figures -> figures.auc().orElseThrow()),
                    mean(results, method, MethodFigures::logLoss));
        }
        assertThat(withCount).containsKey(selfExciting ? Verdict.BETTER : Verdict.NO_BETTER);
    }

    private static double mean(List<BacktestResult> results, Method method, ToDoubleFunction<MethodFigures> figure) {
        return results.stream()
                .mapToDouble(result -> figure.applyAsDouble(result.of(method)))
                .average()
                .orElseThrow();
    }
}
