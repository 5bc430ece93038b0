package org.sira.ingest.problem;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.Candidate;

/**
 * A place that the Places sheets do not know.
 *
 * @param candidates the likeliest first
 */
public record UnknownPlace(CellRef where, String found, List<Candidate> candidates, Severity severity)
        implements Problem {

    private static final double LEAST_SCORE = 0.8;
    private static final double LEAST_LEAD = 0.15;

    public UnknownPlace {
        candidates = List.copyOf(candidates);
    }

    /** The one that can well be suggested: it is very like, and no other comes near it. */
    public Optional<Candidate> suggested() {
        return candidates.stream()
                .limit(1)
                .filter(first -> first.score() >= LEAST_SCORE)
                .filter(first ->
                        candidates.stream().skip(1).allMatch(other -> other.score() <= first.score() - LEAST_LEAD))
                .findFirst();
    }

    @Override
    public String key() {
        return "problem.unknown-place";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, candidates.stream().map(Candidate::shown).toList(), candidates.size());
    }
}
