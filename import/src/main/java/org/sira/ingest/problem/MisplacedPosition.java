package org.sira.ingest.problem;

import java.util.List;

/**
 * A position far from where it should be, which lies there once latitude and longitude are exchanged, or once the
 * longitude gets the minus sign of west.
 *
 * @param swapped whether they seem exchanged, {@code signLost} whether the sign seems lost; one of the two or both
 * @param suggestions the cells as they should then be, together
 */
public record MisplacedPosition(
        CellRef where, String name, boolean swapped, boolean signLost, List<Suggestion> suggestions)
        implements Problem {

    public MisplacedPosition {
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.misplaced-position";
    }

    @Override
    public List<Object> arguments() {
        List<String> texts = suggestions.stream().map(Suggestion::text).toList();
        int slip = swapped && signLost ? 2 : signLost ? 1 : 0;
        return List.of(name, slip, texts);
    }
}
