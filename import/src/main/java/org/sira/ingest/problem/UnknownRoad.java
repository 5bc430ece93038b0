package org.sira.ingest.problem;

import java.util.List;

/** A road that the Roads sheets do not know. */
public record UnknownRoad(CellRef where, String found, List<String> candidates, Severity severity) implements Problem {

    public UnknownRoad {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String key() {
        return "problem.unknown-road";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, candidates, candidates.size());
    }
}
