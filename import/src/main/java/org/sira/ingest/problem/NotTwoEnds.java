package org.sira.ingest.problem;

import java.util.List;

/** A cell that should name both ends of a road does not. */
public record NotTwoEnds(CellRef where, String heading, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-two-ends";
    }

    @Override
    public List<Object> arguments() {
        return List.of(heading, found);
    }
}
