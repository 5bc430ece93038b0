package org.sira.api.dataset.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.NoticeTexts;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.InputFile;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.MoreLikeThis;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/**
 * The rows that an import left out, sheet by sheet as they are in the file, each with its problems in words. Columns that tell
 * of persons stay blank.
 */
public final class RejectedRows {

    private static final String BUNDLE = "org.sira.api.dataset.texts";
    private static final int COLUMN_WIDTH = 18;
    private static final int WORDS_WIDTH = 80;
    private static final int ROW_WIDTH = 8;

    private final Texts texts;
    private final NoticeTexts notices;
    private final RawCells cells;
    private final ImportedFiles imported;

    private RejectedRows(List<InputFile> files, ImportedFiles imported, Messages messages) {
        this.texts = new Texts(BUNDLE, messages.language());
        this.notices = new NoticeTexts(messages);
        this.cells = new RawCells(files);
        this.imported = imported;
    }

    /** @param files named as the report names them */
    public static byte[] of(List<InputFile> files, ImportedFiles imported, Messages messages, Instant createdAt) {
        return new RejectedRows(files, imported, messages).write(createdAt);
    }

    private byte[] write(Instant createdAt) {
        List<SheetToWrite> sheets = new ArrayList<>();
        for (SheetReport sheet : imported.report().sheets()) {
            List<Problem> problems = problems(sheet).stream()
                    .filter(problem -> problem.severity() != Severity.WARNING)
                    .toList();
            if (!problems.isEmpty() && sheet.headerRow() > 0) {
                sheets.add(sheet(sheet, problems));
            }
        }
        String title = texts.text("data.rejected.title");
        if (sheets.isEmpty()) {
            sheets.add(SheetToWrite.notes(title, title, List.of(texts.text("data.rejected.none"))));
        }
        return WorkbookWriter.bytes(title, sheets, createdAt);
    }

    private List<Problem> problems(SheetReport sheet) {
        return imported.report().problems().stream()
                .filter(problem -> problem.where().file().equals(sheet.file())
                        && problem.where().sheet().equals(sheet.sheet()))
                .toList();
    }

    private SheetToWrite sheet(SheetReport sheet, List<Problem> problems) {
        TreeMap<Integer, List<Problem>> byRow = problems.stream()
                .filter(problem ->
                        RawCells.isCell(problem.where()) && problem.where().row() > sheet.headerRow())
                .collect(Collectors.groupingBy(problem -> problem.where().row(), TreeMap::new, Collectors.toList()));
        int width = sheet.columns().stream()
                .mapToInt(column -> column.number() + 1)
                .max()
                .orElse(0);
        Map<CellRef, String> shown = shown(sheet, byRow.keySet(), width);
        List<List<CellToWrite>> rows = new ArrayList<>();
        byRow.forEach((row, ofRow) -> rows.add(row(sheet, row, width, shown, ofRow)));
        problems.stream()
                .filter(problem -> !RawCells.isCell(problem.where()))
                .forEach(problem -> rows.add(more(problem)));
        return SheetToWrite.table(sheet.sheet(), columns(sheet, width), rows);
    }

    /** What rows hold, but for the columns that tell of persons. */
    private Map<CellRef, String> shown(SheetReport sheet, Set<Integer> rows, int width) {
        Set<Integer> ofPersons = problems(sheet).stream()
                .filter(ProblemKinds::ofPersons)
                .map(problem -> problem.where().column())
                .collect(Collectors.toSet());
        Set<CellRef> wanted = new LinkedHashSet<>();
        rows.forEach(row -> IntStream.range(0, width)
                .filter(column -> !ofPersons.contains(column))
                .forEach(column -> wanted.add(CellRef.of(sheet.file(), sheet.sheet(), row, column))));
        return cells.read(wanted);
    }

    private List<ColumnToWrite> columns(SheetReport sheet, int width) {
        Map<Integer, String> headings = new LinkedHashMap<>();
        sheet.columns().forEach(column -> headings.put(column.number(), column.heading()));
        List<ColumnToWrite> columns = new ArrayList<>();
        columns.add(ColumnToWrite.of(texts.text("data.rejected.row"), ROW_WIDTH, CellFormat.GENERAL));
        columns.add(ColumnToWrite.wrapped(texts.text("data.problems"), WORDS_WIDTH));
        IntStream.range(0, width)
                .forEach(column -> columns.add(ColumnToWrite.text(headings.getOrDefault(column, ""), COLUMN_WIDTH)));
        return columns;
    }

    private List<CellToWrite> row(
            SheetReport sheet, int row, int width, Map<CellRef, String> shown, List<Problem> problems) {
        List<CellToWrite> written = new ArrayList<>();
        written.add(CellToWrite.of(row));
        written.add(CellToWrite.of(problems.stream().map(this::words).distinct().collect(Collectors.joining("\n"))));
        for (int column = 0; column < width; column++) {
            int at = column;
            CellToWrite cell =
                    CellToWrite.of(shown.getOrDefault(CellRef.of(sheet.file(), sheet.sheet(), row, column), ""));
            boolean marked =
                    problems.stream().anyMatch(problem -> problem.where().column() == at);
            written.add(marked ? new CellToWrite.Marked(cell) : cell);
        }
        return written;
    }

    /** Of one kind only the first are listed with their rows. */
    private List<CellToWrite> more(Problem problem) {
        String words = notices.text(Notice.of(problem));
        return List.of(
                CellToWrite.blank(),
                CellToWrite.of(
                        problem instanceof MoreLikeThis more
                                ? words + " " + notices.text(Notice.of(more.example()))
                                : words));
    }

    private String words(Problem problem) {
        Notice notice = Notice.of(problem);
        return notices.text(notice) + " " + notices.action(notice);
    }
}
