package org.sira.ingest.problem;

import java.util.List;

/** Two columns have headings of the same meaning; the first one is read. */
public record RepeatedColumn(CellRef where, String heading, CellRef first) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.repeated-column";
    }

    @Override
    public List<Object> arguments() {
        return List.of(heading, first);
    }
}
