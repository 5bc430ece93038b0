package org.sira.ingest.problem;

import java.util.List;

/** Texts that were garbled on their way, and cannot be mended with certainty; {@code where} is the first one. */
public record GarbledText(CellRef where, String found, int cells) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.garbled-text";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, cells);
    }
}
