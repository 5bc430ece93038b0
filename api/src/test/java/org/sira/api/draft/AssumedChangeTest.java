package org.sira.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Refusal;
import org.sira.api.review.Approvals;
import org.sira.api.review.Checked;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;

/** What would serve a need is tried beside the plan, searched, and stands in the plan that comes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssumedChangeTest {

    private static final int MOST_SOLVED_AGAIN = 4;

    private SolvedSample sample;
    private TestServer server;
    private Drafts drafts;
    private Plans plans;
    private long op;
    private StoredPlan base;
    private HttpVisitor awa;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        sample = SolvedSample.start(home);
        server = sample.server();
        drafts = server.get(Drafts.class);
        plans = server.get(Plans.class);
        op = sample.op();
        awa = sample.awa();
        base = planWithAChange();
    }

    /** What a short search leaves unserved is not always the same, and now and then no change is known for any of it. */
    private StoredPlan planWithAChange() {
        int number = sample.plan();
        for (int again = 0; again < MOST_SOLVED_AGAIN; again++) {
            StoredPlan plan = plans.find(op, number).orElseThrow();
            if (withAChange(plan).isPresent()) {
                return plan;
            }
            number = sample.solvedAgain();
        }
        return plans.find(op, number).orElseThrow();
    }

    private static Optional<Unserved> withAChange(StoredPlan plan) {
        return plan.plan().unserved().stream()
                .filter(entry -> entry.change()
                        .filter(change -> !(change.remedy() instanceof Remedy.MoreDays))
                        .isPresent())
                .findFirst();
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @Test
    void whatWouldServeANeedIsTriedSearchedAndConfirmed() throws Exception {
        Unserved unserved = withAChange(base).orElseThrow();
        Remedy change = unserved.change().orElseThrow().remedy();

        int draft = lastPart(tried(unserved));

        String page = awa.get(draftPage(draft)).body();
        assertThat(drafts.find(op, draft).state().decisions().assumptions()).containsExactly(change);
        assertThat(page)
                .contains("A what-if beside plan", "assumed", "No longer assume")
                .doesNotContain("??");

        int found = sample.solved(UUID.fromString(sample.last(awa.post(
                draftPage(draft), draftPage(draft) + "/solve", Map.of("revision", revision(draft), "seconds", "2")))));

        StoredPlan stored = plans.find(op, found).orElseThrow();
        assertThat(stored.plan().decisions().assumptions()).containsExactly(change);
        assertThat(stored.outcome().violations()).isEmpty();
        assertThat(awa.get("/operations/%d/plans/%d".formatted(op, found)).body())
                .contains("This plan assumes something that the data do not say")
                .doesNotContain("??");
        awa.post(
                draftPage(draft),
                draftPage(draft) + "/adopt",
                Map.of("revision", revision(draft), "plan", String.valueOf(found)));
        Approvals approvals = server.get(Approvals.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.approve(
                        op, found, new Checked(1, true, true, true, false, "Nothing has happened since"), "bakary"))
                .returns("review.refused.assumed", Refusal::key);
        approvals.approve(op, found, Checked.all(1, "Nothing has happened since"), "bakary");

        int again = lastPart(awa.post("/operations/%d/plans/%d".formatted(op, found), draftsOf(found), Map.of()));
        assertThat(awa.get(draftPage(again)).body()).contains("No longer assume");
        awa.post(
                draftPage(again),
                draftPage(again) + "/edits",
                Map.of("revision", revision(again), "action", "DROP_ASSUMPTION", "assumption", "0"));
        assertThat(drafts.find(op, again).state().decisions().assumptions()).isEmpty();
        assertThat(awa.get(draftPage(again)).body())
                .contains("No longer assumed:")
                .doesNotContain("??");
    }

    @Test
    void whatNobodyFoundIsRefused() throws Exception {
        Unserved without = base.plan().unserved().stream()
                .filter(entry -> entry.change().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(awa.follow(tried(without)).body()).contains("No change is known that would serve this need");
    }

    private HttpResponse<String> tried(Unserved unserved) throws Exception {
        String page = "/operations/%d/plans/%d".formatted(op, base.row().number());
        return awa.post(
                page,
                page + "/what-if/change",
                Map.of("need", unserved.needId(), "reason", unserved.reason().name()));
    }

    private String draftPage(int draft) {
        return "/operations/%d/drafts/%d".formatted(op, draft);
    }

    private String draftsOf(int plan) {
        return "/operations/%d/plans/%d/drafts".formatted(op, plan);
    }

    private String revision(int draft) {
        return String.valueOf(drafts.find(op, draft).row().revision());
    }

    private int lastPart(HttpResponse<String> answer) {
        return Integer.parseInt(sample.last(answer));
    }
}
