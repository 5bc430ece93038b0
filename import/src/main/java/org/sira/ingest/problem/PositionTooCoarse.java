package org.sira.ingest.problem;

import java.util.List;

/** Of an incident only the country is known, which tells nothing of any road. */
public record PositionTooCoarse(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.position-too-coarse";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
