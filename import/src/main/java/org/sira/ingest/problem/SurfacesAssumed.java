package org.sira.ingest.problem;

import java.util.List;

/** Features that do not tell their surface in a known word, the first of which is named. */
public record SurfacesAssumed(CellRef where, int features) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.surfaces-assumed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(features);
    }
}
