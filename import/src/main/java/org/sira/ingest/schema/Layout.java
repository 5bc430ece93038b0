package org.sira.ingest.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.ingest.value.Spelling;

/**
 * The headings of a sheet in their order: what the sheets of one source have in common from month to month.
 *
 * @param headings keys of their spellings, each after a line feed but the first
 */
public record Layout(String headings) {

    /** @param headings from the first column on, blank where there is none */
    public static Layout of(List<String> headings) {
        return new Layout(headings.stream()
                .map(Spelling::key)
                .collect(Collectors.joining("\n"))
                .stripTrailing());
    }
}
