package org.sira.ingest.problem;

import java.util.List;

/** An end before its beginning. */
public record WindowReversed(CellRef where, String from, String to, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.window-reversed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(from, to);
    }
}
