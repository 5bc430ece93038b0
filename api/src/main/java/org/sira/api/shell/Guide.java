package org.sira.api.shell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who is new here stands among the steps, and which comes next.
 *
 * @param number of the step, from 1
 * @param what key of the words that say what to do on this page
 * @param following absent where something must be done first
 */
public record Guide(int number, String what, Optional<Step> following) {

    private static final String PLAN = "/operations/\\d+/plans/\\d+";

    /** On the page where operations begin. */
    static Guide atStart() {
        return new Guide(1, "START", Optional.empty());
    }

    /** On a page of a step; a plan is there to be reviewed. */
    static Optional<Guide> on(String path, List<Step> steps) {
        return steps.stream()
                .filter(step -> path.matches(PLAN) ? step.name() == StepName.REVIEW : step.current())
                .findFirst()
                .map(step -> new Guide(
                        step.number(),
                        step.name().name(),
                        steps.stream()
                                .filter(next -> next.number() == step.number() + 1)
                                .filter(next -> next.address().isPresent())
                                .findFirst()));
    }

    public int count() {
        return StepName.values().length;
    }

    public @Nullable Step next() {
        return following.orElse(null);
    }
}
