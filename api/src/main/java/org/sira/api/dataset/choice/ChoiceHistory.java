package org.sira.api.dataset.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.choice.ImportChoices;

/**
 * How the choices of an import came about.
 *
 * @param remembered from earlier imports, when the files were uploaded
 * @param done steps that hold, the last one last
 * @param undone steps that were taken back, the one that would be made again first, last
 */
public record ChoiceHistory(ImportChoices remembered, List<ChoiceStep> done, List<ChoiceStep> undone) {

    private static final ChoiceHistory NONE = remembering(ImportChoices.none());

    public ChoiceHistory {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** Nothing is remembered, and nobody has decided anything. */
    public static ChoiceHistory none() {
        return NONE;
    }

    public static ChoiceHistory remembering(ImportChoices choices) {
        return new ChoiceHistory(choices, List.of(), List.of());
    }

    /** All that hold now. */
    public ImportChoices choices() {
        ImportChoices choices = remembered;
        for (ChoiceStep step : done) {
            choices = step.after(choices);
        }
        return choices;
    }

    /** The same with one step more; what was undone cannot be made again after it. */
    public ChoiceHistory and(ChoiceStep step) {
        return new ChoiceHistory(remembered, plus(done, step), List.of());
    }

    public Optional<ChoiceStep> undoable() {
        return last(done);
    }

    public Optional<ChoiceStep> redoable() {
        return last(undone);
    }

    /** The same without the last step; unchanged where there is none. */
    public ChoiceHistory undo() {
        return undoable()
                .map(step -> new ChoiceHistory(remembered, withoutLast(done), plus(undone, step)))
                .orElse(this);
    }

    /** The same with the step that was undone last; unchanged where there is none. */
    public ChoiceHistory redo() {
        return redoable()
                .map(step -> new ChoiceHistory(remembered, plus(done, step), withoutLast(undone)))
                .orElse(this);
    }

    private static Optional<ChoiceStep> last(List<ChoiceStep> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static List<ChoiceStep> withoutLast(List<ChoiceStep> steps) {
        return steps.subList(0, steps.size() - 1);
    }

    private static List<ChoiceStep> plus(List<ChoiceStep> steps, ChoiceStep step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }
}
