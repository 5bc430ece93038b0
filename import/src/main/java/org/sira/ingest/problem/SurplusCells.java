package org.sira.ingest.problem;

import java.util.List;

/** A row of a text file has more cells than there are headings: a separator within a value has cut it. */
public record SurplusCells(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.surplus-cells";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
