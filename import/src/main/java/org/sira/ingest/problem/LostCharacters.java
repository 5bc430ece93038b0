package org.sira.ingest.problem;

import java.util.List;

/** Texts of which some characters are lost for good; {@code where} is the first one. */
public record LostCharacters(CellRef where, String found, int cells) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.lost-characters";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, cells);
    }
}
