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
import org.sira.api.planning.SolveNote;
import org.sira.api.planning.SolveStatus;
import org.sira.api.platform.jobs.Jobs;
import org.sira.planner.model.Preset;

/** A server that is killed while it solves, and the one that comes after it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledServerIT {

    private static final String SOLVING = "solving ";

    /** The best plan is stored every five seconds; what was found by then must not be lost. */
    private static final Duration STORED = Duration.ofSeconds(5);

    @TempDir
    Path home;

    /** @param servedShare found before its best plan was stored for the second time */
    private record Killed(UUID job, double servedShare) {}

    /** The server that is killed. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] args) {
            TestServer server = TestServer.start(Path.of(args[0]));
            long operation = server.get(Operations.class).createSample("awa").id();
            long version =
                    server.get(Datasets.class).newest(operation).orElseThrow().id();
            SolveJobs solves = server.get(SolveJobs.class);
            UUID job = solves.start(operation, PlanRequest.of(version, Preset.BALANCED, Duration.ofSeconds(20)), "awa");
            TestServer.await(
                    "stored",
                    () -> solves.status(job)
                            .orElseThrow()
                            .note()
                            .filter(note -> note.elapsed().compareTo(STORED.plusSeconds(1)) > 0)
                            .isPresent());
            double servedShare = 0;
            for (SolveNote.Improvement better :
                    solves.status(job).orElseThrow().note().orElseThrow().improvements()) {
                servedShare = better.at().compareTo(STORED) < 0 ? better.servedShare() : servedShare;
            }
            System.out.println(SOLVING + job + " " + servedShare);
        }
    }

    /** Meanwhile a second server is turned away: a folder belongs to one. */
    @Test
    void aSolveSurvivesTheServer() throws Exception {
        Killed killed = solveUntilKilled();
        UUID job = killed.job();

        try (TestServer next = TestServer.start(home)) {
            SolveJobs solves = next.get(SolveJobs.class);
            TestServer.await("done", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);

            Operation operation = next.get(Operations.class).all().get(0);
            int number = solves.status(job).orElseThrow().planNumber().orElseThrow();
            assertThat(next.get(Jobs.class).find(job).orElseThrow().fencingToken())
                    .isEqualTo(2);
            SolveNote.Improvement first = solves.status(job)
                    .orElseThrow()
                    .note()
                    .orElseThrow()
                    .improvements()
                    .get(0);
            assertThat(first.at()).isGreaterThanOrEqualTo(STORED);
            assertThat(first.servedShare()).isGreaterThanOrEqualTo(killed.servedShare() - 1e-6);
            assertThat(next.get(Plans.class).list(operation.id())).hasSize(1);
            assertThat(next.get(Plans.class)
                            .find(operation.id(), number)
                            .orElseThrow()
                            .outcome()
                            .violations())
                    .isEmpty();
        }
    }

    private Killed solveUntilKilled() throws Exception {
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
            String[] words = said.substring(SOLVING.length()).split(" ", 2);
            return new Killed(UUID.fromString(words[0]), Double.parseDouble(words[1]));
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }
}
