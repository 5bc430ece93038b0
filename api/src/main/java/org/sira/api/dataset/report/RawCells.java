package org.sira.api.dataset.report;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sira.ingest.InputFile;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.RowSink;
import org.sira.ingest.workbook.SheetInfo;

/** What the cells of uploaded workbooks hold, whatever people have decided since. Files that cannot be read hold nothing. */
public final class RawCells {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    private final List<InputFile> files;

    /** @param files named as the report of their import names them */
    public RawCells(List<InputFile> files) {
        this.files = List.copyOf(files);
    }

    /** Whether a problem is in a cell of a workbook: not in a file or sheet as a whole, nor in a feature of a map. */
    public static boolean isCell(CellRef where) {
        return CELL.matcher(where.cell()).matches();
    }

    /** What cells hold, as a person would type it; blank cells are left out. */
    public Map<CellRef, String> read(Set<CellRef> cells) {
        Map<CellRef, String> shown = new LinkedHashMap<>();
        Map<CellRef, TreeMap<Integer, List<CellRef>>> wanted = cells.stream()
                .filter(RawCells::isCell)
                .collect(Collectors.groupingBy(
                        cell -> CellRef.ofSheet(cell.file(), cell.sheet()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(CellRef::row, TreeMap::new, Collectors.toList())));
        wanted.forEach((sheet, byRow) -> rows(sheet, row -> {
            for (CellRef cell : byRow.getOrDefault(row.number(), List.of())) {
                String text = row.cell(cell.column()).shown();
                if (!text.isEmpty()) {
                    shown.put(cell, text);
                }
            }
            return row.number() < byRow.lastKey();
        }));
        return shown;
    }

    /**
     * The cells of a column that hold the same text as one of them, whatever its case and accents.
     *
     * @param example is among them
     */
    public List<CellRef> alike(CellRef example, String text, int afterRow) {
        List<CellRef> alike = new ArrayList<>();
        String sought = Spelling.spaced(text);
        rows(CellRef.ofSheet(example.file(), example.sheet()), row -> {
            if (row.number() > afterRow && same(sought, row, example.column())) {
                alike.add(CellRef.of(example.file(), example.sheet(), row.number(), example.column()));
            }
            return true;
        });
        return alike;
    }

    private static boolean same(String sought, SheetRow row, int column) {
        return Spelling.spaced(row.cell(column).shown()).equalsIgnoreCase(sought);
    }

    private void rows(CellRef sheet, RowSink sink) {
        files.stream()
                .filter(file -> file.name().equals(sheet.file()))
                .findFirst()
                .ifPresent(file -> read(file, sheet.sheet(), sink));
    }

    private static void read(InputFile file, String sheet, RowSink sink) {
        try (InputStream content = new BufferedInputStream(file.source().open());
                OpenWorkbook workbook =
                        OpenWorkbook.open(file.name(), content, ImportLimits.standard(), System::nanoTime)) {
            for (SheetInfo info : workbook.sheets()) {
                if (info.name().equals(sheet) && info.cells()) {
                    workbook.read(info, sink);
                }
            }
        } catch (RejectedFileException | IOException unreadable) {
            // The report of the import says so.
        }
    }
}
