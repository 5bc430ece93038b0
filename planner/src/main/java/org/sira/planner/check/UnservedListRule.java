package org.sira.planner.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Unserved;

/** Each load is either delivered or in one entry of the unserved list, and entries sum up to their loads. */
final class UnservedListRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Set<String> deliveredIds = new HashSet<>();
        Delivery.of(reading)
                .forEach(delivery -> deliveredIds.add(delivery.load().id()));
        Map<String, Integer> entriesByLoadId = new HashMap<>();
        for (Unserved unserved : reading.plan().unserved()) {
            unserved.loadIds().forEach(id -> entriesByLoadId.merge(id, 1, Integer::sum));
            sumsUp(unserved, reading, findings);
        }
        for (Load load : reading.facts().loads()) {
            int delivered = deliveredIds.contains(load.id()) ? 1 : 0;
            int unserved = entriesByLoadId.getOrDefault(load.id(), 0);
            if (delivered + unserved != 1) {
                add(
                        findings,
                        "Load %s of need %s".formatted(load.id(), load.need().id()),
                        delivered == 1
                                ? "delivered and %d times in the unserved list".formatted(unserved)
                                : "not delivered and %d times in the unserved list".formatted(unserved),
                        "either delivered or once in the unserved list");
            }
        }
    }

    private static void sumsUp(Unserved unserved, PlanReading reading, Findings findings) {
        String where = "Unserved need " + unserved.needId();
        List<Load> loads = unserved.loadIds().stream()
                .map(reading.index()::findLoad)
                .flatMap(Optional::stream)
                .toList();
        for (Load load : loads) {
            if (!load.need().id().equals(unserved.needId())) {
                add(
                        findings,
                        where,
                        "names load %s of need %s"
                                .formatted(load.id(), load.need().id()),
                        "its own loads");
            }
        }
        if (unserved.loadIds().isEmpty()) {
            add(findings, where, "names no load", "the loads that stay behind");
        }
        double quantity = loads.stream().mapToDouble(Load::quantity).sum();
        if (!Tolerance.same(unserved.quantity(), quantity)) {
            add(
                    findings,
                    where,
                    "quantity " + Words.number(unserved.quantity()),
                    "%s, what its loads sum up to".formatted(Words.number(quantity)));
        }
        double worth = loads.stream().mapToDouble(reading.facts()::worth).sum();
        if (!Tolerance.same(unserved.worth(), worth)) {
            add(
                    findings,
                    where,
                    "worth " + Words.number(unserved.worth()),
                    "%s, what its loads are worth".formatted(Words.number(worth)));
        }
    }

    private static void add(Findings findings, String where, String found, String expected) {
        findings.add(CheckedRule.FIGURES, where, found, expected);
    }
}
