package org.sira.ingest.problem;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.Candidate;

/**
 * A place that the Places sheets do not know.
 *
 * @param parent where the row says that it lies: a cercle, or else a region; empty when it does not
 * @param candidates the likeliest first
 */
public record UnknownPlace(CellRef where, String found, String parent, List<Candidate> candidates, Severity severity)
        implements Problem {

    public UnknownPlace {
        candidates = List.copyOf(candidates);
    }

    /** The one that can well be suggested, for a person to accept for all rows with this name. */
    public Optional<Candidate> suggested() {
        return Candidate.outstanding(candidates);
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
