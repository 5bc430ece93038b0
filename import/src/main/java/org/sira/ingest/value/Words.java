package org.sira.ingest.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a thing is called in files.
 *
 * @param others further words that mean the same
 */
public record Words(String french, String english, List<String> others) {

    public Words {
        others = List.copyOf(others);
    }

    public static Words of(String french, String english, String... others) {
        return new Words(french, english, List.of(others));
    }

    public Stream<String> all() {
        return Stream.concat(Stream.of(french, english), others.stream());
    }
}
