package org.sira.ingest.choice;

import java.util.List;

/**
 * All decisions of people about one import. Of two about the same thing the later one holds.
 *
 * @param columns hold for every sheet of their layout, so that they can be remembered for the next file
 * @param places names that people have matched with places, learned for the next file too
 */
public record ImportChoices(
        List<SheetChoice> sheets,
        List<ColumnChoice> columns,
        List<DateChoice> dates,
        List<NumberChoice> numbers,
        List<PlaceChoice> places,
        List<CellEdit> edits) {

    private static final ImportChoices NONE =
            new ImportChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ImportChoices {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
        places = List.copyOf(places);
        edits = List.copyOf(edits);
    }

    public static ImportChoices none() {
        return NONE;
    }

    public ImportChoices withSheets(List<SheetChoice> others) {
        return new ImportChoices(others, columns, dates, numbers, places, edits);
    }

    public ImportChoices withColumns(List<ColumnChoice> others) {
        return new ImportChoices(sheets, others, dates, numbers, places, edits);
    }

    public ImportChoices withDates(List<DateChoice> others) {
        return new ImportChoices(sheets, columns, others, numbers, places, edits);
    }

    public ImportChoices withNumbers(List<NumberChoice> others) {
        return new ImportChoices(sheets, columns, dates, others, places, edits);
    }

    public ImportChoices withPlaces(List<PlaceChoice> others) {
        return new ImportChoices(sheets, columns, dates, numbers, others, edits);
    }

    public ImportChoices withEdits(List<CellEdit> others) {
        return new ImportChoices(sheets, columns, dates, numbers, places, others);
    }
}
