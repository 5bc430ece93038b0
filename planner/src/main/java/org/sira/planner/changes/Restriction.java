package org.sira.planner.changes;

import org.sira.planner.check.CheckedRule;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.OperationArea;

/** What bars roads at a time, or makes them more dangerous. */
public sealed interface Restriction {

    record Closed(Closure closure) implements Restriction {}

    record UnderCurfew(Curfew curfew) implements Restriction {}

    /** Closed, or with more risk while the operation lasts. */
    record InArea(OperationArea area) implements Restriction {}

    record NearColumn(AnnouncedColumn column) implements Restriction {}

    /** Daylight, or the hours of a ferry or a border. */
    record OutsideHours(CheckedRule rule) implements Restriction {}
}
