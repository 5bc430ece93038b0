package org.sira.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people start it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SiraJarIT {

    private static final String DATA = "../sample-data/operation-sikasso.xlsx";

    @TempDir
    Path folder;

    @Test
    void saysItsVersion() throws Exception {
        Process process = start("--version");

        assertThat(process.inputReader(UTF_8).lines()).first().asString().matches("Sira \\d+\\.\\d+.*");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
    void aTerminatedSearchKeepsItsBestPlanAndSucceeds() throws Exception {
        Process process = start("plan", "--data", DATA, "--out", folder.toString(), "--seconds", "600", "--lang", "en");
        List<String> said = new ArrayList<>();
        try (BufferedReader err = process.errorReader(UTF_8)) {
            said.add(awaitProgress(err));
            process.toHandle().destroy();
            err.lines().forEach(said::add);
        }

        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        assertThat(said).last().isEqualTo("Stopped early: the best plan so far was kept and written.");
        assertThat(process.inputReader(UTF_8).lines()).anyMatch(line -> line.startsWith("Need served"));
        assertThat(check(folder.resolve("plan.json"))).isZero();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be asked to end")
    void terminatedBeforeTheSearchItWritesNothing() throws Exception {
        Process process = start("plan", "--data", DATA, "--out", folder.toString());
        process.toHandle().destroy();

        assertThat(process.waitFor()).isNotZero();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("plan"));
        }
    }

    private static String awaitProgress(BufferedReader err) throws IOException {
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.contains("served")) {
                return line;
            }
        }
        throw new AssertionError("The search ended without a line of progress.");
    }

    private int check(Path plan) throws Exception {
        return start("check", "--data", DATA, "--plan", plan.toString()).waitFor();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/sira.jar"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
