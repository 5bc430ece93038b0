package org.sira.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Problem;

/** Delimited text: one sheet, all of whose cells are text, named like the file. */
final class TextBook implements Book {

    private final String file;
    private final Budget budget;
    private final TextRecords records;
    private final SheetInfo sheet;

    private TextBook(String file, Budget budget, TextRecords records) {
        this.file = file;
        this.budget = budget;
        this.records = records;
        this.sheet = new SheetInfo(withoutExtension(file), "", false, true);
    }

    static TextBook open(String file, byte[] bytes, Budget budget) throws IOException {
        budget.plumbingDone();
        return new TextBook(file, budget, TextRecords.of(bytes, budget));
    }

    /** Also of a name that was made unique by a number after the extension. */
    private static String withoutExtension(String file) {
        String name = file.replaceFirst("\\.[A-Za-z]{1,5}( \\(\\d+\\))?$", "");
        return name.isEmpty() ? file : name;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(sheet);
    }

    @Override
    public List<Extra> extras() {
        return List.of();
    }

    @Override
    public Optional<TextFormat> textFormat() {
        return Optional.of(records.format());
    }

    @Override
    public SheetFacts read(SheetInfo read, RowSink sink) throws IOException {
        CellTexts texts = new CellTexts(file, sheet.name());
        SwallowedLines swallowed =
                new SwallowedLines(file, sheet.name(), records.format().separator());
        RowUnderway underway = new RowUnderway(budget);
        int most = budget.limits().rows();
        records.read((number, record) -> {
            budget.require(number <= most, Limit.ROWS, most);
            fill(underway, number, record, texts, swallowed);
            return underway.isBlank() || sink.accept(underway.row(number));
        });
        List<Problem> problems = new ArrayList<>(texts.problems());
        problems.addAll(swallowed.problems());
        return new SheetFacts(0, 0, 0, problems);
    }

    private void fill(RowUnderway underway, int number, CSVRecord record, CellTexts texts, SwallowedLines swallowed) {
        int most = budget.limits().cellChars();
        underway.clear();
        swallowed.row(record.size());
        for (int column = 0; column < record.size(); column++) {
            String text = record.get(column);
            budget.cell();
            budget.require(text.length() <= most, Limit.CELL_CHARS, most);
            swallowed.cell(number, column, text);
            underway.put(column, texts.at(number, column).value(text));
        }
    }

    @Override
    public void close() {
        // The bytes are all that it holds.
    }
}
