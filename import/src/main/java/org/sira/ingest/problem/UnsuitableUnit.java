package org.sira.ingest.problem;

import java.util.List;

/** A unit that does not suit how the commodity travels. */
public record UnsuitableUnit(CellRef where, String found, String commodity, List<String> accepted, Severity severity)
        implements Problem {

    public UnsuitableUnit {
        accepted = List.copyOf(accepted);
    }

    @Override
    public String key() {
        return "problem.unsuitable-unit";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, commodity, accepted);
    }
}
