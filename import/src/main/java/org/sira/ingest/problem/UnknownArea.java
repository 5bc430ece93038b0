package org.sira.ingest.problem;

import java.util.List;

/** A region or cercle in which no place lies. */
public record UnknownArea(CellRef where, String found, List<String> candidates, Severity severity) implements Problem {

    public UnknownArea {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String key() {
        return "problem.unknown-area";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, candidates, candidates.size());
    }
}
