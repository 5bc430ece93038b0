package org.sira.planner.check;

import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;

/** Where in a plan a rule finds something: in words, and by ids. */
interface Spot {

    String where();

    Subject subject();

    static Spot of(GateSlot slot) {
        return new Named(Words.slot(slot), new Subject.OfConvoy(slot));
    }

    /** A convoy of the plan's list. */
    static Spot of(Convoy convoy) {
        return new Named("Convoy " + convoy.id(), new Subject.OfConvoy(convoy.slot()));
    }

    /** What is not about a single trip, convoy or stock. */
    static Spot ofPlan(String where) {
        return new Named(where, new Subject.OfPlan());
    }

    /** A spot whose words are known. */
    record Named(String where, Subject subject) implements Spot {}
}
