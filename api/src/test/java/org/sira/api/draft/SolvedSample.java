package org.sira.api.draft;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.planner.model.Preset;

/** A server with the sample operation and a plan of it that two seconds of search found, a planner and an approver. */
record SolvedSample(TestServer server, long op, int plan, HttpVisitor awa, HttpVisitor bakary)
        implements AutoCloseable {

    static SolvedSample start(Path home) throws Exception {
        TestServer server = TestServer.start(home);
        long op = server.get(Operations.class).createSample("awa").id();
        HttpVisitor awa = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        HttpVisitor bakary = TestPeople.visitor(server, "bakary", Role.APPROVER, "fr");
        return new SolvedSample(server, op, solved(server, op), awa, bakary);
    }

    /** The number of one more plan. */
    int solvedAgain() {
        return solved(server, op);
    }

    private static int solved(TestServer server, long op) {
        long version = server.get(Datasets.class).newest(op).orElseThrow().id();
        UUID job = server.get(SolveJobs.class)
                .start(op, PlanRequest.of(version, Preset.BALANCED, Duration.ofSeconds(2)), "awa");
        return solved(server, job);
    }

    /** The number of the plan of a search, once it is there. */
    int solved(UUID job) {
        return solved(server, job);
    }

    private static int solved(TestServer server, UUID job) {
        SolveJobs solves = server.get(SolveJobs.class);
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        return solves.status(job).orElseThrow().planNumber().orElseThrow();
    }

    /** The last part of the address to which an answer leads. */
    String last(HttpResponse<String> answer) {
        String address = awa.location(answer);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        server.close();
    }
}
