package org.sira.api.planning;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A plan that is to be kept.
 *
 * @param version id of the dataset version that it was made from
 * @param preset by whose weights it was made
 * @param job that found it, or else {@code draft}: id of the draft that it was
 * @param startDraft number of the draft that the search went on from
 */
public record NewPlan(
        long operation,
        long version,
        String preset,
        Optional<UUID> job,
        OptionalLong draft,
        Optional<Integer> startDraft,
        String madeBy,
        PlanOutcome outcome) {

    public NewPlan {
        if (job.isPresent() == draft.isPresent()) {
            throw new IllegalArgumentException("A plan comes either from a job or from a draft.");
        }
    }
}
