package org.sira.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.model.RiskClass;
import org.sira.planner.plan.ChangeAnswer;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

class ChangeFinderTest {

    /** Ends a search once so much is decided. */
    private static final class StopAfter implements ChangeListener {

        private final int most;
        private final List<Integer> told = new ArrayList<>();
        private int of;

        StopAfter(int most) {
            this.most = most;
        }

        @Override
        public void progressed(int decided, int all) {
            told.add(decided);
            of = all;
        }

        @Override
        public boolean stopRequested() {
            return !told.isEmpty() && told.get(told.size() - 1) >= most;
        }
    }

    @Test
    void beforeAnythingWasLookedForNothingWasTried() {
        Unserved entry = plan(tooEarly().facts()).unserved().get(0);

        assertThat(entry.answer()).isEqualTo(ChangeAnswer.NOT_TRIED);
        assertThat(entry.leftToTry()).containsExactly(ChangeKind.values());
    }

    @Test
    void findsTheCheapestChangeOfAFinishedPlan() {
        PlanFacts facts = tooEarly().facts();

        Unserved found = find(facts, ChangeListener.none());

        assertThat(found.answer()).isEqualTo(ChangeAnswer.FOUND);
        assertThat(found.change())
                .contains(new ProposedChange(
                        new Remedy.LongerWindow("N", facts.horizon().end()), 1));
        assertThat(found.leftToTry()).isEmpty();
        assertThat(find(facts, ChangeListener.none())).isEqualTo(found);
    }

    @Test
    void saysWhenAllWasTriedAndNothingHelps() {
        Unserved found = find(unreachable().facts(), ChangeListener.none());

        assertThat(found.answer()).isEqualTo(ChangeAnswer.NONE_SERVES);
        assertThat(found.notTried()).contains(List.of());
    }

    @Test
    void oneThatIsStoppedTellsWhatIsLeftAndCanBeTakenUpAgain() {
        PlanFacts facts = tooFar().facts();
        Plan plan = plan(facts);
        StopAfter two = new StopAfter(2);

        List<Unserved> stopped = ChangeFinder.find(facts, plan, plan.unserved(), two);
        List<Unserved> again = ChangeFinder.find(facts, plan, stopped, ChangeListener.none());

        assertThat(two.of).isEqualTo(ChangeKind.values().length);
        assertThat(two.told).isSorted();
        assertThat(stopped.get(0).answer()).isEqualTo(ChangeAnswer.PARTLY_TRIED);
        assertThat(stopped.get(0).leftToTry())
                .doesNotContain(ChangeKind.LONGER_WINDOW, ChangeKind.MORE_DAYS)
                .contains(ChangeKind.HIGHER_CAP);
        assertThat(again).isEqualTo(ChangeFinder.find(facts, plan, plan.unserved(), ChangeListener.none()));
        assertThat(again.get(0).notTried()).contains(List.of());
    }

    @Test
    void aChangeThatIsKnownIsReplacedByACheaperOneOnly() {
        PlanFacts facts = tooEarly().facts();
        Plan plan = plan(facts);
        Unserved dear = plan.unserved()
                .get(0)
                .with(
                        Optional.of(new ProposedChange(new Remedy.LongerDriving(600), 1)),
                        List.of(ChangeKind.MORE_STOCK));
        Unserved open = dear.with(dear.change(), List.of(ChangeKind.LONGER_WINDOW));

        assertThat(ChangeFinder.find(facts, plan, List.of(dear), ChangeListener.none()))
                .containsExactly(dear.with(dear.change(), List.of()));
        assertThat(ChangeFinder.find(facts, plan, List.of(open), ChangeListener.none()))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.change().orElseThrow().remedy().kind()).isEqualTo(ChangeKind.LONGER_WINDOW));
    }

    @Test
    void aClosedRoadIsOpenedBeforeTheCapIsRaised() {
        Sketch sketch = oneTruck()
                .site("front", 150)
                .road("R2", "camp", "front", 50, RiskClass.EXTREME)
                .road("R3", "camp", "front", 70)
                .closure("R3", 1, 3)
                .need("N", "front", FOOD, 1_000, 100);

        assertThat(find(sketch.facts(), ChangeListener.none()).change())
                .contains(new ProposedChange(new Remedy.OpenRoad("R3"), 1));
    }

    @Test
    void aPlanThatDoesNotKeepToTheFactsIsRefused() {
        PlanFacts served = oneTruck().need("N", "camp", FOOD, 1_000, 100).facts();
        Plan plan = plan(served);
        PlanFacts closed = oneTruck()
                .closure("R1", 1, 3)
                .need("N", "camp", FOOD, 1_000, 100)
                .facts();
        List<Unserved> asked = plan(closed).unserved();

        assertThatThrownBy(() -> ChangeFinder.find(closed, plan, asked, ChangeListener.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can be driven again");
    }

    private static Unserved find(PlanFacts facts, ChangeListener listener) {
        Plan plan = plan(facts);
        return ChangeFinder.find(facts, plan, plan.unserved(), listener).get(0);
    }

    private static Plan plan(PlanFacts facts) {
        return new PlanSolver(UnservedReasons.withoutChanges())
                .solve(facts, SolveLimits.ofSteps(60, 1), SolveListener.none());
    }

    private static Sketch tooEarly() {
        return oneTruck().need("N", "camp", FOOD, 1_000, 100, at(1, 0, 0), at(1, 9, 0));
    }

    private static Sketch tooFar() {
        return oneTruck().site("far", 600).road("R2", "camp", "far", 900).need("N", "far", FOOD, 1_000, 100);
    }

    private static Sketch unreachable() {
        return oneTruck().site("island", 150).need("N", "island", FOOD, 1_000, 100);
    }

    private static Sketch oneTruck() {
        return new Sketch(3)
                .depot("depot", 0)
                .site("camp", 100)
                .road("R1", "depot", "camp", 150)
                .truck("T", "depot")
                .stock("depot", FOOD, 200_000);
    }
}
