package org.sira.api.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.TestServer;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.Approval;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Preset;

class ApprovalsTest {

    @TempDir
    static Path home;

    private static TestServer server;
    private static Approvals approvals;
    private static long operation;

    @BeforeAll
    static void start() {
        server = TestServer.start(home);
        approvals = server.get(Approvals.class);
        operation = server.get(Operations.class).createSample("awa").id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aSecondPersonApprovesOnce() {
        int number = plan(Preset.BALANCED);

        assertRefused(Refusal.Kind.FORBIDDEN, "review.refused.own-plan", number, "awa");
        assertRefused(Refusal.Kind.FORBIDDEN, "review.refused.own-plan", number, "AWA");
        Approval approval =
                approvals.approve(operation, number, Checked.all(1, "Nothing has happened since"), "bakary");

        assertThat(approval.by()).isEqualTo("bakary");
        assertThat(approvals.approve(operation, number, Checked.all(1, "Nothing has happened since"), "bakary"))
                .isEqualTo(approval);
        assertRefused(Refusal.Kind.CONFLICT, "review.refused.approved", number, "coumba");
        assertThat(server.get(Plans.class)
                        .findRow(operation, number)
                        .orElseThrow()
                        .approval())
                .contains(approval);
        assertRefused(Refusal.Kind.NOT_FOUND, "review.refused.no-plan", number + 100, "bakary");
    }

    @Test
    void aPlanThatBreaksARuleIsNotApproved() {
        int number = plan(Preset.SAFEST);
        server.get(DSLContext.class).execute("update plan set rules_broken = 2 where plan_no = ?", number);

        assertRefused(Refusal.Kind.INPUT, "review.refused.rules-broken", number, "bakary");
    }

    @Test
    void whatWasNotLookedAtIsNotApproved() {
        int number = plan(Preset.FASTEST);

        assertThat(refused(number, new Checked(1, true, true, true, true, " "))).isEqualTo("review.refused.old-data");
        assertThat(refused(number, Checked.all(1, "x".repeat(1001)))).isEqualTo("review.refused.old-data");
        assertThat(refused(number, new Checked(1, false, true, true, true, "Nothing has happened since")))
                .isEqualTo("review.refused.unserved");
        Approval approval = approvals.approve(operation, number, Checked.all(1, " Quiet roads "), "bakary");
        assertThat(approval.dataReason()).contains("Quiet roads");
    }

    @Test
    void anApprovalIsTakenBackForAReasonAndGivenAnew() {
        int number = plan(Preset.SAFEST);
        Checked all = Checked.all(1, "Nothing has happened since");
        approvals.approve(operation, number, all, "bakary");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.revoke(operation, number, "  ", "coumba"))
                .returns("review.refused.revoke-reason", Refusal::key);
        approvals.revoke(operation, number, "The bridge is gone", "coumba");

        assertThat(server.get(Plans.class)
                        .findRow(operation, number)
                        .orElseThrow()
                        .approval())
                .isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.revoke(operation, number, "Again", "coumba"))
                .returns("review.refused.not-approved", Refusal::key);
        assertThat(approvals.approve(operation, number, all, "coumba").by()).isEqualTo("coumba");
        assertThat(approvals.panel(operation, number).revocations())
                .singleElement()
                .returns("bakary", Revocation::approvedBy)
                .returns("coumba", Revocation::revokedBy)
                .returns("The bridge is gone", Revocation::reason);
    }

    private static String refused(int number, Checked checked) {
        try {
            approvals.approve(operation, number, checked, "bakary");
        } catch (Refusal refusal) {
            return refusal.key();
        }
        return "";
    }

    private static int plan(Preset preset) {
        SolveJobs solves = server.get(SolveJobs.class);
        long version =
                server.get(Datasets.class).newest(operation).orElseThrow().id();
        UUID job = solves.start(operation, PlanRequest.of(version, preset, Duration.ofSeconds(1)), "awa");
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        return solves.status(job).orElseThrow().planNumber().orElseThrow();
    }

    private static void assertRefused(Refusal.Kind kind, String key, int number, String user) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> approvals.approve(operation, number, Checked.all(1, "Nothing has happened since"), user))
                .returns(kind, Refusal::kind)
                .returns(key, Refusal::key);
    }
}
