package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sira.api.dataset.report.Suggestions;
import org.sira.api.platform.Language;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.value.Spelling;

/**
 * The names of places that the files write and the Places sheets do not, each once for each area in which it is said to lie, and
 * what has been decided about others.
 *
 * @param all labels of all places, to choose from; none where there are too many for a list
 */
record PlacesPage(List<Question> questions, List<Decided> decided, List<String> all) {

    private static final int MOST_LISTED = 500;
    private static final int MOST_CELLS = 3;

    /** A place that may be meant, and why. */
    record Candidate(String placeId, String label, String region, String why) {}

    /**
     * A name that is not recognised.
     *
     * @param parent where these rows say that it lies, empty when they do not
     * @param rows on which it is met, as far as problems are listed
     * @param cells the first of them
     * @param suggested ID of the one place that it can well be
     */
    record Question(
            String name,
            String parent,
            int rows,
            List<String> cells,
            List<Candidate> candidates,
            Optional<String> suggested) {

        Question {
            cells = List.copyOf(cells);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * What a name was decided to mean.
     *
     * @param known whether there is such a place among those of this import
     * @param remembered from an earlier import
     */
    record Decided(String name, String parent, String placeId, String label, boolean known, boolean remembered) {

        /** Whether it only holds where files do not say where it lies. */
        public boolean unsaid() {
            return parent.equals(PlaceChoice.UNSAID);
        }
    }

    PlacesPage {
        questions = List.copyOf(questions);
        decided = List.copyOf(decided);
        all = List.copyOf(all);
    }

    static PlacesPage of(OpenImport open, Language language) {
        Suggestions suggestions = new Suggestions(language, open.places());
        Map<String, List<Problem>> byName = new LinkedHashMap<>();
        open.report().problems().stream()
                .filter(problem -> !key(problem).isEmpty())
                .forEach(problem -> byName.computeIfAbsent(key(problem), key -> new ArrayList<>())
                        .add(problem));
        List<String> all = open.places().size() > MOST_LISTED
                ? List.of()
                : open.places().stream().map(Suggestions::label).sorted().toList();
        return new PlacesPage(
                byName.values().stream()
                        .map(problems -> question(open, problems, suggestions, language))
                        .sorted((one, other) -> Integer.compare(other.rows(), one.rows()))
                        .toList(),
                decided(open),
                all);
    }

    /** Names that can well be but one place. */
    public List<Question> strong() {
        return questions.stream()
                .filter(question -> question.suggested().isPresent())
                .toList();
    }

    /** The name that is not recognised; empty for problems of other kinds. */
    static String name(Problem problem) {
        if (problem instanceof UnknownPlace unknown) {
            return unknown.found();
        }
        return problem instanceof AmbiguousPlace ambiguous ? ambiguous.found() : "";
    }

    /** Of the question to which it belongs; empty for problems of other kinds. */
    static String key(Problem problem) {
        String name = name(problem);
        return name.isEmpty() ? "" : Spelling.key(name) + "\n" + Spelling.key(parent(problem));
    }

    /** Where the row of the problem says that it lies; empty when it does not, and for problems of other kinds. */
    static String parent(Problem problem) {
        if (problem instanceof UnknownPlace unknown) {
            return unknown.parent();
        }
        return problem instanceof AmbiguousPlace ambiguous ? ambiguous.parent() : "";
    }

    private static Question question(
            OpenImport open, List<Problem> problems, Suggestions suggestions, Language language) {
        Problem first = problems.get(0);
        Map<String, String> whyById = Suggestions.candidates(first).stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.id(),
                        candidate -> KindWords.of(candidate.reason(), language),
                        (one, other) -> one));
        return new Question(
                name(first),
                parent(first),
                problems.size(),
                problems.stream()
                        .limit(MOST_CELLS)
                        .map(Problem::where)
                        .map(where -> open.nameOf(where.file(), where.sheet()) + "!" + where.cell())
                        .toList(),
                suggestions.places(first).stream()
                        .map(place -> new Candidate(
                                place.id(),
                                Suggestions.label(place),
                                place.region(),
                                whyById.getOrDefault(place.id(), "")))
                        .toList(),
                first instanceof UnknownPlace unknown
                        ? unknown.suggested().map(candidate -> candidate.id())
                        : Optional.empty());
    }

    private static List<Decided> decided(OpenImport open) {
        Map<String, PlaceRow> placeById = open.places().stream()
                .collect(Collectors.toMap(PlaceRow::id, Function.identity(), (one, other) -> one));
        Map<String, PlaceChoice> lastByName = new LinkedHashMap<>();
        open.choices().places().forEach(choice -> lastByName.put(choice.key(), choice));
        return lastByName.values().stream()
                .map(choice -> new Decided(
                        choice.name(),
                        choice.parent(),
                        choice.placeId(),
                        placeById.containsKey(choice.placeId())
                                ? Suggestions.label(placeById.get(choice.placeId()))
                                : choice.placeId(),
                        placeById.containsKey(choice.placeId()),
                        open.remembered().places().contains(choice)))
                .toList();
    }
}
