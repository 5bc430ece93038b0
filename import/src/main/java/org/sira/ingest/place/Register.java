package org.sira.ingest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.value.Spelling;

/**
 * The things that cells of other sheets refer to, by id or by name: places within their cercles, commodities, roads.
 * Ids are compared with their punctuation, names without it.
 */
public final class Register {

    private static final int MOST_CANDIDATES = 3;
    private static final double LEAST_LIKENESS = 0.6;

    /** Beyond this much, comparing everything with every misspelling would take too long. */
    private static final int MOST_COMPARED = 20_000;

    private static final int MOST_MISSPELT = 300;
    private static final int LONGEST_COMPARED = 100;

    private final Map<String, Entry> entryByIdKey = new LinkedHashMap<>();
    private final Map<String, List<Entry>> entriesByNameKey = new LinkedHashMap<>();

    private final Map<Alias, String> idByAlias = new LinkedHashMap<>();

    /** A misspelling is often repeated on thousands of rows. */
    private final Map<String, List<String>> candidatesByText = new LinkedHashMap<>();

    /**
     * A name as people write it.
     *
     * @param parentKey empty: wherever it is said to lie
     */
    private record Alias(String nameKey, String parentKey) {

        static Alias of(String name, String parent) {
            return new Alias(Spelling.key(name), Spelling.key(parent));
        }
    }

    private record Entry(String id, String name, Parent parent) {

        String shown() {
            String called = name.equals(id) ? id : name + " (" + id + ")";
            return parent.name().isEmpty() ? called : called + ", " + parent.name();
        }
    }

    /**
     * Where a thing lies.
     *
     * @param code empty when there is none
     */
    public record Parent(String name, String code) {

        public static final Parent NONE = new Parent("", "");

        boolean isCalled(String text) {
            return Spelling.key(name).equals(Spelling.key(text))
                    || (!code.isEmpty() && Spelling.idKey(code).equals(Spelling.idKey(text)));
        }
    }

    /** Adds a thing; one whose id is there already is left out. */
    public void add(String id, String name, Parent parent) {
        Entry entry = new Entry(id, name, parent);
        if (entryByIdKey.putIfAbsent(Spelling.idKey(id), entry) == null) {
            entriesByNameKey
                    .computeIfAbsent(Spelling.key(name), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * Makes a name mean a thing, also one that is added later or not at all.
     *
     * @param parent where the name is said to lie; empty: wherever
     */
    public void addAlias(String name, String parent, String id) {
        idByAlias.put(Alias.of(name, parent), id);
    }

    public boolean isEmpty() {
        return entryByIdKey.isEmpty();
    }

    /**
     * What a text refers to.
     *
     * @param text an id or a name
     * @param parent name or code of where it lies, empty when not told
     */
    public Match find(String text, String parent) {
        Entry decided = aliased(text, parent);
        Entry byId = decided != null ? decided : entryByIdKey.get(Spelling.idKey(text));
        if (byId != null) {
            return found(byId, false);
        }
        List<Entry> named = entriesByNameKey.getOrDefault(Spelling.key(text), List.of());
        if (named.isEmpty()) {
            return new Match.Unknown(candidates(text, parent));
        }
        List<Entry> within = parent.isEmpty()
                ? named
                : named.stream()
                        .filter(entry -> entry.parent().isCalled(parent))
                        .toList();
        if (within.size() == 1) {
            return found(within.get(0), false);
        }
        if (within.isEmpty() && named.size() == 1) {
            Entry only = named.get(0);
            return found(only, !only.parent().name().isEmpty());
        }
        return new Match.Ambiguous(
                (within.isEmpty() ? named : within).stream().map(Entry::shown).toList());
    }

    private @Nullable Entry aliased(String text, String parent) {
        String id = idByAlias.getOrDefault(Alias.of(text, parent), idByAlias.get(Alias.of(text, "")));
        return id == null ? null : entryByIdKey.get(Spelling.idKey(id));
    }

    private static Match found(Entry entry, boolean otherParent) {
        return new Match.Found(entry.id(), entry.parent().name(), otherParent);
    }

    private List<String> candidates(String text, String parent) {
        String key = text + '\n' + parent;
        if (text.length() > LONGEST_COMPARED
                || (candidatesByText.size() >= MOST_MISSPELT && !candidatesByText.containsKey(key))) {
            return List.of();
        }
        return candidatesByText.computeIfAbsent(key, unused -> alike(text, parent));
    }

    private List<String> alike(String text, String parent) {
        String sought = Spelling.key(text);
        return entryByIdKey.values().stream()
                .limit(MOST_COMPARED)
                .map(entry -> scored(entry, sought, parent))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
                .limit(MOST_CANDIDATES)
                .map(scored -> scored.entry().shown())
                .toList();
    }

    private record Scored(Entry entry, double score) {}

    private static @Nullable Scored scored(Entry entry, String sought, String parent) {
        double likeness = Math.max(
                Likeness.of(sought, Spelling.key(entry.name())), Likeness.of(sought, Spelling.key(entry.id())));
        if (likeness < LEAST_LIKENESS) {
            return null;
        }
        boolean near = !parent.isEmpty() && entry.parent().isCalled(parent);
        return new Scored(entry, near ? likeness + 0.1 : likeness);
    }
}
