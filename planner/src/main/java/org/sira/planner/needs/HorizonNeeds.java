package org.sira.planner.needs;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;

/** All needs of an operation that a plan for one horizon is to serve. */
public final class HorizonNeeds {

    private HorizonNeeds() {}

    /**
     * The stated needs whose window reaches into the horizon, cut to it, in their order; after them the derived ones that
     * none of these replaces.
     */
    public static List<Need> of(Operation operation, Horizon horizon) {
        List<Need> needs = new ArrayList<>();
        for (Need need : operation.statedNeeds()) {
            if (reachesInto(need, horizon)) {
                needs.add(cut(need, horizon));
            }
        }
        needs.addAll(NeedDerivation.derive(operation, needs, horizon));
        return List.copyOf(needs);
    }

    /** The stated needs that such a plan does not know, since their whole window lies before or after the horizon. */
    public static List<Need> outside(Operation operation, Horizon horizon) {
        return operation.statedNeeds().stream()
                .filter(need -> !reachesInto(need, horizon))
                .toList();
    }

    private static boolean reachesInto(Need need, Horizon horizon) {
        return need.notBefore().isBefore(horizon.end()) && need.notAfter().isAfter(horizon.start());
    }

    private static Need cut(Need need, Horizon horizon) {
        LocalDateTime notBefore = need.notBefore().isBefore(horizon.start()) ? horizon.start() : need.notBefore();
        LocalDateTime notAfter = need.notAfter().isAfter(horizon.end()) ? horizon.end() : need.notAfter();
        return new Need(
                need.id(),
                need.placeId(),
                need.commodityId(),
                need.quantity(),
                need.people(),
                need.priority(),
                need.service(),
                need.autonomyDays(),
                notBefore,
                notAfter,
                need.origin());
    }
}
