package org.sira.ingest.rows;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Whereabouts;
import org.sira.ingest.schema.Field;

/**
 * The columns in which a row says where the place lies to which it refers.
 *
 * @param region names of regions; {@code cercle} names of cercles, or else their codes
 */
record AreaFields(List<Field> region, List<Field> cercle) {

    static final AreaFields NONE = new AreaFields(List.of(), List.of());

    AreaFields {
        region = List.copyOf(region);
        cercle = List.copyOf(cercle);
    }

    static AreaFields ofCercle(Field... cercle) {
        return new AreaFields(List.of(), List.of(cercle));
    }

    Whereabouts said(RowCells cells) {
        return new Whereabouts(said(cells, Level.REGION), said(cells, Level.CERCLE));
    }

    String said(RowCells cells, Level level) {
        return filled(cells, level).map(cells::textOrEmpty).orElse("");
    }

    /** The first column of this level that the row fills in. */
    Optional<Field> filled(RowCells cells, Level level) {
        return (level == Level.REGION ? region : cercle)
                .stream().filter(field -> !cells.isBlank(field)).findFirst();
    }
}
