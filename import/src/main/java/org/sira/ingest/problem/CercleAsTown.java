package org.sira.ingest.problem;

import java.util.List;

/** A count of a whole cercle is put at its chief town. */
public record CercleAsTown(CellRef where, String cercle, String place) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.cercle-as-town";
    }

    @Override
    public List<Object> arguments() {
        return List.of(cercle, place);
    }
}
