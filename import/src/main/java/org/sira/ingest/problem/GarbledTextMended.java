package org.sira.ingest.problem;

import java.util.List;

/** Texts that were garbled on their way and are read as they were before; {@code where} is the first one. */
public record GarbledTextMended(CellRef where, String found, String read, int cells) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.garbled-text-mended";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, read, cells);
    }
}
