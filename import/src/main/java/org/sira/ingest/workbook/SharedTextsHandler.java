package org.sira.ingest.workbook;

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
            case "t" -> startRun();
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "si" -> texts.add(CodedCharacters.decode(item.toString()));
            case "rPh" -> phonetic = false;
            case "t" -> collected();
            default -> {}
        }
    }

    private void startRun() {
        if (!phonetic) {
            collect(item);
        }
    }
}
