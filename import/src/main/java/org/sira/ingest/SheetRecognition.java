package org.sira.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.content.ContentGuesser;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.IgnoredSheet.Reason;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.EmptySheet;
import org.sira.ingest.problem.HeaderNotFound;
import org.sira.ingest.problem.HiddenSheet;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RepeatedColumn;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.SideTable;
import org.sira.ingest.rows.DateColumns;
import org.sira.ingest.rows.NumberColumns;
import org.sira.ingest.rows.RowContext;
import org.sira.ingest.schema.ColumnGuesser;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.HeaderFinder;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.schema.TableBeside;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.SheetFacts;
import org.sira.ingest.workbook.SheetInfo;

/** Tells by its first rows which sheets of a workbook are read, and as what. */
final class SheetRecognition {

    /** Headers stand in the first of them; the others tell what columns hold. */
    private static final int ROWS_LOOKED_AT = 2 * HeaderFinder.ROWS_SEARCHED;

    private final Decisions decisions;
    private final ProblemLog log;
    private final ColumnGuesser guesser = new ContentGuesser();
    private final List<IgnoredSheet> ignored = new ArrayList<>();

    SheetRecognition(Decisions decisions, ProblemLog log) {
        this.decisions = decisions;
        this.log = log;
    }

    List<IgnoredSheet> ignored() {
        return List.copyOf(ignored);
    }

    List<SheetInHand> recognise(OpenWorkbook workbook) throws RejectedFileException {
        List<SheetInHand> recognised = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            Optional<SheetChoice> choice = decisions.sheet(workbook.file(), sheet.name());
            if (choice.isPresent() && choice.get() instanceof SheetChoice.Ignore) {
                ignore(workbook, sheet, Reason.BY_CHOICE);
            } else if (sheet.hidden() && choice.isEmpty()) {
                ignore(workbook, sheet, Reason.HIDDEN);
                log.add(new HiddenSheet(CellRef.ofSheet(workbook.file(), sheet.name())));
                if (sheet.cells()) {
                    List<SheetRow> firstRows = new ArrayList<>();
                    readFirst(workbook, sheet, firstRows);
                    UnreadSheet.look(workbook, sheet, firstRows, log);
                }
            } else if (!sheet.cells()) {
                ignore(workbook, sheet, Reason.NO_CELLS);
            } else {
                recognise(workbook, sheet).ifPresent(recognised::add);
            }
        }
        return recognised;
    }

    private Optional<SheetInHand> recognise(OpenWorkbook workbook, SheetInfo sheet) throws RejectedFileException {
        List<SheetRow> firstRows = new ArrayList<>();
        SheetFacts facts = readFirst(workbook, sheet, firstRows);
        Overlay overlay = decisions.overlay(workbook.file(), sheet.name());
        Optional<Header> header = header(workbook, sheet, firstRows)
                .map(found -> withoutTablesBeside(workbook, sheet, found, firstRows))
                .map(decisions::columns);
        if (header.isEmpty() || !header.get().missingFields().isEmpty()) {
            // Its rows will not be read, and damaged letters may be the reason.
            facts.textProblems().forEach(log::add);
        }
        if (header.isEmpty()) {
            reportNoHeader(workbook, sheet, firstRows);
            UnreadSheet.look(workbook, sheet, firstRows, log);
            return Optional.empty();
        }
        reportColumns(workbook, sheet, header.get());
        DateColumns dates = new DateColumns(
                workbook.file(), sheet.name(), header.get(), decisions.dateOrders(workbook.file(), sheet.name()));
        NumberColumns numbers = new NumberColumns(
                workbook.file(), sheet.name(), header.get(), decisions.decimalMarks(workbook.file(), sheet.name()));
        SheetInHand inHand = new SheetInHand(workbook, sheet, overlay, header.get(), dates, numbers, firstRows, log);
        inHand.reportLikelyColumns();
        return Optional.of(inHand);
    }

    /** @param firstRows to which they are added */
    private SheetFacts readFirst(OpenWorkbook workbook, SheetInfo sheet, List<SheetRow> firstRows)
            throws RejectedFileException {
        Overlay overlay = decisions.overlay(workbook.file(), sheet.name());
        return workbook.read(sheet, row -> {
            firstRows.add(overlay.over(row));
            return firstRows.size() < ROWS_LOOKED_AT;
        });
    }

    private Optional<Header> header(OpenWorkbook workbook, SheetInfo sheet, List<SheetRow> firstRows) {
        return decisions
                .sheet(workbook.file(), sheet.name())
                .filter(SheetChoice.Read.class::isInstance)
                .map(SheetChoice.Read.class::cast)
                .filter(choice -> choice.kind().isPresent())
                .map(choice -> HeaderFinder.find(choice.kind().get(), choice.headerRow(), firstRows, guesser))
                .orElseGet(() -> HeaderFinder.find(sheet.name(), firstRows, guesser));
    }

    private void reportNoHeader(OpenWorkbook workbook, SheetInfo sheet, List<SheetRow> firstRows) {
        CellRef where = CellRef.ofSheet(workbook.file(), sheet.name());
        Optional<SheetKind> named = HeaderFinder.kindNamed(sheet.name());
        if (named.isPresent() && firstRows.isEmpty()) {
            log.add(new EmptySheet(where, named.get().words(), Severity.WARNING));
        } else if (named.isPresent()) {
            log.add(new HeaderNotFound(where, named.get().words(), HeaderFinder.ROWS_SEARCHED));
        }
        ignore(workbook, sheet, firstRows.isEmpty() ? Reason.EMPTY : Reason.NO_KNOWN_HEADINGS);
    }

    /** What stands beside is told, unless a person has said what its columns mean. */
    private Header withoutTablesBeside(OpenWorkbook workbook, SheetInfo sheet, Header whole, List<SheetRow> firstRows) {
        List<TableBeside> tables = TableBeside.of(whole, firstRows);
        if (tables.isEmpty()) {
            return whole;
        }
        List<SheetRow> rows = firstRows.stream()
                .map(row -> tables.stream().reduce(row, (left, table) -> table.outOf(left), (one, other) -> other))
                .toList();
        Header header = header(workbook, sheet, rows).orElse(whole);
        Set<Integer> chosen = decisions.columns(header).chosenColumns();
        for (TableBeside table : tables) {
            if (table.headingByColumn().keySet().stream().noneMatch(chosen::contains)) {
                log.add(new SideTable(
                        CellRef.of(workbook.file(), sheet.name(), table.rowNumber(), table.firstColumn()),
                        table.headings(),
                        RowContext.severity(table.kind())));
            }
            header = header.and(table);
        }
        return header;
    }

    private void reportColumns(OpenWorkbook workbook, SheetInfo sheet, Header header) {
        CellRef headerRow = CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), 0);
        for (Field field : header.missingFields()) {
            log.add(new MissingColumn(
                    headerRow,
                    header.kind().words(),
                    field.words(),
                    field.words().all().distinct().toList()));
        }
        header.repeatedColumns()
                .forEach((column, first) -> log.add(new RepeatedColumn(
                        CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), column),
                        header.headingOf(column),
                        CellRef.of(workbook.file(), sheet.name(), header.rowNumber(), first))));
    }

    private void ignore(OpenWorkbook workbook, SheetInfo sheet, Reason reason) {
        ignored.add(new IgnoredSheet(workbook.file(), sheet.name(), reason));
    }
}
