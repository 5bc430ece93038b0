package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.db.Tables.PLAN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.TouchedOperation;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.platform.Gzip;
import org.sira.planner.model.Preset;
import org.sira.planner.plan.ChangeAnswer;
import org.sira.planner.plan.Unserved;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes are looked for on the page of a plan of the sample that was stored before it was told what was tried. */
class ChangePageTest {

    @TempDir
    static Path home;

    private static TestServer server;
    private static HttpVisitor english;
    private static HttpVisitor french;
    private static HttpVisitor viewer;
    private static ChangeJobs changes;
    private static long operation;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(home);
        english = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        french = TestPeople.visitor(server, "bakary", Role.PLANNER, "fr");
        viewer = TestPeople.visitor(server, "coumba", Role.VIEWER, "en");
        changes = server.get(ChangeJobs.class);
        operation = TouchedOperation.withSample(server, "Changes");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsLookedForIsFoundKeptAndSeenByOthers() throws Exception {
        int number = planOfBefore();
        String page = "/operations/%d/plans/%d".formatted(operation, number);
        byte[] document = server.get(Plans.class).document(operation, number).orElseThrow();
        List<Unserved> before = known(number);

        assertThat(before).hasSizeGreaterThan(1).extracting(Unserved::answer).containsOnly(ChangeAnswer.NOT_RECORDED);
        assertThat(english.get(page).body())
                .contains("Look for a change", "Look for all " + before.size(), "older than the record")
                .doesNotContain("??");
        assertThat(french.get(page).body()).contains("Chercher un changement").doesNotContain("??");
        assertThat(viewer.get(page).body()).contains("older than the record").doesNotContain("Look for a change");

        Unserved first = before.get(0);
        Map<String, String> wish =
                Map.of("need", first.needId(), "reason", first.reason().name());
        var answer = english.post(page, page + "/changes", wish);
        assertThat(english.location(answer)).isEqualTo(page + "#unserved");
        awaitEnd(number);

        assertThat(known(number).get(0).leftToTry()).isEmpty();
        assertThat(known(number).subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
        assertThat(english.follow(english.post(page, page + "/changes", wish)).body())
                .contains("There is no change left to try for this need");

        english.post(page, page + "/changes", Map.of());
        awaitEnd(number);

        assertThat(known(number))
                .extracting(Unserved::answer)
                .containsOnly(ChangeAnswer.FOUND, ChangeAnswer.NONE_SERVES)
                .contains(ChangeAnswer.FOUND);
        assertThat(english.get(page).body()).doesNotContain("Look for a change", "older than the record", "??");
        assertThat(viewer.get(page).body()).contains("could go.");
        assertThat(viewer.get(page + "/files/plan.xlsx").statusCode()).isEqualTo(200);
        assertThat(server.get(Plans.class).document(operation, number)).contains(document);
    }

    @Test
    void theProgressIsAFragmentThatReloadsThePageAtTheEnd() throws Exception {
        int number = planOfBefore();
        String page = "/operations/%d/plans/%d".formatted(operation, number);

        var ended = english.send("GET", page + "/changes?shown=1", Map.of("HX-Request", "true"), "");

        assertThat(ended.headers().firstValue("HX-Refresh")).contains("true");
        assertThat(english.location(english.get(page + "/changes"))).isEqualTo(page + "#unserved");
        assertThat(english.location(english.post(page, page + "/changes/stop", Map.of())))
                .isEqualTo(page + "#unserved");
        assertThat(viewer.post(page, page + "/changes", Map.of()).statusCode()).isEqualTo(403);
        String none = "/operations/%d/plans/99".formatted(operation);
        assertThat(english.post(page, none + "/changes", Map.of()).statusCode()).isEqualTo(404);
    }

    private static List<Unserved> known(int number) {
        StoredPlan stored = server.get(Plans.class).find(operation, number).orElseThrow();
        return changes.known(stored).unserved();
    }

    private static void awaitEnd(int number) {
        TestServer.await(
                "looked for", () -> changes.shown(operation, number).stream().noneMatch(ChangeSearch::open));
    }

    /** A plan as it was stored by an older version, in which nothing is told of changes. */
    private static int planOfBefore() {
        int number = TouchedOperation.plan(server, operation, Preset.BALANCED);
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode document = mapper.readTree(
                server.get(Plans.class).document(operation, number).orElseThrow());
        for (JsonNode unserved : document.path("plan").path("unserved")) {
            ((ObjectNode) unserved).remove(List.of("change", "notTried"));
        }
        server.get(DSLContext.class)
                .update(PLAN)
                .set(PLAN.DOCUMENT, Gzip.compress(mapper.writeValueAsBytes(document)))
                .where(PLAN.OPERATION_ID.eq(operation).and(PLAN.PLAN_NO.eq(number)))
                .execute();
        return number;
    }
}
