package org.sira.ingest.choice;

import java.util.Optional;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Layout;

/**
 * What a column of a layout means.
 *
 * @param column from 0
 * @param field empty: the column is not to be read
 */
public record ColumnChoice(Layout layout, int column, Optional<Field> field) {

    public ColumnChoice {
        if (column < 0) {
            throw new IllegalArgumentException("column is " + column + "; expected 0 or more");
        }
    }
}
