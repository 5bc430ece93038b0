package org.sira.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.UnknownColumn;
import org.sira.ingest.privacy.PersonalColumns;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.HiddenRows;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.TotalRow;
import org.sira.ingest.rows.DateColumns;
import org.sira.ingest.rows.RowContext;
import org.sira.ingest.rows.RowReader;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.RowShape;
import org.sira.ingest.schema.SheetKind;
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
    private final PersonalColumns personal;
    private final List<SheetReport.Column> columns;
    private final RowContext context;
    private final ProblemLog log;
    private SheetFacts facts = new SheetFacts(0, 0, 0);
    private boolean inData;
    /** The first row that waits for a survey; 0: none. */
    private int unreadFrom;

    private int taken;
    private int skipped;
    private int totals;

    /** @param firstRows of the sheet, from which samples of its columns are taken */
    SheetInHand(
            OpenWorkbook workbook,
            SheetInfo sheet,
            Overlay overlay,
            Header header,
            DateColumns dates,
            List<SheetRow> firstRows,
            ProblemLog log) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.overlay = overlay;
        this.header = header;
        this.personal = new PersonalColumns(
                header.headingByColumn(), Set.copyOf(header.columnByField().values()));
        this.columns = ColumnReports.of(header, firstRows, personal);
        this.context = new RowContext(workbook.file(), sheet.name(), header, dates, log);
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
        facts = workbook.read(sheet, row -> acceptOrStop(overlay.over(row), reader));
        if (unreadFrom > 0) {
            survey();
            int from = unreadFrom;
            facts = workbook.read(sheet, row -> {
                if (row.number() >= from) {
                    accept(overlay.over(row), reader);
                }
                return true;
            });
        }
        personal.report(workbook.file(), sheet.name(), true, log);
        if (facts.hiddenRows() > 0) {
            log.add(new HiddenRows(CellRef.ofSheet(workbook.file(), sheet.name()), facts.hiddenRows()));
        }
    }

    /** Most sheets are read in one go; one with dates in digits is left at the first of them, to be surveyed. */
    private boolean acceptOrStop(SheetRow row, RowReader<?> reader) {
        if (row.number() > header.rowNumber() && context.dates().needSurvey(row)) {
            unreadFrom = row.number();
            return false;
        }
        accept(row, reader);
        return true;
    }

    private void survey() throws RejectedFileException {
        workbook.read(sheet, row -> {
            if (row.number() > header.rowNumber()) {
                context.dates().survey(overlay.over(row));
            }
            return true;
        });
        context.dates().decide(log);
    }

    private void accept(SheetRow whole, RowReader<?> reader) {
        if (whole.number() <= header.rowNumber() || (!inData && RowShape.isTagRow(whole))) {
            return;
        }
        inData = true;
        SheetRow row = personal.masked(whole);
        if (RowShape.isTotal(row, header.kind())) {
            log.add(new TotalRow(
                    CellRef.of(workbook.file(), sheet.name(), row.number(), firstColumn()),
                    row.filled().findFirst().orElseThrow().shown()));
            totals++;
            return;
        }
        switch (reader.accept(context, row)) {
            case TAKEN -> taken++;
            case SKIPPED -> skipped++;
            case BLANK -> {}
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
