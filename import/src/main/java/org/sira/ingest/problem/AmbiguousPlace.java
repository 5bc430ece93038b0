package org.sira.ingest.problem;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.Candidate;

/**
 * A name that several places carry.
 *
 * @param matches each with its id
 */
public record AmbiguousPlace(CellRef where, String found, List<Candidate> matches, Severity severity)
        implements Problem {

    public AmbiguousPlace {
        matches = List.copyOf(matches);
    }

    /** The one that can well be suggested, for a person to accept. */
    public Optional<Candidate> suggested() {
        return Candidate.outstanding(matches);
    }

    @Override
    public String key() {
        return "problem.ambiguous-place";
    }

    @Override
    public List<Object> arguments() {
        return List.of(found, matches.stream().map(Candidate::shown).toList());
    }
}
