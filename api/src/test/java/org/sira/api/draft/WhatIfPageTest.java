package org.sira.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Refusal;
import org.sira.api.review.Approvals;
import org.sira.planner.plan.Ban;

/** People try what would be otherwise beside a plan of the sample, over HTTP as they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfPageTest {

    private SolvedSample sample;
    private Drafts drafts;
    private Plans plans;
    private long op;
    private StoredPlan base;
    private HttpVisitor awa;
    private HttpVisitor bakary;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        sample = SolvedSample.start(home);
        drafts = sample.server().get(Drafts.class);
        plans = sample.server().get(Plans.class);
        op = sample.op();
        awa = sample.awa();
        bakary = sample.bakary();
        base = plans.find(op, sample.plan()).orElseThrow();
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    private String page() {
        return "/operations/%d/plans/%d/what-if".formatted(op, base.row().number());
    }

    private int lastPart(HttpResponse<String> answer) {
        return Integer.parseInt(sample.last(answer));
    }

    private HttpResponse<String> send(int draft, String action, Map<String, String> form) throws Exception {
        return awa.follow(awa.post(page(), "/operations/%d/drafts/%d/%s".formatted(op, draft, action), form));
    }

    @Test
    void aVehicleOutIsLookedAtRenamedAndDropped() throws Exception {
        String vehicle = base.plan().trips().get(0).vehicleId();

        int draft = lastPart(awa.post(page(), page(), Map.of("vehicle", vehicle)));

        assertThat(drafts.find(op, draft).state().decisions().bans()).contains(new Ban.VehicleLeftOut(vehicle));
        assertThat(awa.get(page()).body())
                .contains("without " + vehicle)
                .contains("at once, by hand")
                .contains("worse")
                .doesNotContain("??");
        assertThat(bakary.get(page()).body()).contains("Hypothèses de ce plan").doesNotContain("??");
        assertThat(awa.get("/operations/%d/drafts/%d".formatted(op, draft)).body())
                .contains("A what-if beside plan");
        assertThat(send(draft, "rename", Map.of("name", "Truck <7> out")).body())
                .contains("Truck &lt;7&gt; out");
        assertThat(send(draft, "rename", Map.of("name", " ")).body()).contains("Give the what-if a name");
        int revision = drafts.find(op, draft).row().revision();
        assertThat(send(draft, "drop", Map.of("revision", String.valueOf(revision)))
                        .body())
                .contains("“Truck &lt;7&gt; out” is dropped")
                .doesNotContain("id=\"draft-%d\"".formatted(draft));
    }

    @Test
    void aDayMoreIsSearchedComparedAndAdopted() throws Exception {
        HttpResponse<String> started =
                awa.post(page(), page(), Map.of("days", "1", "name", "A day more", "seconds", "1"));
        String job = awa.location(started);
        int found = sample.solved(UUID.fromString(job.substring(job.lastIndexOf('/') + 1)));
        PlanRow row = plans.findRow(op, found).orElseThrow();
        int draft = row.searchedFrom().orElseThrow().draft();

        assertThat(row.days()).isEqualTo(base.row().days() + 1);
        assertThat(row.whatIf()).contains("A day more");
        assertThat(awa.get(page()).body())
                .contains("/compare/" + found)
                .contains("Adopt plan " + found)
                .contains("a day more");
        assertThat(awa.get("/operations/%d/plans".formatted(op)).body()).contains("what if: A day more");
        Approvals approvals = sample.server().get(Approvals.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.requireApprovable(op, found, "bakary"))
                .returns("review.refused.what-if", Refusal::key);
        String revision = String.valueOf(drafts.find(op, draft).row().revision());

        assertThat(send(
                                draft,
                                "adopt",
                                Map.of(
                                        "revision",
                                        revision,
                                        "plan",
                                        String.valueOf(base.row().number())))
                        .body())
                .contains("was not found from this what-if");
        assertThat(send(draft, "adopt", Map.of("revision", revision, "plan", String.valueOf(found)))
                        .body())
                .contains("Plan %d is adopted".formatted(found));

        assertThat(plans.findRow(op, found).orElseThrow().whatIf()).isEmpty();
        assertThat(drafts.find(op, draft).row().savedAs()).contains(found);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.requireApprovable(op, found, "awa"))
                .returns("review.refused.own-plan", Refusal::key);
        approvals.requireApprovable(op, found, "bakary");
    }

    @Test
    void whatSaysNothingIsRefusedAndKept() throws Exception {
        assertThat(awa.post(page(), page(), Map.of("name", "Nothing else")).body())
                .contains("Say what should be otherwise")
                .contains("value=\"Nothing else\"");
        assertThat(awa.post(page(), page(), Map.of("road", "NOWHERE", "name", "Closed"))
                        .body())
                .contains("NOWHERE is not among the data")
                .contains("value=\"Closed\"");
        assertThat(awa.get("/operations/%d/plans/999/what-if".formatted(op)).statusCode())
                .isEqualTo(404);
    }
}
