package org.sira.ingest.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * Reads the rows of one kind from all sheets of that kind.
 *
 * @param <R> the typed rows
 */
public abstract class RowReader<R> {

    private final List<R> rows = new ArrayList<>();
    private final Map<String, CellRef> firstById = new LinkedHashMap<>();

    /** What became of a row. */
    public enum Outcome {
        TAKEN,
        SKIPPED,
        /** It holds nothing in the columns that are read. */
        BLANK
    }

    abstract Optional<R> read(RowCells cells);

    /** Whether an earlier row has taken up this one, or given way to it, so that it need not be added. */
    boolean takeUp(R row) {
        return false;
    }

    public final Outcome accept(RowContext context, SheetRow row) {
        RowCells cells = new RowCells(context, row);
        if (cells.isBlank()) {
            return Outcome.BLANK;
        }
        if (context.needSurvey(row)) {
            // Nobody has looked through a sheet: the row stands alone.
            context.survey(row);
            context.decide();
        }
        Optional<R> read = read(cells);
        read.filter(found -> !takeUp(found)).ifPresent(rows::add);
        return read.isPresent() ? Outcome.TAKEN : Outcome.SKIPPED;
    }

    /** Called after the last row of a sheet, to tell what concerns it as a whole. */
    public void endSheet(RowContext context) {}

    /** Takes what was read otherwise than from one row of a sheet. */
    final void take(List<R> read) {
        rows.addAll(read);
    }

    /** How many rows there are by now. */
    final int count() {
        return rows.size();
    }

    final R row(int index) {
        return rows.get(index);
    }

    final void replace(int index, R row) {
        rows.set(index, row);
    }

    public final List<R> rows() {
        return List.copyOf(rows);
    }

    /** The id in a cell, which no earlier row may carry. */
    final String uniqueId(RowCells cells, Field field) {
        String id = cells.text(field);
        if (!id.isEmpty()) {
            CellRef first = firstById.putIfAbsent(Spelling.idKey(id), cells.at(field));
            if (first != null) {
                cells.spoil(new DuplicateId(cells.at(field), id, first, cells.severity()));
            }
        }
        return id;
    }
}
