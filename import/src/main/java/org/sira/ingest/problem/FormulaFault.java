package org.sira.ingest.problem;

import java.util.List;

/** A formula shows an error, or was never computed. */
public record FormulaFault(CellRef where, String column, String found, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.formula-fault";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found);
    }
}
