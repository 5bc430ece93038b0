package org.sira.ingest.problem;

import java.util.List;

/** A road that ends where it begins. */
public record RoadToItself(CellRef where, String id, String place) implements Problem {

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.road-to-itself";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, place);
    }
}
