package org.sira.planner.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Prints outcomes for people: as they come, and in the end the solvers side by side. */
final class OutcomeReport {

    /** The solver has no words for the instance. */
    private static final String NOT_COVERED = "–";

    private final PrintStream out;
    private final List<String> solvers;

    /** Instance → one cell for each solver. */
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    OutcomeReport(PrintStream out, List<String> solvers) {
        this.out = out;
        this.solvers = List.copyOf(solvers);
    }

    void instance(Instance instance, OptionalDouble bestKnown, double cpuSeconds) {
        rows.put(instance.id(), new ArrayList<>());
        out.printf(
                Locale.ROOT,
                "%s: %d visits, best known %s, %.0f CPU s%n",
                instance.id(),
                instance.visits().size(),
                bestKnown.isPresent() ? OutcomeCsv.objective(instance.kind(), bestKnown) : "not known",
                cpuSeconds);
    }

    /** @param outcomes none when the solver does not cover the instance */
    void solver(Instance instance, String solver, List<Outcome> outcomes) {
        String cell = cell(outcomes);
        rows.getOrDefault(instance.id(), new ArrayList<>()).add(cell);
        if (outcomes.isEmpty()) {
            out.printf("  %-9s %s%n", solver, NOT_COVERED);
            return;
        }
        out.printf(
                Locale.ROOT,
                "  %-9s gap %% %s, mean %s; objective %s; %.0f steps/s; %s CPU s%n",
                solver,
                outcomes.stream().map(OutcomeReport::gap).collect(Collectors.joining(" ")),
                cell,
                outcomes.stream()
                        .map(outcome -> OutcomeCsv.objective(outcome.kind(), outcome.objective()))
                        .collect(Collectors.joining(" ")),
                outcomes.stream().mapToDouble(Outcome::stepsPerSecond).average().orElse(0),
                outcomes.stream()
                        .map(outcome -> String.format(Locale.ROOT, "%.1f", outcome.cpuSeconds()))
                        .collect(Collectors.joining(" ")));
        for (Outcome outcome : outcomes) {
            if (!outcome.faults().isEmpty()) {
                out.printf(
                        "    seed %d: %d faults: %s%n",
                        outcome.seed(),
                        outcome.faults().size(),
                        outcome.faults().get(0));
            }
        }
    }

    void table() {
        out.printf("%nMean gap %% to the best known%n%-28s", "");
        solvers.forEach(solver -> out.printf("%12s", solver));
        out.println();
        rows.forEach((instance, cells) -> {
            out.printf("%-28s", instance);
            cells.forEach(cell -> out.printf("%12s", cell));
            out.println();
        });
    }

    private static String cell(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return NOT_COVERED;
        }
        boolean allKnown =
                outcomes.stream().allMatch(outcome -> outcome.gapPercent().isPresent());
        if (allKnown) {
            return percent(outcomes.stream()
                    .mapToDouble(outcome -> outcome.gapPercent().orElseThrow())
                    .average()
                    .orElseThrow());
        }
        return outcomes.stream()
                .map(OutcomeReport::gap)
                .filter(gap -> !Character.isDigit(gap.charAt(gap.length() - 1)))
                .findFirst()
                .orElseThrow();
    }

    private static String gap(Outcome outcome) {
        if (outcome.gapPercent().isPresent()) {
            return percent(outcome.gapPercent().getAsDouble());
        }
        if (outcome.isFeasible()) {
            return "not known";
        }
        if (outcome.faults().isEmpty()) {
            return "none";
        }
        return outcome.objective().isPresent() ? "INFEASIBLE" : "FAILED";
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
