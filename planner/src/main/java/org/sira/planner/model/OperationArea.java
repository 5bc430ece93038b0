package org.sira.planner.model;

import java.time.LocalDate;

/**
 * An area in which a military operation is announced for some dates, both included.
 *
 * @param closed whether its roads are closed; otherwise the risk on them is multiplied
 */
public record OperationArea(
        String id, String name, AreaShape shape, LocalDate from, LocalDate to, boolean closed, double riskMultiplier) {

    public OperationArea {
        Facts.text("Operation area", "id", id);
        Facts.inOrder("Operation area " + id, "from", from, "to", to);
        Facts.within("Operation area " + id, "riskMultiplier", riskMultiplier, 1, 100);
    }

    public boolean appliesOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
