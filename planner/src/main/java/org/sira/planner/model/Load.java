package org.sira.planner.model;

/**
 * A part of a need that one vehicle carries in one go.
 *
 * @param quantity kg of a dry commodity, litres of a liquid one
 * @param share of the need that it covers, above 0 and at most 1
 */
public record Load(String id, Need need, double quantity, double share) {

    public Load {
        Facts.text("Load", "id", id);
        Facts.positive("Load " + id, "quantity", quantity);
        Facts.within("Load " + id, "share", share, 1e-9, 1);
    }
}
