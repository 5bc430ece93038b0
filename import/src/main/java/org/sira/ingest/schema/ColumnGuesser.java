package org.sira.ingest.schema;

import java.util.List;
import org.sira.ingest.value.SheetRow;

/** Tells by the values of columns what they hold. */
@FunctionalInterface
public interface ColumnGuesser {

    ColumnGuesser NONE = (header, data) -> List.of();

    /**
     * Looks at the columns that a header does not know.
     *
     * @param data the first rows below it
     * @return at most one guess for each of the header's missing fields and for each of its unknown columns
     */
    List<Guess> guess(Header header, List<SheetRow> data);
}
