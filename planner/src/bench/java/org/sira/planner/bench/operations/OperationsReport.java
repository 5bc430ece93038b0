package org.sira.planner.bench.operations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints for people: each operation when it is done, totals in the end. Ratios are to the product's own figures, so above
 * 1 is worse than it.
 */
final class OperationsReport {

    private final PrintStream out;
    private final List<Double> times;
    private final Map<Variant, List<VariantTotals>> totals = new EnumMap<>(Variant.class);
    private final int[] siraBest;
    private int compared;

    /** By number of the time: ratios of the objective, several threads / one, by operation and seed. */
    private final List<List<Double>> threadRatios = new ArrayList<>();

    OperationsReport(PrintStream out, List<Double> times) {
        this.out = out;
        this.times = List.copyOf(times);
        siraBest = new int[times.size()];
        times.forEach(time -> threadRatios.add(new ArrayList<>()));
    }

    void operation(OperationFacts operation) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d loads, %d vehicles, %d corridors, worth %.0f, price of worth %.3f%n",
                operation.id(),
                operation.loads(),
                operation.vehicles(),
                operation.corridors(),
                operation.totalWorth(),
                operation.pricePerWorth());
    }

    void faults(OperationOutcome outcome) {
        if (!outcome.isSound()) {
            out.printf(
                    "  %s, %d threads, seed %d: %d faults: %s%n",
                    outcome.variant().id(),
                    outcome.effort().threads(),
                    outcome.effort().seed(),
                    outcome.faults().size(),
                    outcome.faults().get(0));
        }
    }

    /** @param outcomes of all variants, all seeds; an operation with a run that failed is left out of the ratios */
    void variants(OperationFacts operation, Map<Variant, List<OperationOutcome>> outcomes) {
        if (!outcomes.values().stream().flatMap(List::stream).allMatch(OperationOutcome::isSound)) {
            out.println("  not compared: there are faults");
            return;
        }
        compared++;
        out.printf(
                "  %6s  %-21s %14s %8s %14s %8s %9s %9s%n",
                "time", "variant", "unserved", "/ sira", "soft", "/ sira", "objective", "served %");
        for (int i = 0; i < times.size(); i++) {
            Map<Variant, Mean> means = new LinkedHashMap<>();
            for (Map.Entry<Variant, List<OperationOutcome>> entry : outcomes.entrySet()) {
                int time = i;
                means.put(
                        entry.getKey(),
                        Mean.of(
                                entry.getValue().stream()
                                        .map(outcome ->
                                                outcome.figures().samples().get(time))
                                        .toList(),
                                operation.pricePerWorth()));
            }
            time(operation, i, means);
        }
    }

    private void time(OperationFacts operation, int time, Map<Variant, Mean> means) {
        Mean sira = means.get(Variant.SIRA);
        if (sira == null) {
            throw new IllegalArgumentException("Nothing to compare with.");
        }
        boolean served = sira.unserved() < 0.999_999 * operation.totalWorth();
        boolean best = served && means.values().stream().allMatch(sira::isAtLeastAsGoodAs);
        siraBest[time] += best ? 1 : 0;
        means.forEach((variant, mean) -> {
            out.printf(
                    Locale.ROOT,
                    "  %4.0f s  %-21s %14.1f %8.4f %14.1f %8.4f %9.4f %9.2f%s%n",
                    times.get(time),
                    variant.id(),
                    mean.unserved(),
                    Mean.ratio(mean.unserved(), sira.unserved()),
                    mean.soft(),
                    Mean.ratio(mean.soft(), sira.soft()),
                    Mean.ratio(mean.objective(), sira.objective()),
                    100 * (1 - mean.unserved() / operation.totalWorth()),
                    variant == Variant.SIRA ? best ? "  best" : "  not best" : "");
            if (variant != Variant.SIRA) {
                totals.computeIfAbsent(
                                variant,
                                key -> times.stream()
                                        .map(any -> new VariantTotals())
                                        .toList())
                        .get(time)
                        .add(mean, sira);
            }
        });
    }

    /** @param one with one thread, and {@code several} with more: the same seed */
    void threads(OperationFacts operation, OperationOutcome one, OperationOutcome several) {
        if (!one.isSound() || !several.isSound()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < times.size(); i++) {
            double ratio = Mean.ratio(
                    several.figures().samples().get(i).objective(operation.pricePerWorth()),
                    one.figures().samples().get(i).objective(operation.pricePerWorth()));
            threadRatios.get(i).add(ratio);
            line.append(String.format(Locale.ROOT, "  %.0f s %.4f", times.get(i), ratio));
        }
        out.printf(
                Locale.ROOT,
                "  seed %d: objective of %d threads / 1 at the same wall time:%s; steps %d / %d%n",
                one.effort().seed(),
                several.effort().threads(),
                line,
                several.figures().steps(),
                one.figures().steps());
    }

    void totals() {
        if (compared > 0) {
            out.printf("%nMean ratios to sira over %d operations: unserved worth, soft level, objective%n", compared);
            totals.forEach((variant, byTime) -> {
                for (int i = 0; i < byTime.size(); i++) {
                    out.printf(
                            Locale.ROOT,
                            "  %4.0f s  %-21s %s%n",
                            times.get(i),
                            variant.id(),
                            byTime.get(i).line());
                }
            });
            for (int i = 0; i < times.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "  %4.0f s  sira is best in %d of %d operations%n",
                        times.get(i),
                        siraBest[i],
                        compared);
            }
        }
        if (!threadRatios.get(0).isEmpty()) {
            out.printf("%nObjective of several threads / one at the same wall time, mean of operations and seeds%n");
            for (int i = 0; i < times.size(); i++) {
                out.printf(
                        Locale.ROOT,
                        "  %4.0f s  %s of %d runs%n",
                        times.get(i),
                        VariantTotals.mean(threadRatios.get(i)),
                        threadRatios.get(i).size());
            }
        }
    }
}
