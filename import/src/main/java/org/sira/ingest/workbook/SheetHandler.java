package org.sira.ingest.workbook;

import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.Limit;
import org.xml.sax.Attributes;

/** Reads the part of a sheet row by row. */
final class SheetHandler extends PartHandler {

    /** Thrown when the sink wants no more rows. */
    static final class EnoughRows extends RuntimeException {

        EnoughRows() {
            super("The rest of the sheet is not wanted.", null, false, false);
        }
    }

    private final CellDecoder decoder;
    private final CellTexts texts;
    private final RowSink sink;
    private final RowUnderway underway;
    private int rowElements;
    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private String type = "";
    private int style;
    private String value = "";
    private final StringBuilder inline = new StringBuilder();
    private boolean phonetic;
    private @Nullable String formula;
    private int hiddenRows;
    private int mergedRanges;
    private int formulas;

    /** @param texts that the decoder hands texts to */
    SheetHandler(Budget budget, CellDecoder decoder, CellTexts texts, RowSink sink) {
        super(budget);
        this.decoder = decoder;
        this.texts = texts;
        this.sink = sink;
        this.underway = new RowUnderway(budget);
    }

    SheetFacts facts() {
        return new SheetFacts(hiddenRows, mergedRanges, formulas, texts.problems());
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "f", "t" -> collect();
            case "rPh" -> phonetic = true;
            case "mergeCell" -> mergedRanges++;
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v" -> value = collected();
            case "f" -> formula = collected();
            case "t" -> appendInline(collected());
            case "rPh" -> phonetic = false;
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        rowElements++;
        int most = budget().limits().rows();
        budget().require(rowElements <= most, Limit.ROWS, most);
        rowNumber = Math.max(1, AttributeValues.whole(attributes, "r", rowNumber + 1));
        rowHidden = AttributeValues.flag(attributes, "hidden");
        column = -1;
        underway.clear();
    }

    private void startCell(Attributes attributes) {
        budget().cell();
        column = CellAddress.column(AttributeValues.text(attributes, "r"), column + 1);
        type = AttributeValues.text(attributes, "t");
        style = AttributeValues.whole(attributes, "s", -1);
        value = "";
        inline.setLength(0);
        formula = null;
    }

    private void appendInline(String run) {
        if (!phonetic) {
            int most = budget().limits().cellChars();
            budget().require(inline.length() + run.length() <= most, Limit.CELL_CHARS, most);
            inline.append(run);
        }
    }

    private void endCell() {
        if (formula != null) {
            formulas++;
        }
        texts.at(rowNumber, column);
        underway.put(
                column, decoder.decode(type, style, type.equals("inlineStr") ? inline.toString() : value, formula));
    }

    private void endRow() {
        if (underway.isBlank()) {
            return;
        }
        if (rowHidden) {
            hiddenRows++;
        }
        if (!sink.accept(underway.row(rowNumber))) {
            throw new EnoughRows();
        }
    }
}
