package org.sira.ingest.problem;

import java.util.List;

/** A setting that means nothing here. */
public record UnknownSetting(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.unknown-setting";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
