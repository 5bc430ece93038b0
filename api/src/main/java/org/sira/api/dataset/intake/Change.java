package org.sira.api.dataset.intake;

import java.util.List;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;

/** What one form decides: choices to take, and earlier ones to withdraw. */
record Change(ImportChoices taken, ImportChoices withdrawn) {

    static Change of(ImportChoices taken) {
        return new Change(taken, ImportChoices.none());
    }

    static Change ofSheets(List<SheetChoice> sheets, List<SheetChoice> withdrawn) {
        return new Change(
                ImportChoices.none().withSheets(sheets), ImportChoices.none().withSheets(withdrawn));
    }

    static Change ofColumns(List<ColumnChoice> columns) {
        return of(ImportChoices.none().withColumns(columns));
    }

    static Change ofDates(DateChoice dates) {
        return of(ImportChoices.none().withDates(List.of(dates)));
    }

    static Change ofNumbers(NumberChoice numbers) {
        return of(ImportChoices.none().withNumbers(List.of(numbers)));
    }

    static Change ofPlaces(List<PlaceChoice> places) {
        return of(ImportChoices.none().withPlaces(places));
    }

    static Change withoutPlaces(List<PlaceChoice> places) {
        return new Change(ImportChoices.none(), ImportChoices.none().withPlaces(places));
    }

    static Change ofEdits(List<CellEdit> edits) {
        return of(ImportChoices.none().withEdits(edits));
    }

    static Change withoutEdits(List<CellEdit> edits) {
        return new Change(ImportChoices.none(), ImportChoices.none().withEdits(edits));
    }
}
