package org.sira.ingest.problem;

import java.util.List;

/** Neither yes nor no. */
public record NotYesOrNo(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-yes-or-no";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
