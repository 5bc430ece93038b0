package org.sira.ingest.workbook;

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
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private boolean phonetic;
    private boolean computed;
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
        // Nearly all of a large file.
        if (element.equals("c")) {
            startCell(attributes);
            return;
        }
        switch (element) {
            case "row" -> startRow(attributes);
            case "v" -> collect(value);
            case "f" -> startFormula();
            case "t" -> startRun();
            case "rPh" -> phonetic = true;
            case "mergeCell" -> mergedRanges++;
            default -> {}
        }
    }

    @Override
    void end(String element) {
        if (element.equals("c")) {
            endCell();
            return;
        }
        switch (element) {
            case "row" -> endRow();
            case "v", "f", "t" -> collected();
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
        column++;
        type = "";
        style = -1;
        // Not asked for by name: most of a large file are these.
        for (int i = 0; i < attributes.getLength(); i++) {
            switch (attributes.getQName(i)) {
                case "r" -> column = CellAddress.column(attributes.getValue(i), column);
                case "t" -> type = attributes.getValue(i);
                case "s" -> style = AttributeValues.whole(attributes.getValue(i), -1);
                default -> {}
            }
        }
        value.setLength(0);
        inline.setLength(0);
        formula.setLength(0);
        computed = false;
    }

    private void startFormula() {
        computed = true;
        formulas++;
        collect(formula);
    }

    private void startRun() {
        if (!phonetic) {
            collect(inline);
        }
    }

    private void endCell() {
        texts.at(rowNumber, column);
        CharSequence stored = type.equals("inlineStr") ? inline : value;
        underway.put(
                column,
                computed && CellDecoder.lacksValue(type, stored)
                        ? CellDecoder.neverComputed(formula)
                        : decoder.decode(type, style, stored));
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
