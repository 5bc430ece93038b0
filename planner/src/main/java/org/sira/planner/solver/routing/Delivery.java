package org.sira.planner.solver.routing;

import org.sira.planner.model.Load;

/**
 * A load to be brought to its need's place within its need's window: that in which unloading begins.
 *
 * @param unloadingS seconds that unloading takes
 * @param readyS seconds from the start before which no vehicle that brings it leaves where it loads
 * @param worth what it costs to leave it behind, in the currency of vehicles; infinite when it must be brought
 */
public record Delivery(Load load, int unloadingS, int readyS, double worth) {

    public Delivery {
        if (unloadingS < 0 || readyS < 0 || !(worth >= 0)) {
            throw new IllegalArgumentException(
                    "Load %s: unloading, readiness and worth are 0 or more, not %d, %d and %s."
                            .formatted(load.id(), unloadingS, readyS, worth));
        }
    }
}
