package org.sira.planner.check;

import static org.sira.planner.check.BrokenCase.plan;
import static org.sira.planner.check.CheckFixture.DAY2;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.CheckedRule.*;
import static org.sira.planner.check.Edits.replaced;
import static org.sira.planner.check.Edits.twice;
import static org.sira.planner.check.Edits.with;
import static org.sira.planner.check.Edits.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Unserved;

/** Figures and lists that say other things than the trips. */
final class BrokenFigureCases {

    private BrokenFigureCases() {}

    static List<BrokenCase> all() {
        List<BrokenCase> cases = new ArrayList<>();
        for (var component : Figures.class.getRecordComponents()) {
            Object value = component.getType() == int.class
                    ? 7
                    : component.getType() == double.class ? 0.5 : Optional.of(DAY3.atTime(15, 15));
            cases.add(plan(
                    FIGURES,
                    "figure " + component.getName(),
                    plan -> with(plan, "figures", with(plan.figures(), component.getName(), value))));
        }
        cases.add(plan(FIGURES, "a hard score", score(-1, -1_800_000, -2_316_926)));
        cases.add(plan(FIGURES, "a medium score", score(0, -1_800_019, -2_316_926)));
        cases.add(plan(FIGURES, "a soft score", score(0, -1_800_000, -2_316_990)));
        cases.add(plan(FIGURES, "a load forgotten", plan -> with(plan, "unserved", List.of())));
        cases.add(plan(FIGURES, "a load in two lists", plan -> with(plan, "unserved", twice(plan.unserved(), 0))));
        cases.add(plan(FIGURES, "another quantity unserved", unserved("quantity", 3_999.0)));
        cases.add(plan(FIGURES, "another worth unserved", unserved("worth", 1_801.0)));
        cases.add(plan(FIGURES, "a load of another need", unserved("needId", "N1")));
        cases.add(plan(FIGURES, "a convoy forgotten", plan -> with(plan, "convoys", without(plan.convoys(), 1))));
        cases.add(plan(
                FIGURES,
                "a member forgotten",
                plan -> with(
                        plan,
                        "convoys",
                        replaced(plan.convoys(), 0, convoy -> with(convoy, "members", without(convoy.members(), 3))))));
        cases.add(plan(
                FIGURES,
                "a member twice",
                plan -> with(
                        plan,
                        "convoys",
                        replaced(plan.convoys(), 0, convoy -> with(convoy, "members", twice(convoy.members(), 3))))));
        cases.add(plan(
                FIGURES,
                "a convoy that arrives earlier",
                plan -> with(
                        plan,
                        "convoys",
                        replaced(plan.convoys(), 0, convoy -> with(convoy, "crossedBy", DAY2.atTime(9, 24))))));
        return cases;
    }

    private static UnaryOperator<Plan> score(long hard, long medium, long soft) {
        return plan -> with(plan, "score", new PlanScore(hard, medium, soft));
    }

    private static UnaryOperator<Plan> unserved(String component, Object value) {
        return plan ->
                with(plan, "unserved", replaced(plan.unserved(), 0, (Unserved entry) -> with(entry, component, value)));
    }
}
