package org.sira.ingest.problem;

import java.util.List;

/** A row among the data repeats the headings. */
public record RepeatedHeadings(CellRef where) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.repeated-headings";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
