package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.sira.planner.solver.HardRule;

/** Asks the constraints what they think of a plan that is at hand. */
public final class Referee {

    private final SolutionManager<PlanSolution, HardMediumSoftLongScore> manager =
            SolutionManager.create(SolverFactory.<PlanSolution>create(config()));

    /** Without phases. */
    static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(VehiclePlan.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlanConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }

    /** How much each hard rule is broken that is. */
    SortedMap<HardRule, Long> brokenRules(PlanSolution plan) {
        ScoreExplanation<PlanSolution, HardMediumSoftLongScore> explained = manager.explain(plan);
        SortedMap<HardRule, Long> broken = new TreeMap<>();
        for (ConstraintMatchTotal<HardMediumSoftLongScore> total :
                explained.getConstraintMatchTotalMap().values()) {
            if (total.getScore().hardScore() < 0) {
                broken.put(
                        HardRule.ofConstraint(total.getConstraintName()),
                        -total.getScore().hardScore());
            }
        }
        return broken;
    }

    /** @param breaches of hard rules, in no particular order */
    record Judgement(HardMediumSoftLongScore score, List<Breach> breaches) {}

    /**
     * A hard rule that is broken.
     *
     * @param by what the constraint looked at, the facts that it names first
     */
    record Breach(HardRule rule, long amount, List<Object> by) {}

    /** The score with all that is wrong, match by match. */
    Judgement judge(PlanSolution plan) {
        ScoreExplanation<PlanSolution, HardMediumSoftLongScore> explained = manager.explain(plan);
        List<Breach> breaches = new ArrayList<>();
        for (ConstraintMatchTotal<HardMediumSoftLongScore> total :
                explained.getConstraintMatchTotalMap().values()) {
            if (total.getScore().hardScore() < 0) {
                for (ConstraintMatch<HardMediumSoftLongScore> match : total.getConstraintMatchSet()) {
                    breaches.add(new Breach(
                            HardRule.ofConstraint(total.getConstraintName()),
                            -match.getScore().hardScore(),
                            List.copyOf(match.getIndictedObjectList())));
                }
            }
        }
        return new Judgement(explained.getScore(), breaches);
    }

    HardMediumSoftLongScore score(PlanSolution plan) {
        manager.update(plan);
        HardMediumSoftLongScore score = plan.score();
        if (score == null) {
            throw new IllegalStateException("The constraints gave no score.");
        }
        return score;
    }
}
