package org.sira.ingest.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;

/**
 * A closure or an operation area as a map draws it, its values still to be read.
 *
 * @param kind closures or operation areas
 * @param headingByField what the properties are called in the file
 * @param textByField what they say
 */
public record DrawnArea(
        RowRef ref,
        SheetKind kind,
        Map<Field, String> headingByField,
        Map<Field, String> textByField,
        AreaShape.Polygon shape) {

    public DrawnArea {
        headingByField = new LinkedHashMap<>(headingByField);
        textByField = new LinkedHashMap<>(textByField);
        if (kind != SheetKind.CLOSURES && kind != SheetKind.OPERATION_AREAS) {
            throw new IllegalArgumentException("%s are not drawn as areas".formatted(kind));
        }
    }
}
