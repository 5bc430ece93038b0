package org.sira.planner.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A need, or the part of one, that the plan does not serve.
 *
 * @param loadIds that stay behind
 * @param quantity of them together, in the unit of the commodity
 * @param worth that is lost
 * @param evidence named values for the sentence that a person reads, such as the road above the cap
 * @param change that would serve it, or some of it; empty where no single one that is known does
 */
public record Unserved(
        String needId,
        List<String> loadIds,
        double quantity,
        double worth,
        UnservedReason reason,
        SortedMap<String, String> evidence,
        Optional<ProposedChange> change) {

    public Unserved {
        loadIds = List.copyOf(loadIds);
        evidence = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    }

    /** Without a change that would serve it. */
    public Unserved(
            String needId,
            List<String> loadIds,
            double quantity,
            double worth,
            UnservedReason reason,
            SortedMap<String, String> evidence) {
        this(needId, loadIds, quantity, worth, reason, evidence, Optional.empty());
    }

    public Unserved with(ProposedChange found) {
        return new Unserved(needId, loadIds, quantity, worth, reason, evidence, Optional.of(found));
    }

    public static SortedMap<String, String> evidence(Map<String, String> values) {
        return new TreeMap<>(values);
    }
}
