package org.sira.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.UnknownColumn;
import org.sira.ingest.privacy.PersonalColumns;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.HiddenRows;
import org.sira.ingest.problem.NoteRow;
import org.sira.ingest.problem.OtherTable;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.ReadByContent;
import org.sira.ingest.problem.RepeatedHeadings;
import org.sira.ingest.problem.SurplusCells;
import org.sira.ingest.problem.TotalRow;
import org.sira.ingest.rows.CountSelection;
import org.sira.ingest.rows.DateColumns;
import org.sira.ingest.rows.NumberColumns;
import org.sira.ingest.rows.RowContext;
import org.sira.ingest.rows.RowReader;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.RowSort;
import org.sira.ingest.schema.RowSorter;
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
    private final PersonalColumns personal;
    private final List<SheetReport.Column> columns;
    /** Columns up to the last one with a heading. */
    private final int headings;

    private final RowContext context;
    private final RowSorter sorter;
    private final ProblemLog log;
    private SheetFacts facts = SheetFacts.none();
    /** The first row that waits for a survey; 0: none. */
    private int unreadFrom;

    /** Whether the rows that follow belong to another table. */
    private boolean otherTable;

    private int taken;
    private int skipped;
    private int setAside;

    /** @param firstRows of the sheet, from which samples of its columns are taken */
    SheetInHand(
            OpenWorkbook workbook,
            SheetInfo sheet,
            Overlay overlay,
            Header header,
            DateColumns dates,
            NumberColumns numbers,
            List<SheetRow> firstRows,
            ProblemLog log) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.overlay = overlay;
        this.header = header;
        this.personal = new PersonalColumns(
                header.headingByColumn(), Set.copyOf(header.columnByField().values()));
        this.columns = ColumnReports.of(header, firstRows, personal);
        this.headings = columns.stream()
                .filter(column -> !column.heading().isEmpty())
                .mapToInt(column -> column.number() + 1)
                .max()
                .orElse(0);
        this.context = new RowContext(workbook.file(), sheet.name(), header, dates, numbers, log);
        this.sorter = new RowSorter(header);
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

    /** What only the values of a column tell is not guessed in silence. */
    void reportLikelyColumns() {
        header.likelyColumns()
                .forEach((number, because) -> columns.stream()
                        .filter(column -> column.number() == number)
                        .forEach(column -> log.add(new ReadByContent(
                                CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), number),
                                column.heading(),
                                column.field().orElseThrow().words(),
                                because,
                                column.samples()))));
    }

    void read(RowReader<?> reader) throws RejectedFileException {
        Optional<CountSelection> selection = CountSelection.of(context);
        if (selection.isPresent()) {
            select(selection.get());
        }
        facts = readSurveyed(row -> accept(row, reader, selection));
        reader.endSheet(context);
        personal.report(workbook.file(), sheet.name(), true, log);
        if (facts.hiddenRows() > 0) {
            log.add(new HiddenRows(CellRef.ofSheet(workbook.file(), sheet.name()), facts.hiddenRows()));
        }
        facts.textProblems().forEach(log::add);
    }

    /**
     * Reads the rows below the headings. Most sheets are read in one go; one with dates in digits or doubtful numbers is
     * left at the first of them, surveyed as a whole, and read on from there.
     */
    private SheetFacts readSurveyed(Consumer<SheetRow> each) throws RejectedFileException {
        unreadFrom = 0;
        SheetFacts read = workbook.read(sheet, row -> acceptOrStop(row, each));
        if (unreadFrom == 0) {
            return read;
        }
        survey();
        int from = unreadFrom;
        return workbook.read(sheet, row -> {
            if (row.number() >= from) {
                each.accept(overlay.over(row));
            }
            return true;
        });
    }

    private boolean acceptOrStop(SheetRow read, Consumer<SheetRow> each) {
        if (read.number() <= header.lastRowNumber()) {
            return true;
        }
        SheetRow row = overlay.over(read);
        if (context.needSurvey(row)) {
            unreadFrom = row.number();
            return false;
        }
        each.accept(row);
        return true;
    }

    private void survey() throws RejectedFileException {
        workbook.read(sheet, row -> {
            if (row.number() > header.lastRowNumber()) {
                context.survey(overlay.over(row));
            }
            return true;
        });
        context.decide();
    }

    private void select(CountSelection selection) throws RejectedFileException {
        readSurveyed(row -> {
            if (sorter.sort(row) == RowSort.DATA) {
                selection.look(row);
            }
        });
        selection.settle();
    }

    private void accept(SheetRow whole, RowReader<?> reader, Optional<CountSelection> selection) {
        SheetRow row = personal.masked(whole);
        if (otherTable) {
            setAside += row.filled().findAny().isPresent() ? 1 : 0;
            return;
        }
        switch (sorter.sort(row)) {
            case TOTAL -> {
                int column = sorter.sumColumn(row).orElseThrow();
                log.add(new TotalRow(cell(row, column), row.cell(column).shown()));
                setAside++;
            }
            case HEADINGS -> {
                log.add(new RepeatedHeadings(cell(row, firstColumn())));
                setAside++;
            }
            case OTHER_TABLE -> {
                int column = firstFilled(row);
                log.add(new OtherTable(
                        cell(row, column), row.filled().map(CellValue::shown).toList(), context.severity()));
                otherTable = true;
                setAside++;
            }
            case NOTE -> {
                int column = firstFilled(row);
                log.add(new NoteRow(cell(row, column), row.cell(column).shown()));
                setAside++;
            }
            case DATA -> {
                if (selection.isPresent() && !selection.get().counts(row)) {
                    setAside++;
                } else {
                    take(row, reader);
                }
            }
        }
    }

    private void take(SheetRow row, RowReader<?> reader) {
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
                taken + skipped + setAside,
                taken,
                skipped + setAside,
                Optional.of(header.layout()),
                columns,
                unknown,
                facts.hiddenRows(),
                facts.mergedRanges(),
                facts.formulas(),
                header.source());
    }

    private CellRef cell(SheetRow row, int column) {
        return CellRef.of(workbook.file(), sheet.name(), row.number(), column);
    }

    private static int firstFilled(SheetRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !(row.cell(column) instanceof CellValue.Blank))
                .findFirst()
                .orElseThrow();
    }

    private int firstColumn() {
        return Field.of(header.kind()).stream()
                .flatMapToInt(field -> header.column(field).stream())
                .min()
                .orElse(0);
    }
}
