package org.sira.api.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.FigureComparison;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.SolveStatus;
import org.sira.api.platform.Messages;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * A what-if of a plan in the list.
 *
 * @param changes in words: what is otherwise
 * @param outcomes at once, by hand, and by each search
 */
record WhatIfLine(DraftRow row, String name, List<String> changes, List<Outcome> outcomes) {

    private static final Set<String> SHOWN = Set.of("served", "unserved", "distance", "exposure", "cost");

    /**
     * What it comes to.
     *
     * @param plan number of the one that a search found, or null; {@code job} of the search that goes on, or null
     * @param undrivable trips, and {@code broken} rules
     * @param figures against those of the plan
     */
    record Outcome(
            @Nullable Integer plan, @Nullable UUID job, int undrivable, int broken, List<FigureComparison> figures) {
        Outcome {
            figures = List.copyOf(figures);
        }
    }

    WhatIfLine {
        changes = List.copyOf(changes);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param plans of the operation
     * @param searches that go on
     */
    static WhatIfLine of(
            OpenedDraft opened,
            EvaluatedDraft evaluated,
            List<PlanRow> plans,
            List<SolveStatus> searches,
            Messages messages) {
        DraftRow row = opened.row();
        TripWords words = new TripWords(opened.facts(), messages);
        List<String> changes = new ArrayList<>(new EditWords(words).of(opened.draft()));
        if (row.moreDays() > 0) {
            changes.add(words.texts().text("draft.what-if.more-days", row.moreDays()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        // By hand, a draft without a change would only repeat the plan.
        if (row.changes() > 0) {
            outcomes.add(new Outcome(
                    null,
                    null,
                    evaluated.undrivable().size(),
                    evaluated.breaches().size(),
                    FigureComparison.of(
                                    opened.base().plan().figures(),
                                    evaluated.plan().figures(),
                                    messages.formats())
                            .stream()
                            .filter(figure -> SHOWN.contains(figure.figure()))
                            .toList()));
        }
        plans.stream()
                .filter(plan -> plan.searchedFrom()
                        .filter(from -> from.draft() == row.number())
                        .isPresent())
                .forEach(plan -> outcomes.add(new Outcome(
                        plan.number(),
                        null,
                        0,
                        plan.rulesBroken(),
                        FigureComparison.of(opened.base().row(), plan, messages.formats()))));
        searches.stream()
                .filter(search -> search.request()
                        .start()
                        .filter(start -> start.draft() == row.number())
                        .isPresent())
                .forEach(search -> outcomes.add(new Outcome(null, search.job(), 0, 0, List.of())));
        return new WhatIfLine(row, row.name().orElse(""), changes, outcomes);
    }
}
