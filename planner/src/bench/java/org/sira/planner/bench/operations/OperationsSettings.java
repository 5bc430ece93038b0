package org.sira.planner.bench.operations;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sira.planner.bench.SystemSettings;

/**
 * What to run.
 *
 * @param filter part of the id of an operation, or several with commas between them; empty for all
 * @param times in seconds, rising: at each the best plan is looked at, with the last the run ends
 * @param seeds runs with seeds 1, 2, …
 * @param threads to compare with one; 1 for no such comparison
 */
record OperationsSettings(String filter, List<Double> times, int seeds, List<Variant> variants, int threads, Path csv) {

    OperationsSettings {
        times = List.copyOf(times);
        variants = List.copyOf(variants);
        if (times.isEmpty()
                || times.get(0) <= 0
                || !times.equals(times.stream().sorted().toList())) {
            throw new IllegalArgumentException("-DcpuSeconds must be above 0 and rise, not %s.".formatted(times));
        }
        if (seeds < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "-Dseeds and -Dthreads must be above 0, not %d and %d.".formatted(seeds, threads));
        }
        if (!variants.isEmpty() && !variants.contains(Variant.SIRA)) {
            throw new IllegalArgumentException("-Dvariants must name sira: the others are held against it.");
        }
        if (variants.isEmpty() && threads == 1) {
            throw new IllegalArgumentException("With -Dvariants=none and -Dthreads=1 there is nothing to run.");
        }
    }

    /** From system properties; blank ones have their defaults. */
    static OperationsSettings fromProperties() {
        return new OperationsSettings(
                SystemSettings.text("filter", ""),
                times(SystemSettings.text("cpuSeconds", "10,30,60")),
                Integer.parseInt(SystemSettings.text("seeds", "3")),
                variants(SystemSettings.text("variants", "sira,without-convoy-moves,local-search")),
                Integer.parseInt(SystemSettings.text("threads", "2")),
                Path.of(SystemSettings.text("csv", "operations-benchmark.csv")));
    }

    /** @param text seconds with commas between them */
    static List<Double> times(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(part -> Double.valueOf(part.strip()))
                .toList();
    }

    private static List<Variant> variants(String text) {
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split(",", -1))
                        .map(part -> Variant.get(part.strip()))
                        .toList();
    }

    List<GeneratedOperation> operations() {
        return GeneratedOperation.ALL.stream()
                .filter(operation -> SystemSettings.chooses(filter, operation.id()))
                .toList();
    }

    double seconds() {
        return times.get(times.size() - 1);
    }
}
