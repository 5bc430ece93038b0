package org.sira.api.dataset;

import java.util.List;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;

/**
 * Something about the data that its author should hear.
 *
 * @param key of its words: {@code <key>.text} says what was found and expected, {@code <key>.action} what to do
 * @param arguments that the words speak of
 */
public record Notice(CellRef where, Severity severity, String key, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    public static Notice of(Problem problem) {
        return new Notice(problem.where(), problem.severity(), problem.key(), problem.arguments());
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }
}
