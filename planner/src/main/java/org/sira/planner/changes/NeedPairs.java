package org.sira.planner.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;

/**
 * Which need of the newer facts is which need of a plan. Ids say so; where a stated need has come in the place of one that
 * was worked out, or the other way round, place and commodity do.
 */
final class NeedPairs {

    private final Map<String, Need> newerById = new LinkedHashMap<>();
    private final Map<String, Need> movedById = new LinkedHashMap<>();
    private final List<Need> added = new ArrayList<>();

    NeedPairs(List<Need> before, List<Need> now) {
        Map<String, Need> byId = new HashMap<>();
        Set<String> taken = new HashSet<>();
        now.forEach(need -> byId.put(need.id(), need));
        for (Need old : before) {
            Optional.ofNullable(byId.get(old.id()))
                    .filter(same -> isAlike(old, same))
                    .ifPresent(same -> pair(old, same, taken));
        }
        for (Need old : before) {
            if (!newerById.containsKey(old.id())) {
                now.stream()
                        .filter(other -> !taken.contains(other.id()) && isAlike(old, other))
                        .filter(other -> old.origin() == NeedOrigin.DERIVED || other.origin() == NeedOrigin.DERIVED)
                        .findFirst()
                        .ifPresent(other -> pair(old, other, taken));
            }
        }
        for (Need old : before) {
            Need same = byId.get(old.id());
            if (same != null && !newerById.containsKey(old.id()) && taken.add(same.id())) {
                movedById.put(old.id(), same);
            }
        }
        now.stream().filter(need -> !taken.contains(need.id())).forEach(added::add);
    }

    private void pair(Need old, Need newer, Set<String> taken) {
        newerById.put(old.id(), newer);
        taken.add(newer.id());
    }

    private static boolean isAlike(Need one, Need other) {
        return one.placeId().equals(other.placeId()) && one.commodityId().equals(other.commodityId());
    }

    /** What a need of the plan is now; empty when nobody asks for it any more. */
    Optional<Need> newer(Need old) {
        return Optional.ofNullable(newerById.get(old.id()));
    }

    /** The need of the same id where that is asked for at another place now, or is of another commodity. */
    Optional<Need> moved(Need old) {
        return Optional.ofNullable(movedById.get(old.id()));
    }

    /** Needs that the plan does not know. */
    List<Need> added() {
        return List.copyOf(added);
    }
}
