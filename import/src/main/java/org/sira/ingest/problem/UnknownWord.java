package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/** A word that is not in the closed list of its column. */
public record UnknownWord(CellRef where, String column, String found, List<Words> accepted, Severity severity)
        implements Problem {

    public UnknownWord {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String key() {
        return "problem.unknown-word";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, accepted);
    }
}
