package org.sira.api.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sira.api.draft.Choices.Choice;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.solver.EvaluatedDraft;

/** Tries changes without making them, so that people see what each would come to. */
final class Trials {

    private final OpenedDraft draft;
    private final EvaluatedDraft before;
    private final EditBuilder builder;
    private final Function<DraftState, EvaluatedDraft> evaluation;
    private final Formats formats;

    Trials(OpenedDraft draft, EvaluatedDraft before, Function<DraftState, EvaluatedDraft> evaluation, Formats formats) {
        this.draft = draft;
        this.before = before;
        this.evaluation = evaluation;
        this.formats = formats;
        builder = new EditBuilder(draft, before, evaluation);
    }

    /**
     * A change that was tried.
     *
     * @param form that makes it
     * @param served difference in percentage points with its sign, and likewise for the others
     */
    record Trial(
            String name,
            EditForm form,
            int undrivable,
            int broken,
            String served,
            String exposure,
            String cost,
            String distance) {

        public boolean sound() {
            return undrivable == 0 && broken == 0;
        }
    }

    private record Tried(Trial trial, EvaluatedDraft outcome) {}

    /**
     * Tries each choice, the best first. Those that make no sense are left out.
     *
     * @param forms with which each is made
     */
    List<Trial> of(List<Choice> choices, Function<Choice, EditForm> forms) {
        List<Tried> tried = new ArrayList<>();
        for (Choice choice : choices) {
            EditForm form = forms.apply(choice);
            outcome(form).ifPresent(outcome -> tried.add(new Tried(trial(choice.name(), form, outcome), outcome)));
        }
        return tried.stream()
                .sorted(Comparator.comparing(Tried::outcome, Verdict.ORDER).reversed())
                .map(Tried::trial)
                .toList();
    }

    private Optional<EvaluatedDraft> outcome(EditForm form) {
        try {
            DraftState state = draft.state();
            for (PlanEdit edit : builder.edits(form)) {
                state = edit.apply(state);
            }
            return Optional.of(evaluation.apply(state));
        } catch (EditRefused | Refusal noSense) {
            return Optional.empty();
        }
    }

    private Trial trial(String name, EditForm form, EvaluatedDraft outcome) {
        Verdict verdict = Verdict.of(before, outcome);
        return new Trial(
                name,
                form,
                verdict.undrivable(),
                verdict.broken(),
                formats.signed(verdict.served() * 100, 1),
                formats.signed(verdict.exposure(), 4),
                formats.signed(verdict.cost(), 0),
                formats.signed(verdict.distanceKm(), 0));
    }
}
