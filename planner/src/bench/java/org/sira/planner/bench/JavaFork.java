package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own for one run, so that none profits from code that an earlier one has warmed up. All get the same
 * memory and the collector that has one thread.
 */
public final class JavaFork {

    private static final List<String> JVM = List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    private JavaFork() {}

    /**
     * Runs a main class with the class path of this process and waits for its end.
     *
     * @param budgetSeconds after five times which, and some minutes, it is stopped
     * @throws IOException when the process fails, or takes far longer than its budget
     */
    public static void run(Class<?> main, List<String> arguments, double budgetSeconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).inheritIO().start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            // Wall time on a busy machine may be several times the CPU time.
            if (!process.waitFor((long) (budgetSeconds * 5) + 120, TimeUnit.SECONDS)) {
                throw new IOException("stopped: it took five times its budget and more");
            }
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
        if (process.exitValue() != 0) {
            throw new IOException("failed with exit code " + process.exitValue());
        }
    }
}
