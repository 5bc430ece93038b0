package org.sira.api.dataset.intake;

import java.util.List;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;

/** What one form decides: choices to take, and earlier ones to withdraw. */
record Change(ImportChoices taken, ImportChoices withdrawn) {

    static Change of(ImportChoices taken) {
        return new Change(taken, ImportChoices.none());
    }

    static Change ofSheets(List<SheetChoice> sheets, List<SheetChoice> withdrawn) {
        return new Change(
                new ImportChoices(sheets, List.of(), List.of(), List.of(), List.of()),
                new ImportChoices(withdrawn, List.of(), List.of(), List.of(), List.of()));
    }

    static Change ofColumns(List<ColumnChoice> columns) {
        return of(new ImportChoices(List.of(), columns, List.of(), List.of(), List.of()));
    }

    static Change ofDates(DateChoice dates) {
        return of(new ImportChoices(List.of(), List.of(), List.of(dates), List.of(), List.of()));
    }

    static Change ofPlaces(List<PlaceChoice> places) {
        return of(new ImportChoices(List.of(), List.of(), List.of(), places, List.of()));
    }

    static Change withoutPlaces(List<PlaceChoice> places) {
        return new Change(ImportChoices.none(), new ImportChoices(List.of(), List.of(), List.of(), places, List.of()));
    }

    static Change ofEdits(List<CellEdit> edits) {
        return of(new ImportChoices(List.of(), List.of(), List.of(), List.of(), edits));
    }

    static Change withoutEdits(List<CellEdit> edits) {
        return new Change(ImportChoices.none(), new ImportChoices(List.of(), List.of(), List.of(), List.of(), edits));
    }
}
