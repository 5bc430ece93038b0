package org.sira.planner.model;

/** One tank of a tanker; it carries one product at a time. */
public record Compartment(double capacityLitres) {

    public Compartment {
        Facts.positive("Compartment", "capacityLitres", capacityLitres);
    }
}
