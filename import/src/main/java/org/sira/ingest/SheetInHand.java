package org.sira.ingest;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.UnknownColumn;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.HiddenRows;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.SurplusCells;
import org.sira.ingest.problem.TotalRow;
import org.sira.ingest.rows.RowContext;
import org.sira.ingest.rows.RowReader;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.RowShape;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.SheetFacts;
import org.sira.ingest.workbook.SheetInfo;

/** A recognised sheet, its rows still to be read. */
final class SheetInHand {

    private final OpenWorkbook workbook;
    private final SheetInfo sheet;
    private final Overlay overlay;
    private final Header header;
    private final List<SheetReport.Column> columns;
    /** Columns up to the last one with a heading. */
    private final int headings;

    private final RowContext context;
    private final ProblemLog log;
    private SheetFacts facts = SheetFacts.none();
    private boolean inData;
    private int taken;
    private int skipped;
    private int totals;

    /** @param firstRows of the sheet, from which samples of its columns are taken */
    SheetInHand(
            OpenWorkbook workbook,
            SheetInfo sheet,
            Overlay overlay,
            Header header,
            List<SheetRow> firstRows,
            ProblemLog log) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.overlay = overlay;
        this.header = header;
        this.columns = ColumnReports.of(header, firstRows);
        this.headings = columns.stream()
                .filter(column -> !column.heading().isEmpty())
                .mapToInt(column -> column.number() + 1)
                .max()
                .orElse(0);
        this.context = new RowContext(workbook.file(), sheet.name(), header, log);
        this.log = log;
    }

    OpenWorkbook workbook() {
        return workbook;
    }

    SheetKind kind() {
        return header.kind();
    }

    RowContext context() {
        return context;
    }

    /** Whether it has all columns that its kind needs. */
    boolean complete() {
        return header.missingFields().isEmpty();
    }

    boolean hasRows() {
        return taken + skipped > 0;
    }

    /** Whether every row was taken. */
    boolean whole() {
        return complete() && skipped == 0;
    }

    CellRef headerCell() {
        return CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), firstColumn());
    }

    void read(RowReader<?> reader) throws RejectedFileException {
        facts = workbook.read(sheet, row -> {
            accept(overlay.over(row), reader);
            return true;
        });
        if (facts.hiddenRows() > 0) {
            log.add(new HiddenRows(CellRef.ofSheet(workbook.file(), sheet.name()), facts.hiddenRows()));
        }
        facts.textProblems().forEach(log::add);
    }

    private void accept(SheetRow row, RowReader<?> reader) {
        if (row.number() <= header.rowNumber() || (!inData && RowShape.isTagRow(row))) {
            return;
        }
        inData = true;
        if (RowShape.isTotal(row, header.kind())) {
            log.add(new TotalRow(
                    CellRef.of(workbook.file(), sheet.name(), row.number(), firstColumn()),
                    row.filled().findFirst().orElseThrow().shown()));
            totals++;
            return;
        }
        reportSurplus(row);
        switch (reader.accept(context, row)) {
            case TAKEN -> taken++;
            case SKIPPED -> skipped++;
            case BLANK -> {}
        }
    }

    /** A workbook keeps its columns apart; in text a comma within a number makes two cells of one. */
    private void reportSurplus(SheetRow row) {
        if (workbook.textFormat().isPresent() && row.cells().size() > headings) {
            log.add(new SurplusCells(
                    CellRef.of(workbook.file(), sheet.name(), row.number(), headings),
                    row.cells().subList(headings, row.cells().size()).stream()
                            .map(CellValue::shown)
                            .filter(shown -> !shown.isEmpty())
                            .findFirst()
                            .orElse("")));
        }
    }

    SheetReport report() {
        List<UnknownColumn> unknown = header.unknownColumns().stream()
                .map(column -> new UnknownColumn(
                        CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), column),
                        header.headingOf(column)))
                .toList();
        return new SheetReport(
                workbook.file(),
                sheet.name(),
                header.kind(),
                header.rowNumber(),
                taken + skipped + totals,
                taken,
                skipped + totals,
                Optional.of(header.layout()),
                columns,
                unknown,
                facts.hiddenRows(),
                facts.mergedRanges(),
                facts.formulas());
    }

    private int firstColumn() {
        return Field.of(header.kind()).stream()
                .flatMapToInt(field -> header.column(field).stream())
                .min()
                .orElse(0);
    }
}
