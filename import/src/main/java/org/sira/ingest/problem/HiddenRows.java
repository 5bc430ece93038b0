package org.sira.ingest.problem;

import java.util.List;

/** Hidden or filtered rows were read like the others. */
public record HiddenRows(CellRef where, int count) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.hidden-rows";
    }

    @Override
    public List<Object> arguments() {
        return List.of(count);
    }
}
