package org.sira.ingest.problem;

import java.util.List;

/** A place that the Places sheets put into another region, in no division known. */
public record OtherRegion(CellRef where, String place, String region, String knownRegion) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.other-region";
    }

    @Override
    public List<Object> arguments() {
        return List.of(place, region, knownRegion);
    }
}
