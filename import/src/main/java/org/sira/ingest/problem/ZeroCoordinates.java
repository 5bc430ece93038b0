package org.sira.ingest.problem;

import java.util.List;

/** Latitude 0 and longitude 0, which stands for "not known". */
public record ZeroCoordinates(CellRef where, Severity severity) implements Problem {

    @Override
    public String key() {
        return "problem.zero-coordinates";
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
