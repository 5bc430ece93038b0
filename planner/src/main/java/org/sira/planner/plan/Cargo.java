package org.sira.planner.plan;

import java.util.List;

/**
 * A load aboard.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one
 * @param fills which compartments carry it; empty for dry cargo
 */
public record Cargo(String loadId, String needId, String commodityId, double quantity, List<Fill> fills) {

    public Cargo {
        fills = List.copyOf(fills);
    }

    /** Litres of the load in one compartment, counted from 1 as on the tanker. */
    public record Fill(int compartment, double litres) {}
}
