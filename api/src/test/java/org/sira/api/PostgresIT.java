package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.ServerRefused;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.planner.model.Preset;

/** Two servers on one PostgreSQL share people, data and work. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PostgresIT {

    private static final Duration SEARCH = Duration.ofSeconds(6);

    private static TestPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = TestPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void oneGoesOnWithWhatTheOtherBegan(@TempDir Path home) throws Exception {
        String[] settings = postgres.settings(home).toArray(String[]::new);
        TestServer first = TestServer.startWith(home, settings);
        try (TestServer second = TestServer.startWith(home, settings)) {
            TestPeople.visitor(first, "awa", Role.PLANNER, "en");
            long operation = first.get(Operations.class).createSample("awa").id();
            UUID job = beginSearch(first, operation);
            first.close();

            SolveJobs solves = second.get(SolveJobs.class);
            TestServer.await("done", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
            String plan = "/operations/%d/plans/%d"
                    .formatted(
                            operation,
                            solves.status(job).orElseThrow().planNumber().orElseThrow());
            HttpVisitor awa = new HttpVisitor(second.address(), "en");
            assertThat(awa.signIn("awa", TestPeople.PASSWORD)).endsWith("/");
            assertThat(awa.get(plan).body()).contains("id=\"trip-table\"");
            String draft = awa.location(awa.post(plan, plan + "/drafts", Map.of()));
            assertThat(awa.get(draft).statusCode()).isEqualTo(200);
        } finally {
            first.close();
        }
    }

    @Test
    void whyTheDatabaseDoesNotLetItInIsSaid(@TempDir Path home) {
        List<String> settings = new ArrayList<>(postgres.settings(home));
        settings.set(0, settings.get(0).replaceFirst("\\w+\\?", "nowhere?"));
        assertRefused(home, settings, "nowhere");
        assertRefused(home, List.of("--spring.datasource.url=jdbc:postgresql://localhost:1/sira"), "localhost:1");
    }

    private static void assertRefused(Path home, List<String> settings, String named) {
        assertThatExceptionOfType(ServerRefused.class)
                .isThrownBy(() -> SiraServer.run(home, settings, port -> {}))
                .withMessageStartingWith("DATABASE_CLOSED")
                .withMessageContaining(named);
    }

    private static UUID beginSearch(TestServer server, long operation) {
        SolveJobs solves = server.get(SolveJobs.class);
        long version =
                server.get(Datasets.class).newest(operation).orElseThrow().id();
        UUID job = solves.start(operation, PlanRequest.of(version, Preset.BALANCED, SEARCH), "awa");
        TestServer.await("begun", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.RUNNING);
        return job;
    }
}
