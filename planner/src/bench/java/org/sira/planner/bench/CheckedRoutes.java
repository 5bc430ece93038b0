package org.sira.planner.bench;

import java.util.List;

/**
 * What the checker says.
 *
 * @param objective as published, of what is driven and what is left out, feasible or not
 * @param faults each rule broken, where
 */
record CheckedRoutes(double objective, List<String> faults) {

    CheckedRoutes {
        faults = List.copyOf(faults);
    }

    boolean isFeasible() {
        return faults.isEmpty();
    }
}
