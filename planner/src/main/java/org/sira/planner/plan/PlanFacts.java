package org.sira.planner.plan;

import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Weights;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;

/**
 * All that a plan is made from and checked against: what the operation knows, and what follows from it.
 *
 * @param needs stated and derived ones within the horizon
 * @param loads the needs, cut to what vehicles carry
 */
public record PlanFacts(
        Operation operation,
        Horizon horizon,
        Weights weights,
        RoadNetwork network,
        RiskMap risk,
        List<Corridor> corridors,
        List<Need> needs,
        List<Load> loads) {

    public PlanFacts {
        corridors = List.copyOf(corridors);
        needs = List.copyOf(needs);
        loads = List.copyOf(loads);
    }

    /** What each load is worth when it is delivered: its share of its need's worth. */
    public double worth(Load load) {
        return weights.worth(load.need(), horizon) * load.share();
    }
}
