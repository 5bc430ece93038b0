package org.sira.ingest.problem;

import java.util.List;

/** Places that roads link to each other, but to none of the others; {@code parts} is how many such groups there are. */
public record PartNotReached(CellRef where, List<String> names, int places, int parts) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.part-not-reached";
    }

    @Override
    public List<Object> arguments() {
        return List.of(names, places, parts);
    }
}
