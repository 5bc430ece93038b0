package org.sira.ingest.workbook;

import org.sira.ingest.problem.Limit;
import org.xml.sax.Attributes;

/** Reads the part with the shared texts: one {@code si} each, its runs joined, its phonetic hints left out. */
final class SharedTextsHandler extends PartHandler {

    private final SharedTexts texts;
    private final StringBuilder item = new StringBuilder();
    private boolean phonetic;

    SharedTextsHandler(Budget budget, SharedTexts texts) {
        super(budget);
        this.texts = texts;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "si" -> item.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> collect();
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "si" -> texts.add(CodedCharacters.decode(item.toString()));
            case "rPh" -> phonetic = false;
            case "t" -> append(collected());
            default -> {}
        }
    }

    private void append(String run) {
        if (!phonetic) {
            int most = budget().limits().cellChars();
            budget().require(item.length() + run.length() <= most, Limit.CELL_CHARS, most);
            item.append(run);
        }
    }
}
