package org.sira.ingest.problem;

import java.util.List;

/** A number whose one comma or point could as well separate thousands. */
public record DoubtfulNumber(CellRef where, String column, String found, double readAs) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.doubtful-number";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, readAs);
    }
}
