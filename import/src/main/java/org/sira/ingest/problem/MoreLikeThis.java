package org.sira.ingest.problem;

import java.util.List;

/**
 * Further problems of one kind in one sheet, counted but not listed.
 *
 * @param example the last one that is listed
 */
public record MoreLikeThis(CellRef where, int count, Problem example) implements Problem {

    @Override
    public Severity severity() {
        return example.severity();
    }

    @Override
    public String key() {
        return "problem.more-like-this";
    }

    @Override
    public List<Object> arguments() {
        return List.of(count);
    }
}
