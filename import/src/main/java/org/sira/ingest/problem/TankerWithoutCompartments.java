package org.sira.ingest.problem;

import java.util.List;

/** A tanker that does not tell its compartments. */
public record TankerWithoutCompartments(CellRef where, String plate) implements Problem {

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.tanker-without-compartments";
    }

    @Override
    public List<Object> arguments() {
        return List.of(plate);
    }
}
