package org.sira.api.dataset.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.NoticeTexts;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.InputFile;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.SheetInfo;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/**
 * A workbook written again with its problems: their cells coloured, their words in a column behind the last one. Each cell
 * stays at its address, with its value; formats, formulas and pictures are not kept, which a sheet of its own says.
 */
public final class MarkedWorkbook {

    /** Beyond this many, writing takes more memory than a server can spare. */
    public static final int MOST_CELLS = 400_000;

    private static final String BUNDLE = "org.sira.api.dataset.texts";
    private static final int COLUMN_WIDTH = 16;
    private static final int WORDS_WIDTH = 90;

    private final Texts texts;
    private final NoticeTexts notices;
    private int cells;

    private MarkedWorkbook(Messages messages) {
        this.texts = new Texts(BUNDLE, messages.language());
        this.notices = new NoticeTexts(messages);
    }

    /**
     * @param file named as the report names it
     * @throws TooManyCells when it is too large to be written again
     * @throws RejectedFileException when it cannot be read
     */
    public static byte[] of(InputFile file, ImportedFiles imported, Messages messages, Instant createdAt)
            throws RejectedFileException, IOException {
        return new MarkedWorkbook(messages).write(file, imported, createdAt);
    }

    private byte[] write(InputFile file, ImportedFiles imported, Instant createdAt)
            throws RejectedFileException, IOException {
        Map<String, List<Problem>> problemsBySheet = imported.report().problems().stream()
                .filter(problem -> problem.where().file().equals(file.name()))
                .collect(Collectors.groupingBy(problem -> problem.where().sheet()));
        List<SheetToWrite> sheets = new ArrayList<>();
        try (InputStream content = new BufferedInputStream(file.source().open());
                OpenWorkbook workbook =
                        OpenWorkbook.open(file.name(), content, ImportLimits.standard(), System::nanoTime)) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (sheet.cells()) {
                    sheets.add(sheet(workbook, sheet, problemsBySheet.getOrDefault(sheet.name(), List.of())));
                }
            }
        }
        sheets.add(notes(problemsBySheet));
        return WorkbookWriter.bytes(file.name(), sheets, createdAt);
    }

    private SheetToWrite sheet(OpenWorkbook workbook, SheetInfo sheet, List<Problem> problems)
            throws RejectedFileException {
        List<SheetRow> rows = new ArrayList<>();
        workbook.read(sheet, row -> {
            cells += row.cells().size();
            if (cells > MOST_CELLS) {
                throw new TooManyCells();
            }
            rows.add(row);
            return true;
        });
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Map<Integer, List<Problem>> problemsByRow = problems.stream()
                .filter(problem -> RawCells.isCell(problem.where()))
                .collect(Collectors.groupingBy(problem -> problem.where().row()));
        List<ColumnToWrite> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(ColumnToWrite.text("", COLUMN_WIDTH));
        }
        columns.add(ColumnToWrite.wrapped("", WORDS_WIDTH));
        return new SheetToWrite(sheet.name(), List.of(), columns, List.of(), written(rows, width, problemsByRow));
    }

    /** Each row at its number: blank ones between them are written, too. */
    private List<List<CellToWrite>> written(List<SheetRow> rows, int width, Map<Integer, List<Problem>> problemsByRow) {
        List<List<CellToWrite>> written = new ArrayList<>();
        for (SheetRow row : rows) {
            while (written.size() < row.number() - 1) {
                written.add(List.of());
            }
            written.add(row(row, width, problemsByRow.getOrDefault(row.number(), List.of())));
        }
        return written;
    }

    private List<CellToWrite> row(SheetRow row, int width, List<Problem> problems) {
        List<CellToWrite> cellsOfRow = new ArrayList<>();
        for (int column = 0; column < (problems.isEmpty() ? row.cells().size() : width); column++) {
            CellToWrite cell = cell(row.cell(column));
            cellsOfRow.add(isMarked(problems, column) ? new CellToWrite.Marked(cell) : cell);
        }
        if (!problems.isEmpty()) {
            String words = problems.stream().map(this::words).distinct().collect(Collectors.joining("\n"));
            cellsOfRow.add(new CellToWrite.Marked(CellToWrite.of(shortened(words))));
        }
        return cellsOfRow;
    }

    private static boolean isMarked(List<Problem> problems, int column) {
        return problems.stream().anyMatch(problem -> problem.where().column() == column);
    }

    private String words(Problem problem) {
        Notice notice = Notice.of(problem);
        return problem.where().cell() + ": " + notices.text(notice) + " " + notices.action(notice);
    }

    private static String shortened(String words) {
        return words.length() <= CellToWrite.MAX_CHARACTERS
                ? words
                : words.substring(0, CellToWrite.MAX_CHARACTERS - 1) + "…";
    }

    private static CellToWrite cell(CellValue value) {
        if (value instanceof CellValue.Numeric number && Double.isFinite(number.value())) {
            return CellToWrite.of(number.value());
        }
        if (value instanceof CellValue.Moment moment) {
            return moment(moment.at());
        }
        return CellToWrite.of(value.shown());
    }

    /** Spreadsheets keep a time of day as a moment of the day before their first. */
    private static CellToWrite moment(LocalDateTime at) {
        if (at.getYear() < 1900) {
            return CellToWrite.of(at.toLocalTime());
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? CellToWrite.of(at.toLocalDate()) : CellToWrite.of(at);
    }

    /** What is not kept, and the problems that are in no cell. */
    private SheetToWrite notes(Map<String, List<Problem>> problemsBySheet) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("data.marked.about"));
        lines.add(texts.text("data.marked.not-kept"));
        problemsBySheet.values().stream()
                .flatMap(List::stream)
                .filter(problem -> !RawCells.isCell(problem.where()))
                .map(problem -> shortened(notices.line(Notice.of(problem))))
                .forEach(lines::add);
        return SheetToWrite.notes(texts.text("data.marked.sheet"), texts.text("data.marked.title"), lines);
    }
}
