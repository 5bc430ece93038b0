package org.sira.ingest.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.place.Candidate.Reason;
import org.sira.ingest.value.Spelling;

/** Finds the likeliest things that a text which names none may mean. */
final class CandidateSearch {

    static final int MOST = 3;

    private static final double LEAST_LIKENESS = 0.6;
    private static final double LOST_LETTERS = 0.95;
    private static final double LOST_ZERO = 0.95;
    /** The town that its cercle is named after, and any other place of the cercle whose code the text is. */
    private static final double CHIEF_TOWN = 0.7;

    private static final double OF_CERCLE = 0.4;
    private static final double IN_PLACE = 0.1;
    /** Of a place at the coordinates of the row, whatever its name. */
    private static final double AT_POINT = 0.75;

    /** Beyond this much, comparing everything with every misspelling would take too long. */
    private static final int MOST_COMPARED = 20_000;

    private static final int MOST_MISSPELT = 300;
    private static final int LONGEST_COMPARED = 100;

    private final PlaceKeys keys;
    private final AreaAgreement areas;

    /** A misspelling is often repeated on thousands of rows. */
    private final Map<Sought, List<Candidate>> candidatesBySought = new LinkedHashMap<>();

    private record Sought(String text, Whereabouts where) {}

    CandidateSearch(PlaceKeys keys, AreaAgreement areas) {
        this.keys = keys;
        this.areas = areas;
    }

    /** Things were added: what was found before may lack them. */
    void forget() {
        candidatesBySought.clear();
    }

    List<Candidate> find(String text, Whereabouts where, Collection<Entry> entries) {
        Sought sought = new Sought(text, where);
        if (text.length() > LONGEST_COMPARED
                || (candidatesBySought.size() >= MOST_MISSPELT && !candidatesBySought.containsKey(sought))) {
            return List.of();
        }
        return candidatesBySought.computeIfAbsent(sought, unused -> likeliest(sought, entries));
    }

    private List<Candidate> likeliest(Sought sought, Collection<Entry> entries) {
        String key = keys.ofName(sought.text());
        Optional<LostCharacters> lost = LostCharacters.in(sought.text());
        return entries.stream()
                .limit(MOST_COMPARED)
                .flatMap(entry -> Stream.of(
                        spelling(entry, key, lost),
                        lostZero(entry, sought.text()),
                        ofCercle(entry, sought.text()),
                        near(entry, sought.where()))
                        .flatMap(Optional::stream)
                        .map(candidate -> placed(candidate, entry, sought.where()))
                        .max(Comparator.comparingDouble(Candidate::score))
                        .stream())
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Candidate> spelling(Entry entry, String key, Optional<LostCharacters> lost) {
        if (lost.isPresent() && lost.get().fit(entry.nameKey())) {
            return Optional.of(entry.candidate(LOST_LETTERS, Reason.SPELLING));
        }
        double likeness = Math.max(Likeness.of(key, entry.nameKey()), Likeness.of(key, Spelling.key(entry.id())));
        return likeness < LEAST_LIKENESS ? Optional.empty() : Optional.of(entry.candidate(likeness, Reason.SPELLING));
    }

    /** Spreadsheets take 0301 for the number 301. */
    private static Optional<Candidate> lostZero(Entry entry, String text) {
        boolean lost = isNumber(text)
                && isNumber(entry.id())
                && entry.id().length() > text.length()
                && entry.id().replaceFirst("^0+", "").equals(text);
        return lost ? Optional.of(entry.candidate(LOST_ZERO, Reason.LOST_ZERO)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private Optional<Candidate> ofCercle(Entry entry, String text) {
        String code = entry.parent().cercleCode();
        if (code.isEmpty() || !Spelling.idKey(code).equals(Spelling.idKey(text))) {
            return Optional.empty();
        }
        boolean chiefTown = entry.nameKey().equals(keys.ofArea(entry.parent().cercle()));
        return Optional.of(entry.candidate(chiefTown ? CHIEF_TOWN : OF_CERCLE, Reason.P_CODE));
    }

    private static Optional<Candidate> near(Entry entry, Whereabouts where) {
        double nearness = entry.nearness(where.at());
        return nearness > 0 ? Optional.of(entry.candidate(AT_POINT * nearness, Reason.NEAR)) : Optional.empty();
    }

    private Candidate placed(Candidate candidate, Entry entry, Whereabouts where) {
        boolean told =
                !(where.region() + where.cercle()).isEmpty() && !entry.parent().equals(Parent.NONE);
        boolean agreed = told && areas.of(entry.parent(), where).samePlace();
        return agreed || (candidate.reason() != Reason.NEAR && entry.nearness(where.at()) > 0)
                ? entry.candidate(Math.min(1, candidate.score() + IN_PLACE), candidate.reason())
                : candidate;
    }
}
