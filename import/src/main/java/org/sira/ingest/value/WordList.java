package org.sira.ingest.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the member of a closed list that a word means.
 *
 * @param <E> the members
 */
public final class WordList<E extends Worded> {

    private final Map<String, E> memberByKey = new LinkedHashMap<>();
    private final List<Words> words;

    private WordList(List<E> members) {
        for (E member : members) {
            member.words().all().forEach(word -> add(Spelling.key(word), member));
        }
        this.words = members.stream().map(Worded::words).toList();
    }

    public static <E extends Worded> WordList<E> of(List<E> members) {
        return new WordList<>(members);
    }

    private void add(String key, E member) {
        E other = memberByKey.putIfAbsent(key, member);
        if (other != null && !other.equals(member)) {
            throw new IllegalArgumentException("The word '%s' means both %s and %s.".formatted(key, other, member));
        }
    }

    public Optional<E> find(String word) {
        return Optional.ofNullable(memberByKey.get(Spelling.key(word)));
    }

    /** The words of the members, for messages. */
    public List<Words> words() {
        return words;
    }
}
