package org.sira.ingest.problem;

import java.util.List;

/**
 * The source has changed an incident since.
 *
 * @param where the older version
 */
public record SupersededIncident(CellRef where, String id, CellRef newer) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ROW_SKIPPED;
    }

    @Override
    public String key() {
        return "problem.superseded-incident";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, newer);
    }
}
