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
 * @param change that would serve it, or some of it; empty where no single one that was tried does
 * @param notTried kinds of changes that might do so more cheaply and were not tried, or not in all their forms, the cheapest
 *     first; empty where the plan is older than this record
 */
public record Unserved(
        String needId,
        List<String> loadIds,
        double quantity,
        double worth,
        UnservedReason reason,
        SortedMap<String, String> evidence,
        Optional<ProposedChange> change,
        Optional<List<ChangeKind>> notTried) {

    public Unserved {
        loadIds = List.copyOf(loadIds);
        evidence = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        notTried = notTried.map(kinds -> kinds.stream().distinct().sorted().toList());
    }

    /** Before any change was looked for. */
    public Unserved(
            String needId,
            List<String> loadIds,
            double quantity,
            double worth,
            UnservedReason reason,
            SortedMap<String, String> evidence) {
        this(
                needId,
                loadIds,
                quantity,
                worth,
                reason,
                evidence,
                Optional.empty(),
                Optional.of(ChangeKind.against(reason)));
    }

    /** After changes were looked for. */
    public Unserved with(Optional<ProposedChange> found, List<ChangeKind> leftUntried) {
        return new Unserved(needId, loadIds, quantity, worth, reason, evidence, found, Optional.of(leftUntried));
    }

    public ChangeAnswer answer() {
        if (change.isPresent()) {
            return ChangeAnswer.FOUND;
        }
        if (notTried.isEmpty()) {
            return ChangeAnswer.NOT_RECORDED;
        }
        if (notTried.get().isEmpty()) {
            return ChangeAnswer.NONE_SERVES;
        }
        return notTried.get().equals(ChangeKind.against(reason)) ? ChangeAnswer.NOT_TRIED : ChangeAnswer.PARTLY_TRIED;
    }

    /** Kinds of changes of which one might serve it more cheaply than what is known, the cheapest first. */
    public List<ChangeKind> leftToTry() {
        return notTried.orElseGet(() -> ChangeKind.against(reason).stream()
                .filter(kind ->
                        change.isEmpty() || kind.compareTo(change.get().remedy().kind()) < 0)
                .toList());
    }

    public static SortedMap<String, String> evidence(Map<String, String> values) {
        return new TreeMap<>(values);
    }
}
