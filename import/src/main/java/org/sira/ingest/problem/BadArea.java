package org.sira.ingest.problem;

import java.util.List;

/**
 * A closure or an operation area on a map whose shape cannot be read.
 *
 * @param mostCorners that one may have
 */
public record BadArea(CellRef where, Fault fault, int mostCorners) implements Problem {

    /** What is wrong; the words choose by the order. */
    public enum Fault {
        NO_POLYGON,
        NOT_ON_EARTH,
        TOO_FEW_CORNERS,
        TOO_MANY_CORNERS
    }

    /** A plan must not silently lose what keeps people safe. */
    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.bad-area";
    }

    @Override
    public List<Object> arguments() {
        return List.of(fault.ordinal(), mostCorners);
    }
}
