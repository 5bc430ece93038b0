package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.PlanMutations.Mutation;
import org.sira.planner.plan.PlanFacts;

/** Whatever is changed in a right plan, the checker sees it, unless it is named here. */
class PlanMutationTest {

    private static final List<Pattern> HARMLESS = Stream.of(
                    // How a plan was found.
                    "(seed|steps) = .*",
                    // What a leg's roads are called; the roads themselves are checked.
                    ".*\\.policy = .*",
                    // Why a vehicle waits at a safe haven.
                    "trips\\[[0245]]\\.events\\[2]\\.reason = (GATE|OPENING)",
                    // Why a load stays behind, and what was tried for it.
                    "unserved\\[0]\\.(reason|notTried) = .*",
                    // The order of what happens at the same time.
                    "(trips|convoys|.*\\.members|.*\\.cargo)\\[\\d] before its neighbour",
                    "trips\\[1]\\.events\\[1] before its neighbour",
                    // A name that nothing else in the plan has or refers to; these trips are in no convoy.
                    "trips\\[[13]]\\.id = (out|back|\\?)",
                    "convoys\\[\\d]\\.id = (T.*|K.*|\\?)",
                    // A refuelling that is done before the loading is.
                    "trips\\[1]\\.events\\[1]\\.endsAt = 2026-02-04T09:29",
                    // A trip outside corridors that has time to spare.
                    "trips\\[1] later by (1|60) min",
                    // A trip of one truck by another of its class that is free.
                    "trips\\[3]\\.vehicleId = T3")
            .map(Pattern::compile)
            .toList();

    private final PlanChecker checker = new PlanChecker();
    private final PlanFacts facts = CheckFixture.facts();

    @Test
    void aRandomChangeIsSeen() {
        List<Mutation> mutations = new ArrayList<>(PlanMutations.of(CheckFixture.plan()));
        Collections.shuffle(mutations, new Random(7));

        assertThat(mutations.subList(0, 500)).allSatisfy(this::isSeen);
    }

    @Test
    @Tag("long")
    void everyChangeIsSeen() {
        assertThat(PlanMutations.of(CheckFixture.plan()))
                .hasSizeGreaterThan(2_500)
                .allSatisfy(this::isSeen);
    }

    @Test
    void whatIsHarmlessIsLeftAlone() {
        List<Mutation> harmless = PlanMutations.of(CheckFixture.plan()).stream()
                .filter(PlanMutationTest::isHarmless)
                .toList();

        assertThat(harmless).hasSizeGreaterThan(HARMLESS.size());
        assertThat(harmless)
                .allSatisfy(mutation ->
                        assertThat(checker.check(mutation.plan(), facts)).isEmpty());
    }

    private void isSeen(Mutation mutation) {
        assertThat(checker.check(mutation.plan(), facts).isEmpty()).isEqualTo(isHarmless(mutation));
    }

    private static boolean isHarmless(Mutation mutation) {
        return HARMLESS.stream()
                .anyMatch(pattern -> pattern.matcher(mutation.spot()).matches());
    }
}
