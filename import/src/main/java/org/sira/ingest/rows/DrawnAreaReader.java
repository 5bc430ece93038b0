package org.sira.ingest.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.DrawnArea;
import org.sira.ingest.dataset.OperationAreaRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RoadsClosed;
import org.sira.ingest.rows.RowReader.Outcome;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** Reads closures and operation areas that maps draw, their properties like the cells of the sheets of their kind. */
public final class DrawnAreaReader {

    private static final int MOST_NAMED = 20;

    private final ClosureReader closures;
    private final OperationAreaReader operationAreas;
    private final References references;

    DrawnAreaReader(ClosureReader closures, OperationAreaReader operationAreas, References references) {
        this.closures = closures;
        this.operationAreas = operationAreas;
        this.references = references;
    }

    /** @param roads in it, in the order of the sheets; a closure closes these */
    public Outcome accept(DrawnArea area, List<RoadRow> roads, ProblemLog log) {
        RowCells cells = cells(area, log);
        return switch (area.kind()) {
            case CLOSURES -> closure(cells, roads);
            default -> operationArea(cells, area);
        };
    }

    private Outcome operationArea(RowCells cells, DrawnArea area) {
        Optional<OperationAreaRow> read = operationAreas.read(cells, area.shape());
        operationAreas.take(read.stream().toList());
        return read.isPresent() ? Outcome.TAKEN : Outcome.SKIPPED;
    }

    private Outcome closure(RowCells cells, List<RoadRow> roads) {
        Optional<List<ClosureRow>> read = closures.read(cells, roads);
        if (read.isEmpty()) {
            return Outcome.SKIPPED;
        }
        closures.take(read.get());
        cells.warn(new RoadsClosed(
                cells.at(Field.CLOSURE_ID),
                cells.textOrEmpty(Field.CLOSURE_ID),
                roads.stream().limit(MOST_NAMED).map(references::roadName).toList(),
                roads.size()));
        return Outcome.TAKEN;
    }

    /** As if the area were a row below a header of its properties. */
    private static RowCells cells(DrawnArea area, ProblemLog log) {
        Map<Field, Integer> columnByField = new LinkedHashMap<>();
        Map<Integer, String> headingByColumn = new LinkedHashMap<>();
        List<CellValue> values = new ArrayList<>();
        area.textByField().forEach((field, text) -> {
            columnByField.put(field, values.size());
            headingByColumn.put(
                    values.size(),
                    area.headingByField().getOrDefault(field, field.words().english()));
            values.add(text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text));
        });
        Header header = Header.ofProperties(area.kind(), columnByField, headingByColumn);
        RowContext context = new RowContext(area.ref().file(), area.ref().sheet(), header, log);
        return new RowCells(context, new SheetRow(area.ref().rowNumber(), values));
    }
}
