package org.sira.api.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sira.api.draft.FaultWords.Fault;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * What one change would come to, in words, before it is made.
 *
 * @param change what would be done
 * @param sense of all taken together
 * @param broken what would be wrong that is not now, and {@code mended} the other way round
 * @param standing number of things that are wrong now and would stay so
 */
record TrialOutcome(
        String change, Sense sense, List<Delta> deltas, List<String> broken, List<String> mended, int standing) {

    enum Sense {
        BETTER,
        SAME,
        WORSE;

        static Sense of(double gain) {
            return gain > 0 ? BETTER : gain < 0 ? WORSE : SAME;
        }
    }

    /** @param figure by its key in the texts; {@code amount} has its sign */
    record Delta(String figure, String amount, Sense sense) {}

    TrialOutcome {
        deltas = List.copyOf(deltas);
        broken = List.copyOf(broken);
        mended = List.copyOf(mended);
    }

    /**
     * @param evaluation says what the draft would come to in another state
     * @throws org.sira.api.platform.Refusal when the change makes no sense
     */
    static TrialOutcome of(
            OpenedDraft draft,
            EvaluatedDraft before,
            EditForm form,
            Function<DraftState, EvaluatedDraft> evaluation,
            Messages messages) {
        TripWords words = new TripWords(draft.facts(), messages);
        EditWords edits = new EditWords(words);
        List<String> changes = new ArrayList<>();
        DraftState state = draft.state();
        try {
            for (PlanEdit edit : new EditBuilder(draft, before, evaluation).edits(form)) {
                changes.add(edits.of(edit, state));
                state = edit.apply(state);
            }
        } catch (EditRefused refused) {
            throw Drafts.refusal(refused);
        }
        EvaluatedDraft after = evaluation.apply(state);
        List<String> was = sentences(before, new FaultWords(words, draft.state()));
        List<String> is = sentences(after, new FaultWords(words, state));
        return new TrialOutcome(
                String.join(" ", changes),
                Sense.of(Verdict.ORDER.compare(after, before)),
                deltas(Verdict.of(before, after), messages.formats()),
                is.stream().filter(fault -> !was.contains(fault)).toList(),
                was.stream().filter(fault -> !is.contains(fault)).toList(),
                (int) is.stream().filter(was::contains).count());
    }

    private static List<String> sentences(EvaluatedDraft draft, FaultWords words) {
        return DraftPage.faults(draft, words).stream().map(Fault::sentence).toList();
    }

    /** More served is better; of all else less is. */
    private static List<Delta> deltas(Verdict verdict, Formats formats) {
        return List.of(
                delta("served", formats.signed(verdict.served() * 100, 1), verdict.served()),
                delta("exposure", formats.signed(verdict.exposure(), 4), -verdict.exposure()),
                delta("distance", formats.signed(verdict.distanceKm(), 0), -verdict.distanceKm()),
                delta("cost", formats.signed(verdict.cost(), 0), -verdict.cost()));
    }

    private static Delta delta(String figure, String amount, double gain) {
        return new Delta(figure, amount, amount.equals("0") ? Sense.SAME : Sense.of(gain));
    }

    public boolean sound() {
        return broken.isEmpty() && standing == 0;
    }
}
