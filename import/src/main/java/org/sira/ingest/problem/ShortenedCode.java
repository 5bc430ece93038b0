package org.sira.ingest.problem;

import java.util.List;

/**
 * A p-code without its letters or its first zero, which spreadsheets take away.
 *
 * @param whole the p-code that it seems to be, of {@code area}
 */
public record ShortenedCode(CellRef where, String column, String code, String whole, String area) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.shortened-code";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, code, whole, area);
    }

    @Override
    public List<Suggestion> suggestions() {
        return List.of(new Suggestion(where, whole));
    }
}
