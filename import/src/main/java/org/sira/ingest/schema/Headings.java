package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sira.ingest.value.WordList;

/** The field that a heading names, within a kind of sheet. */
final class Headings {

    private static final Map<SheetKind, WordList<Field>> FIELDS_BY_KIND =
            Collections.unmodifiableMap(Arrays.stream(SheetKind.values())
                    .collect(Collectors.toMap(
                            kind -> kind,
                            kind -> WordList.of(Field.of(kind)),
                            (one, other) -> one,
                            () -> new EnumMap<>(SheetKind.class))));

    private Headings() {}

    static Optional<Field> find(SheetKind kind, String heading) {
        return Optional.ofNullable(FIELDS_BY_KIND.get(kind)).flatMap(fields -> fields.find(heading));
    }
}
