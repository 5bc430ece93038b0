package org.sira.ingest.problem;

import java.util.List;

/** A sentence alone in a row among the data. */
public record NoteRow(CellRef where, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.note-row";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found);
    }
}
