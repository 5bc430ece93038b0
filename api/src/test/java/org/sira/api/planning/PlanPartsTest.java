package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.TouchedOperation;
import org.sira.planner.model.Preset;

/** What the page of a large plan fetches when it is asked for is what the page of a small one holds from the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPartsTest {

    private TestServer server;
    private HttpVisitor visitor;
    private String plan;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.startDemo(home);
        visitor = new HttpVisitor(server.address(), "fr");
        visitor.signIn("viewer", "demo");
        long operation = TouchedOperation.withSample(server, "Parts");
        plan = "/operations/%d/plans/%d"
                .formatted(operation, TouchedOperation.plan(server, operation, Preset.BALANCED));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theTripsOfAPlan() throws Exception {
        HttpResponse<String> trips = visitor.get(plan + "/trips");

        assertThat(trips.statusCode()).isEqualTo(200);
        assertThat(trips.body())
                .startsWith("<section class=\"panel\" id=\"trips\">")
                .contains("id=\"trip-1\"");
        assertThat(visitor.get(plan).body()).contains(trips.body().strip());
    }

    @Test
    void theStepsOfATrip() throws Exception {
        HttpResponse<String> steps = visitor.get(plan + "/trips/1/steps");

        assertThat(steps.statusCode()).isEqualTo(200);
        assertThat(steps.body()).contains("<ol class=\"trip-steps\">").doesNotContain("??");
        assertThat(visitor.get(plan).body()).contains(steps.body().strip());
        assertThat(visitor.get(plan + "/trips/9999/steps").statusCode()).isEqualTo(404);
    }
}
