package org.sira.api.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.AcceptedBreach.Acceptance;
import org.sira.planner.solver.BrokenRule;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * A breach that a person may let a draft have: a convoy on all its roads together, or a trip.
 *
 * @param key says which it is, in this draft and in plans that come of it
 * @param worst place at which the rule is broken most
 */
record Acceptable(String key, BrokenRule worst) {

    /** All of a draft, each once. */
    static List<Acceptable> of(EvaluatedDraft evaluated) {
        Map<String, Acceptable> byKey = new LinkedHashMap<>();
        for (BrokenRule breach : evaluated.breaches()) {
            if (breach.rule().mayBeAccepted()) {
                Acceptable found = new Acceptable(key(breach), breach);
                byKey.merge(found.key, found, (one, other) -> other.worst.amount() > one.worst.amount() ? other : one);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    /** How many things are wrong with a draft that nobody may accept. */
    static long others(EvaluatedDraft evaluated) {
        return evaluated.undrivable().size()
                + evaluated.breaches().stream()
                        .filter(breach -> !breach.rule().mayBeAccepted())
                        .count();
    }

    static String key(AcceptedBreach breach) {
        if (breach instanceof AcceptedBreach.Company company) {
            return key(new BrokenRule.OfConvoy(company.slot(), ""));
        }
        return key(new BrokenRule.OfTrip(((AcceptedBreach.Notice) breach).tripId()));
    }

    AcceptedBreach by(Acceptance acceptance) {
        if (worst.where() instanceof BrokenRule.OfConvoy convoy) {
            return new AcceptedBreach.Company(convoy.slot(), worst.amount(), acceptance);
        }
        return new AcceptedBreach.Notice(tripId(worst.where()), worst.amount(), acceptance);
    }

    private static String key(BrokenRule breach) {
        return key(breach.where());
    }

    private static String key(BrokenRule.Where where) {
        return where instanceof BrokenRule.OfConvoy convoy
                ? "%s|%s|%s"
                        .formatted(
                                convoy.slot().corridorId(),
                                convoy.slot().forward(),
                                convoy.slot().slotAt())
                : tripId(where);
    }

    private static String tripId(BrokenRule.Where where) {
        if (where instanceof BrokenRule.OfTrip trip) {
            return trip.tripId();
        }
        throw new IllegalArgumentException("Only convoys and trips may break rules, not " + where);
    }
}
