package org.sira.ingest.problem;

import java.util.List;

/** A text that does not list compartments. */
public record NotCompartments(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.not-compartments";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
