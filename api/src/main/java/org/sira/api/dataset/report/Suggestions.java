package org.sira.api.dataset.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.api.platform.Language;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.place.Candidate;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.NotYesOrNo;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownArea;
import org.sira.ingest.problem.UnknownCommodity;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.problem.UnknownRoad;
import org.sira.ingest.problem.UnknownUnit;
import org.sira.ingest.problem.UnknownWord;
import org.sira.ingest.problem.UnsuitableUnit;
import org.sira.ingest.value.Words;

/** What the import suggests to write into the cell of a problem: the one place that knows which problems suggest something. */
public final class Suggestions {

    private static final Words YES = Words.of("oui", "yes");
    private static final Words NO = Words.of("non", "no");

    private final Language language;
    private final List<PlaceRow> places;

    /** @param places that were read, among which candidates are found again */
    public Suggestions(Language language, List<PlaceRow> places) {
        this.language = language;
        this.places = List.copyOf(places);
    }

    /** The likeliest first; none where nobody can know. */
    public List<Suggestion> of(Problem problem) {
        if (problem instanceof UnknownPlace || problem instanceof AmbiguousPlace) {
            return places(problem).stream()
                    .map(place -> new Suggestion(place.id(), label(place)))
                    .toList();
        }
        return texts(problem).map(Suggestion::of).toList();
    }

    /**
     * Cells as they can safely be read instead, all of them together: what a problem suggests alone. Names of places are not
     * among them, since they are decided once for all cells.
     */
    public List<CellEdit> safe(Problem problem) {
        if (!problem.suggestions().isEmpty()) {
            return problem.suggestions().stream()
                    .map(cell -> new CellEdit(cell.where(), cell.text()))
                    .toList();
        }
        List<Suggestion> suggestions = of(problem);
        return suggestions.size() == 1 && candidates(problem).isEmpty() && RawCells.isCell(problem.where())
                ? List.of(new CellEdit(problem.where(), suggestions.get(0).value()))
                : List.of();
    }

    /** The places that the name of a problem may mean, the likeliest first. */
    public List<PlaceRow> places(Problem problem) {
        return candidates(problem).stream()
                .flatMap(candidate -> place(candidate.id()).stream())
                .toList();
    }

    /** The same with what speaks for each. */
    public static List<Candidate> candidates(Problem problem) {
        if (problem instanceof UnknownPlace unknown) {
            return unknown.candidates();
        }
        return problem instanceof AmbiguousPlace ambiguous ? ambiguous.matches() : List.of();
    }

    /** A place as the import names its candidates. */
    public static String label(PlaceRow place) {
        String called = place.name().equals(place.id()) ? place.id() : place.name() + " (" + place.id() + ")";
        return place.cercle().isEmpty() ? called : called + ", " + place.cercle();
    }

    private Optional<PlaceRow> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private Stream<String> texts(Problem problem) {
        if (problem instanceof UnknownWord word) {
            return word.accepted().stream().map(this::said);
        }
        if (problem instanceof NotYesOrNo) {
            return Stream.of(YES, NO).map(this::said);
        }
        if (problem instanceof UnknownUnit unit) {
            return unit.accepted().stream();
        }
        if (problem instanceof UnsuitableUnit unit) {
            return unit.accepted().stream();
        }
        if (problem instanceof UnknownArea area) {
            return area.candidates().stream();
        }
        if (problem instanceof UnknownCommodity commodity) {
            return commodity.candidates().stream().map(Suggestions::idOf);
        }
        if (problem instanceof UnknownRoad road) {
            return road.candidates().stream().map(Suggestions::idOf);
        }
        return Stream.empty();
    }

    /** Candidates are named “name (id)”, or by their id alone. */
    private static String idOf(String shown) {
        int open = shown.lastIndexOf(" (");
        int close = shown.lastIndexOf(')');
        return open > 0 && close > open + 2 ? shown.substring(open + 2, close) : shown;
    }

    private String said(Words words) {
        return language == Language.FR ? words.french() : words.english();
    }
}
