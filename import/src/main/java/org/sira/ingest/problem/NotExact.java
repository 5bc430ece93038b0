package org.sira.ingest.problem;

import java.util.List;

/** An estimate, a limit or a range where one number was expected. */
public record NotExact(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.not-exact";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
