package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** No sheet of a kind that a plan needs. */
public record MissingKind(CellRef where, Words kind, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.missing-kind";
    }

    @Override
    public List<Object> arguments() {
        return List.of(kind);
    }
}
