package org.sira.ingest.problem;

import java.util.List;

/** Features that no truck drives on, by kind with their counts; {@code all} when the file holds no others. */
public record NoRoads(CellRef where, int features, List<String> kinds, boolean all) implements Problem {

    @Override
    public Severity severity() {
        return all ? Severity.BLOCKS : Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.no-roads";
    }

    @Override
    public List<Object> arguments() {
        return List.of(features, kinds, all);
    }
}
