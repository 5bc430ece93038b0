package org.sira.ingest.problem;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.Candidate;

/**
 * A name that several places carry.
 *
 * @param parent where the row says that it lies: a cercle, or else a region; empty when it does not
 * @param matches each with its id
 * @param cercleColumn heading of the column that tells the cercle; empty when the sheet has none
 */
public record AmbiguousPlace(
        CellRef where, String found, String parent, List<Candidate> matches, String cercleColumn, Severity severity)
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
        return List.of(
                found,
                matches.stream().map(Candidate::shown).toList(),
                cercleTells(),
                cercleColumn,
                matches.get(0).id());
    }

    /** Whether the sheet has a column for what sets them apart. */
    private boolean cercleTells() {
        long parents = matches.stream().map(Candidate::parent).distinct().count();
        return !cercleColumn.isEmpty() && parents == matches.size();
    }
}
