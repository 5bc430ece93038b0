package org.sira.ingest.problem;

import java.util.List;

/** A commodity that the Commodities sheets do not know. */
public record UnknownCommodity(CellRef where, String found, List<String> candidates, Severity severity)
        implements Problem {

    public UnknownCommodity {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String key() {
        return "problem.unknown-commodity";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, candidates, candidates.size());
    }
}
