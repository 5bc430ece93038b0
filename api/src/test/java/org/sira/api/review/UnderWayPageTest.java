package org.sira.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.TouchedOperation;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.planner.model.Preset;

/** A plan is approved, and some days later the rest of the week is planned again. */
class UnderWayPageTest {

    @TempDir
    static Path home;

    @Test
    void thePageOfALaterPlanTellsWhatIsUnderWay() throws Exception {
        try (TestServer server = TestServer.start(home)) {
            HttpVisitor english = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
            HttpVisitor french = TestPeople.visitor(server, "bakary", Role.PLANNER, "fr");
            long operation = TouchedOperation.withSample(server, "Under way");
            int first = TouchedOperation.plan(server, operation, Preset.BALANCED);
            server.get(Approvals.class)
                    .approve(operation, first, Checked.all(1, "Nothing has happened since"), "bakary");

            int later = planFrom(server, operation, LocalDate.of(2026, 5, 8));

            assertThat(server.get(Plans.class)
                            .find(operation, later)
                            .orElseThrow()
                            .plan()
                            .decisions()
                            .underWay())
                    .isNotEmpty();
            String address = "/operations/%d/plans/%d".formatted(operation, later);
            assertThat(english.get(address).body())
                    .contains("Under way", "approved trips that left before these days")
                    .doesNotContain("??");
            assertThat(french.get(address).body())
                    .contains("En route", "voyages approuvés, partis avant cette période")
                    .doesNotContain("??");
        }
    }

    private static int planFrom(TestServer server, long operation, LocalDate firstDay) {
        SolveJobs solves = server.get(SolveJobs.class);
        long version =
                server.get(Datasets.class).newest(operation).orElseThrow().id();
        PlanRequest request = new PlanRequest(
                version,
                Optional.of(firstDay),
                OptionalInt.of(4),
                Preset.BALANCED,
                Duration.ofSeconds(1),
                1,
                1,
                List.of(),
                List.of(),
                Optional.empty());
        UUID job = solves.start(operation, request, "planner");
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        return solves.status(job).orElseThrow().planNumber().orElseThrow();
    }
}
