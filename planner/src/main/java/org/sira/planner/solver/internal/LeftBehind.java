package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

/**
 * What a draft does not serve. Loads that the plan it was begun with did not serve either keep their reason; the others
 * stay behind because somebody left them out.
 */
final class LeftBehind {

    private static final SortedMap<String, String> NO_EVIDENCE = new TreeMap<>();

    private final CompiledProblem problem;
    private final Map<String, Unserved> before = new LinkedHashMap<>();

    LeftBehind(CompiledProblem problem, List<Unserved> before) {
        this.problem = problem;
        for (Unserved entry : before) {
            entry.loadIds().forEach(id -> this.before.put(id, entry));
        }
    }

    private record Key(String needId, UnservedReason reason, SortedMap<String, String> evidence) {}

    List<Unserved> list(PlanWriter plan) {
        Map<Key, List<Load>> byKey = new LinkedHashMap<>();
        for (int load = 0; load < problem.loads.count; load++) {
            if (plan.isAbsent(load)) {
                Load absent = problem.loads.loads.get(load);
                Unserved known = before.get(absent.id());
                boolean same =
                        known != null && known.needId().equals(absent.need().id());
                Key key = known != null && same
                        ? new Key(known.needId(), known.reason(), known.evidence())
                        : new Key(absent.need().id(), UnservedReason.LEFT_OUT, NO_EVIDENCE);
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(absent);
            }
        }
        List<Unserved> list = new ArrayList<>();
        byKey.forEach((key, loads) -> list.add(new Unserved(
                key.needId,
                loads.stream().map(Load::id).toList(),
                loads.stream().mapToDouble(Load::quantity).sum(),
                loads.stream().mapToDouble(problem.facts::worth).sum(),
                key.reason,
                key.evidence)));
        list.sort((one, other) -> Double.compare(other.worth(), one.worth()));
        return list;
    }
}
