package org.sira.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.value.DecimalMark;

/** What people decided, sheet by sheet. */
final class Decisions {

    private final ImportChoices choices;

    Decisions(ImportChoices choices) {
        this.choices = choices;
    }

    /** The last one about a sheet. */
    Optional<SheetChoice> sheet(String file, String sheet) {
        return choices.sheets().stream()
                .filter(choice -> choice.file().equals(file) && choice.sheet().equals(sheet))
                .reduce((earlier, later) -> later);
    }

    /** The header with its columns as they were chosen. */
    Header columns(Header header) {
        Map<Integer, Optional<Field>> fieldByColumn = new LinkedHashMap<>();
        Map<Boolean, List<ColumnChoice>> choicesByExact = choices.columns().stream()
                .filter(choice -> header.isOf(choice.layout()))
                .collect(Collectors.partitioningBy(choice -> choice.layout().equals(header.layout())));
        // What was kept for another title gives way to what was said of these very headings.
        choicesByExact.getOrDefault(false, List.of()).forEach(choice -> add(fieldByColumn, choice));
        choicesByExact.getOrDefault(true, List.of()).forEach(choice -> add(fieldByColumn, choice));
        return fieldByColumn.isEmpty() ? header : header.with(fieldByColumn);
    }

    /** Of two columns that shall mean the same the later one does. */
    private static void add(Map<Integer, Optional<Field>> fieldByColumn, ColumnChoice choice) {
        choice.field()
                .ifPresent(field ->
                        fieldByColumn.replaceAll((column, earlier) -> earlier.filter(other -> other != field)));
        fieldByColumn.put(choice.column(), choice.field());
    }

    /** The order of day and month, by column from 0. */
    Map<Integer, Order> dateOrders(String file, String sheet) {
        Map<Integer, Order> orderByColumn = new LinkedHashMap<>();
        choices.dates().stream()
                .filter(choice -> choice.file().equals(file) && choice.sheet().equals(sheet))
                .forEach(choice -> orderByColumn.put(choice.column(), choice.order()));
        return orderByColumn;
    }

    /** What stands before decimals, by column from 0. */
    Map<Integer, DecimalMark> decimalMarks(String file, String sheet) {
        Map<Integer, DecimalMark> markByColumn = new LinkedHashMap<>();
        choices.numbers().stream()
                .filter(choice -> choice.file().equals(file) && choice.sheet().equals(sheet))
                .forEach(choice -> markByColumn.put(choice.column(), choice.decimal()));
        return markByColumn;
    }

    Overlay overlay(String file, String sheet) {
        List<CellEdit> edits = choices.edits().stream()
                .filter(edit ->
                        edit.where().file().equals(file) && edit.where().sheet().equals(sheet))
                .toList();
        return Overlay.of(edits);
    }
}
