package org.sira.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.ServerRefused;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.api.platform.jobs.Jobs;
import org.sira.planner.model.Preset;

/** A server that is killed while it solves, and the one that comes after it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledServerIT {

    private static final String SOLVING = "solving ";

    @TempDir
    Path home;

    /** The server that is killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] args) {
            TestServer server = TestServer.start(Path.of(args[0]));
            long operation = server.get(Operations.class).createSample("awa").id();
            long version =
                    server.get(Datasets.class).newest(operation).orElseThrow().id();
            SolveJobs solves = server.get(SolveJobs.class);
            UUID job = solves.start(operation, PlanRequest.of(version, Preset.BALANCED, Duration.ofSeconds(10)), "awa");
            TestServer.await(
                    "noted", () -> solves.status(job).orElseThrow().note().isPresent());
            System.out.println(SOLVING + job);
        }
    }

    /** Meanwhile a second server is turned away: a folder belongs to one. */
    @Test
    void aSolveSurvivesTheServer() throws Exception {
        UUID job = solveUntilKilled();

        try (TestServer next = TestServer.start(home)) {
            SolveJobs solves = next.get(SolveJobs.class);
            TestServer.await("done", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);

            Operation operation = next.get(Operations.class).all().get(0);
            int number = solves.status(job).orElseThrow().planNumber().orElseThrow();
            assertThat(next.get(Jobs.class).find(job).orElseThrow().fencingToken())
                    .isEqualTo(2);
            assertThat(next.get(Plans.class).list(operation.id())).hasSize(1);
            assertThat(next.get(Plans.class)
                            .find(operation.id(), number)
                            .orElseThrow()
                            .outcome()
                            .violations())
                    .isEmpty();
        }
    }

    private UUID solveUntilKilled() throws Exception {
        Process victim = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = victim.inputReader(UTF_8)) {
            String said = out.lines()
                    .filter(line -> line.startsWith(SOLVING))
                    .findFirst()
                    .orElseThrow();
            assertThatExceptionOfType(ServerRefused.class)
                    .isThrownBy(() -> SiraServer.run(home, List.of("--server.port=0"), port -> {}))
                    .withMessage("HOME_IN_USE " + home);
            return UUID.fromString(said.substring(SOLVING.length()));
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }
}
