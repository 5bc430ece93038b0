package org.sira.ingest.problem;

import java.util.List;

/**
 * A place that the Places sheets do not know.
 *
 * @param candidates the likeliest first
 */
public record UnknownPlace(CellRef where, String found, List<String> candidates, Severity severity) implements Problem {

    public UnknownPlace {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String key() {
        return "problem.unknown-place";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, candidates, candidates.size());
    }
}
