package org.sira.ingest.problem;

import java.util.List;
import java.util.Locale;

/**
 * A file that was not read at all.
 *
 * @param details the limit and its size for {@link Rejection#OVER_LIMIT}, the part for damaged ones, else nothing
 */
public record RejectedFile(CellRef where, Rejection rejection, List<Object> details) implements Problem {

    public RejectedFile {
        details = List.copyOf(details);
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.rejected." + rejection.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> arguments() {
        return details;
    }
}
