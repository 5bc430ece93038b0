package org.sira.planner.plan;

import java.time.Instant;

/**
 * A rule that a plan breaks in one place, and that a person lets it break. There is one kind for each rule that can be
 * accepted at all.
 */
public sealed interface AcceptedBreach {

    /** How much of a reason is kept, in characters. */
    int LONGEST_REASON = 1000;

    Acceptance acceptance();

    /** Whether a trip of the plan is driven otherwise than the rule wants. */
    boolean touches(Trip trip, Plan plan);

    /**
     * Who answers for it, since when and why.
     *
     * @param reason for those who drive, approve and check, at most {@link #LONGEST_REASON} characters
     */
    record Acceptance(String by, Instant at, String reason) {

        public Acceptance {
            if (by.isBlank()) {
                throw new IllegalArgumentException("An accepted breach names nobody who accepts it.");
            }
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("The reason of %s has %d characters but must have 1 to %d."
                        .formatted(by, reason.strip().length(), LONGEST_REASON));
            }
        }
    }

    /**
     * A convoy has fewer vehicles than the rules want, or more.
     *
     * @param vehicles that are missing or too many on the road where most are
     */
    record Company(GateSlot slot, long vehicles, Acceptance acceptance) implements AcceptedBreach {

        @Override
        public boolean touches(Trip trip, Plan plan) {
            return plan.convoys().stream()
                    .filter(convoy -> convoy.slot().equals(slot))
                    .flatMap(convoy -> convoy.members().stream())
                    .anyMatch(member -> member.tripId().equals(trip.id()));
        }
    }

    /**
     * A trip leaves before all can be told of it in time.
     *
     * @param minutes that it leaves too soon
     */
    record Notice(String tripId, long minutes, Acceptance acceptance) implements AcceptedBreach {

        @Override
        public boolean touches(Trip trip, Plan plan) {
            return trip.id().equals(tripId);
        }
    }
}
