package org.sira.ingest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.place.Candidate.Reason;
import org.sira.ingest.value.Point;
import org.sira.ingest.value.Spelling;

/**
 * The things that cells of other sheets refer to, by id or by name: places within their cercles, commodities, roads.
 * Ids are compared with their punctuation, names without it.
 */
public final class Register {

    /** Of several places of one name, the score of one just near enough to the coordinates of the row. */
    private static final double LEAST_NEAR = 0.7;

    private final PlaceKeys keys = PlaceKeys.standard();
    private final AreaAgreement areas;
    private final CandidateSearch search;
    private final Map<String, Entry> entryByIdKey = new LinkedHashMap<>();
    private final Map<String, List<Entry>> entriesByNameKey = new LinkedHashMap<>();
    private final Map<Alias, String> idByAlias = new LinkedHashMap<>();

    /**
     * A name as people write it.
     *
     * @param parentKey absent: wherever it is said to lie
     */
    private record Alias(String nameKey, Optional<String> parentKey) {

        static Alias of(String name, Optional<String> parent) {
            return new Alias(Spelling.key(name), parent.map(Spelling::key));
        }
    }

    public Register() {
        this(Divisions.none());
    }

    /** @param divisions by which rows may say where a thing lies */
    public Register(Divisions divisions) {
        areas = new AreaAgreement(keys, divisions);
        search = new CandidateSearch(keys, areas);
    }

    /** Adds a thing that is nowhere, or of which nothing tells where. */
    public void add(String id, String name, Parent parent) {
        add(id, name, parent, Optional.empty());
    }

    /** Adds a thing; one whose id is there already is left out. */
    public void add(String id, String name, Parent parent, Optional<Point> at) {
        Entry entry = new Entry(id, name, keys.ofName(name), parent, at);
        if (entryByIdKey.putIfAbsent(Spelling.idKey(id), entry) == null) {
            entriesByNameKey
                    .computeIfAbsent(entry.nameKey(), key -> new ArrayList<>())
                    .add(entry);
            search.forget();
        }
    }

    /**
     * Makes a name mean a thing, also one that is added later or not at all. It counts for more than the names of things,
     * but not than their ids.
     *
     * @param parent where the name is said to lie, an empty text where nothing is said; absent: wherever
     */
    public void addAlias(String name, Optional<String> parent, String id) {
        idByAlias.put(Alias.of(name, parent), id);
    }

    public boolean isEmpty() {
        return entryByIdKey.isEmpty();
    }

    /**
     * What a text refers to.
     *
     * @param text an id or a name
     * @param where it is said to lie
     */
    public Match find(String text, Whereabouts where) {
        Entry byId = entryByIdKey.get(Spelling.idKey(text));
        if (byId != null) {
            return found(byId, where);
        }
        Entry decided = aliased(text, where);
        if (decided != null) {
            return new Match.Found(decided.id(), decided.parent(), Agreement.SAME);
        }
        List<Entry> named = entriesByNameKey.getOrDefault(keys.ofName(text), List.of());
        return named.isEmpty()
                ? new Match.Unknown(search.find(text, where, entryByIdKey.values()))
                : named(text, named, where);
    }

    private Match named(String text, List<Entry> named, Whereabouts where) {
        List<Entry> within = agreeing(named, where, Agreement.SAME::equals);
        if (within.isEmpty()) {
            within = agreeing(named, where, Agreement::samePlace);
        }
        List<Entry> meant = within.isEmpty() ? named : within;
        if (meant.size() == 1) {
            return found(meant.get(0), where);
        }
        return new Match.Ambiguous(meant.stream()
                .map(entry -> alternative(entry, text, where, meant.size()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList());
    }

    private List<Entry> agreeing(List<Entry> entries, Whereabouts where, Predicate<Agreement> wanted) {
        return entries.stream()
                .filter(entry -> wanted.test(areas.of(entry.parent(), where)))
                .toList();
    }

    /** One of several of the same name: each as likely as the others, unless the row's coordinates speak for it. */
    private static Candidate alternative(Entry entry, String text, Whereabouts where, int all) {
        double nearness = entry.nearness(where.at());
        if (nearness > 0) {
            return entry.candidate(LEAST_NEAR + (1 - LEAST_NEAR) * nearness, Reason.NEAR);
        }
        boolean sameName = Spelling.key(entry.name()).equals(Spelling.key(text));
        return entry.candidate(1.0 / all, sameName ? Reason.EXACT : Reason.ALIAS);
    }

    private @Nullable Entry aliased(String text, Whereabouts where) {
        String id = idByAlias.getOrDefault(
                Alias.of(text, Optional.of(where.parent())), idByAlias.get(Alias.of(text, Optional.empty())));
        return id == null ? null : entryByIdKey.get(Spelling.idKey(id));
    }

    private Match found(Entry entry, Whereabouts where) {
        return new Match.Found(entry.id(), entry.parent(), areas.of(entry.parent(), where));
    }
}
