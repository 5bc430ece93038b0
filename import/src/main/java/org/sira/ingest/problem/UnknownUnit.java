package org.sira.ingest.problem;

import java.util.List;

/** A unit that quantities are not measured in. */
public record UnknownUnit(CellRef where, String found, List<String> accepted, Severity severity) implements Problem {

    public UnknownUnit {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String key() {
        return "problem.unknown-unit";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, accepted);
    }
}
