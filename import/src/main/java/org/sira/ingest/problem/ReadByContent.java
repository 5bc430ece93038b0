package org.sira.ingest.problem;

import java.util.List;
import org.sira.ingest.value.Words;

/**
 * A column whose heading says nothing is read as what its values look like.
 *
 * @param where its heading
 * @param because what the values look like
 * @param samples some of them
 */
public record ReadByContent(CellRef where, String heading, Words field, Words because, List<String> samples)
        implements Problem {

    public ReadByContent {
        samples = List.copyOf(samples);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.read-by-content";
    }

    @Override
    public List<Object> arguments() {
        return List.of(heading, field, because, samples);
    }
}
