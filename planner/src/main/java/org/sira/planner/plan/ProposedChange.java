package org.sira.planner.plan;

/**
 * The cheapest single change that serves a need that the plan does not.
 *
 * @param servedLoads how many of the loads that stay behind could go then
 */
public record ProposedChange(Remedy remedy, int servedLoads) {

    public ProposedChange {
        if (servedLoads < 1) {
            throw new IllegalArgumentException("A change that serves %d loads is none.".formatted(servedLoads));
        }
    }
}
