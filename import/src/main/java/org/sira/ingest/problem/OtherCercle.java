package org.sira.ingest.problem;

import java.util.List;

/** A place that the Places sheets put into another cercle. */
public record OtherCercle(CellRef where, String place, String cercle, String knownCercle) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.other-cercle";
    }

    @Override
    public List<Object> arguments() {
        return List.of(place, cercle, knownCercle);
    }
}
