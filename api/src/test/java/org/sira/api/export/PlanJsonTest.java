package org.sira.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.api.export.UnreadablePlan.Kind;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;

class PlanJsonTest {

    private final PlanJson planJson = new PlanJson();
    private final PlanDocument document = new PlanFiles(Messages.in(Language.EN)).document(PlanExamples.outcome());

    @Test
    void whatIsWrittenReadsBackEqual() {
        PlanDocument read = planJson.read(planJson.write(document));

        assertThat(read.plan()).isEqualTo(PlanExamples.plan());
        assertThat(read).isEqualTo(document);
    }

    @Test
    void aPlanWithoutTripsReadsBackEqual() {
        PlanDocument empty = documentOf(PlanExamples.emptyPlan(), PlanExamples.MADE_AT);

        assertThat(planJson.read(planJson.write(empty))).isEqualTo(empty);
    }

    @Test
    void twoWritesDifferInTheTimeOfCreationAlone() {
        String first = text(documentOf(PlanExamples.plan(), Instant.parse("2026-11-22T10:00:00Z")));
        String second = text(documentOf(PlanExamples.plan(), Instant.parse("2027-01-01T00:00:01Z")));

        assertThat(second).isNotEqualTo(first);
        assertThat(second.replace("2027-01-01T00:00:01Z", "2026-11-22T10:00:00Z"))
                .isEqualTo(first);
    }

    @Test
    void anotherPlanHasAnotherId() {
        assertThat(documentOf(PlanExamples.emptyPlan(), PlanExamples.MADE_AT).planId())
                .isNotEqualTo(document.planId());
    }

    @Test
    void keysComeInTheOrderOfTheSchemaAndTimesAreIso() {
        assertThat(text(document))
                .containsSubsequence(
                        "\"schema\": \"sira-plan/1\"",
                        "\"planId\": \"" + document.planId(),
                        "\"createdAt\": \"2026-11-22T10:15:30Z\"",
                        "\"sensitivity\": \"confidential\"",
                        "\"name\": \"operation.xlsx\"",
                        "\"asOf\": \"2026-11-23\"",
                        "\"firstDay\": \"2026-11-23\"",
                        "\"type\": \"loading\"",
                        "\"startsAt\": \"2026-11-23T07:00",
                        "\"stockEvents\"",
                        "\"tankEvents\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not a plan", "[1, 2", "{\"schema\": \"sira-plan/1\"} and more"})
    void whatIsNotJsonIsRefusedWithItsLine(String content) {
        assertThatExceptionOfType(UnreadablePlan.class)
                .isThrownBy(() -> planJson.read(content.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.kind()).isNotEqualTo(Kind.NOT_A_WHOLE_PLAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"plan\"", "{\"schema\": 1}", "{\"schema\": \"sira-plan/2\"}"})
    void anotherSchemaIsRefused(String content) {
        assertThatExceptionOfType(UnreadablePlan.class)
                .isThrownBy(() -> planJson.read(content.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.OTHER_SCHEMA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"vehicleId\": \"T1\", | '' | /plan/trips/0",
                "\"vehicleId\": \"T1\" | \"vehicleId\": null | /plan/trips/0/vehicleId",
                "\"vehicleId\": \"T1\" | \"vehicleId\": \"T1\", \"driver\": \"somebody\" | /plan/trips/0/driver",
                "\"type\": \"halt\" | \"type\": \"nap\" | /plan/trips/0/events/2",
                "\"startsAt\": \"2026-11-23T07:00:00\" | \"startsAt\": \"seven\" | /plan/trips/0/events/0/startsAt",
                "\"reason\": \"NIGHT\" | \"reason\": 0 | /plan/trips/0/events/5/reason",
                "\"days\": 7 | \"days\": 99 | /plan/horizon",
                "\"seed\": -7 | \"seed\": \"-7\" | /plan/seed"
            })
    void aPlanThatIsNotWholeIsRefusedWithItsPlace(String written, String altered, String place) {
        // The decisions come first and repeat trips.
        int decided = text(document).indexOf("\"decisions\"");
        int after = place.startsWith("/plan/trips") ? text(document).indexOf("\"seed\"") : 0;
        assertThat(decided).isPositive();
        String damaged = text(document).substring(0, after)
                + text(document).substring(after).replaceFirst(pattern(written), altered);
        assertThat(damaged).isNotEqualTo(text(document));

        assertThatExceptionOfType(UnreadablePlan.class)
                .isThrownBy(() -> planJson.read(damaged.getBytes(UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(Kind.NOT_A_WHOLE_PLAN);
                    assertThat(refused.place()).startsWith(place);
                });
    }

    @Test
    void aPlanThatSomebodyChangedIsRead() {
        String changed = text(document).replace("\"litres\": 0.5", "\"litres\": 0.75");

        PlanDocument read = planJson.read(changed.getBytes(UTF_8));

        assertThat(read.planId()).isEqualTo(document.planId());
        assertThat(planJson.identified(read).planId()).isNotEqualTo(document.planId());
    }

    @Test
    void whatWasTriedReadsBackAndAPlanFromBeforeThatWasToldKeepsItsBytes() throws IOException {
        Plan plan = PlanExamples.plan();
        Unserved unserved = plan.unserved().get(0);
        Optional<ProposedChange> change = Optional.of(new ProposedChange(new Remedy.MoreDays(1), 1));
        Unserved old = new Unserved(
                unserved.needId(),
                unserved.loadIds(),
                unserved.quantity(),
                unserved.worth(),
                unserved.reason(),
                unserved.evidence(),
                Optional.empty(),
                Optional.empty());
        for (Unserved told : List.of(
                unserved,
                old,
                unserved.with(change, List.of(ChangeKind.LONGER_WINDOW)),
                unserved.with(Optional.empty(), List.of()))) {
            PlanDocument document = documentOf(plan.withUnserved(List.of(told)), PlanExamples.MADE_AT);

            assertThat(planJson.read(planJson.write(document))).isEqualTo(document);
            assertThat(PlanSchema.errors(text(document))).isEmpty();
        }
        assertThat(text(documentOf(plan.withUnserved(List.of(old)), PlanExamples.MADE_AT)))
                .doesNotContain("notTried", "change\": {");
    }

    private static String pattern(String literal) {
        return java.util.regex.Pattern.quote(literal);
    }

    private String text(PlanDocument written) {
        return new String(planJson.write(written), UTF_8);
    }

    private static PlanDocument documentOf(Plan plan, Instant madeAt) {
        PlanOutcome outcome = PlanExamples.outcome();
        return new PlanFiles(Messages.in(Language.EN))
                .document(new PlanOutcome(plan, outcome.facts(), outcome.files(), outcome.violations(), madeAt));
    }
}
