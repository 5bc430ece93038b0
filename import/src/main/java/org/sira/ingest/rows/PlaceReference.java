package org.sira.ingest.rows;

import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Match;
import org.sira.ingest.place.Register;
import org.sira.ingest.place.Whereabouts;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.OtherCercle;
import org.sira.ingest.problem.OtherDivision;
import org.sira.ingest.problem.OtherRegion;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.schema.Field;

/**
 * A place that a row refers to.
 *
 * @param text the cell of {@code field}, or a part of it
 */
record PlaceReference(RowCells cells, Field field, String text, AreaFields areas) {

    /** The id; empty, and the row spoilt, when it is not clear. */
    String find(Register places) {
        Whereabouts said = areas.said(cells);
        Match match = places.find(text, said);
        if (match instanceof Match.Found found) {
            tell(found);
            return found.id();
        }
        if (match instanceof Match.Ambiguous ambiguous) {
            cells.spoil(new AmbiguousPlace(
                    cells.at(field), text, said.parent(), ambiguous.matches(), cercleColumn(), cells.severity()));
        } else if (match instanceof Match.Unknown unknown) {
            cells.spoil(new UnknownPlace(cells.at(field), text, said.parent(), unknown.candidates(), cells.severity()));
        }
        return "";
    }

    /** In which the row may say where the place lies; empty when the sheet has none. */
    private String cercleColumn() {
        return areas.cercle().stream()
                .filter(cells::hasColumn)
                .findFirst()
                .map(cells::heading)
                .orElse("");
    }

    private void tell(Match.Found found) {
        Level level = found.agreement().level();
        CellRef where = cells.at(areas.filled(cells, level).orElse(field));
        String said = areas.said(cells, level);
        String known =
                level == Level.REGION ? found.parent().region() : found.parent().cercle();
        switch (found.agreement().kind()) {
            case SAME -> {}
            case BY_DIVISION_OF_2016 -> cells.warn(new OtherDivision(where, text, said, known, 2016));
            case BY_DIVISION_OF_2023 -> cells.warn(new OtherDivision(where, text, said, known, 2023));
            case OTHER -> cells.warn(other(level, where, said, known));
        }
    }

    private Problem other(Level level, CellRef where, String said, String known) {
        return level == Level.REGION
                ? new OtherRegion(where, text, said, known)
                : new OtherCercle(where, text, said, known);
    }
}
