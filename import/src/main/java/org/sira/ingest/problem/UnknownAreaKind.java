package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * An area on a map that holds from one day to another, but does not tell what it is.
 *
 * @param found what it says; empty when it says nothing
 */
public record UnknownAreaKind(CellRef where, String found, List<Words> accepted) implements Problem {

    public UnknownAreaKind {
        accepted = List.copyOf(accepted);
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.unknown-area-kind";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, accepted, found.length());
    }
}
