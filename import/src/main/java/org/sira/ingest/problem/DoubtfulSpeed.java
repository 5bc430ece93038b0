package org.sira.ingest.problem;

import java.util.List;

/** A road on which trucks are said to drive faster or slower than they do on such a surface. */
public record DoubtfulSpeed(CellRef where, String id, double speedKmh, double leastKmh, double mostKmh)
        implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.doubtful-speed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, speedKmh, leastKmh, mostKmh);
    }
}
