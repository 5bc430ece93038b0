package org.sira.ingest.problem;

import java.util.List;

/**
 * A cercle that bears the name of a region; what is said of it holds for both.
 *
 * @param area the name without a word for its level
 */
public record AreaOfTwoLevels(CellRef where, String found, String area) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.area-of-two-levels";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, area);
    }
}
