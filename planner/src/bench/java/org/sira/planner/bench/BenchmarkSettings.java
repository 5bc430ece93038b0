package org.sira.planner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What to run.
 *
 * @param filter part of the id of an instance, or several with commas between them; empty for all
 * @param cpuSeconds for each run; empty for 10 up to 200 visits and 30 above
 * @param seeds runs with seeds 1, 2, …
 */
record BenchmarkSettings(
        Path folder, String filter, OptionalDouble cpuSeconds, int seeds, List<Solver> solvers, Path csv) {

    private static final int FEW_VISITS = 200;
    private static final double FEW_VISITS_CPU_S = 10;
    private static final double MANY_VISITS_CPU_S = 30;

    BenchmarkSettings {
        // A path without a name is the working directory, which nobody asked for.
        if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("-Dinstances is \"" + folder + "\" but must be a folder of instances.");
        }
        if (!(cpuSeconds.orElse(1) > 0) || seeds < 1) {
            throw new IllegalArgumentException(
                    "-DcpuSeconds and -Dseeds must be above 0, not %s and %d.".formatted(cpuSeconds, seeds));
        }
        solvers = List.copyOf(solvers);
    }

    /** From system properties; blank ones have their defaults. */
    static BenchmarkSettings fromProperties() {
        String seconds = SystemSettings.text("cpuSeconds", "");
        return new BenchmarkSettings(
                Path.of(SystemSettings.text("instances", "")),
                SystemSettings.text("filter", ""),
                seconds.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(seconds)),
                Integer.parseInt(SystemSettings.text("seeds", "3")),
                Solvers.named(SystemSettings.text("solvers", "sira")),
                Path.of(SystemSettings.text("csv", "routing-benchmark.csv")));
    }

    boolean wants(String instanceId) {
        return SystemSettings.chooses(filter, instanceId);
    }

    double budget(Instance instance) {
        return cpuSeconds.orElse(instance.visits().size() <= FEW_VISITS ? FEW_VISITS_CPU_S : MANY_VISITS_CPU_S);
    }
}
