package org.sira.ingest.workbook;

import java.util.HashSet;
import java.util.Set;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Handles one part of a workbook and keeps it from filling the memory of the parser, which holds open elements and
 * every name it has met.
 */
abstract class PartHandler extends DefaultHandler {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAMES = 5_000;

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private boolean collecting;
    private int depth;

    PartHandler(Budget budget) {
        this.budget = budget;
    }

    abstract void start(String element, Attributes attributes);

    abstract void end(String element);

    final Budget budget() {
        return budget;
    }

    /** Begins to collect text; {@link #collected()} ends it. */
    final void collect() {
        text.setLength(0);
        collecting = true;
    }

    final String collected() {
        collecting = false;
        return text.toString();
    }

    @Override
    public final void startElement(String uri, String localName, String name, Attributes attributes) {
        budget.heard();
        depth++;
        met(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            met(attributes.getQName(i));
        }
        if (depth > MOST_DEPTH) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_XML));
        }
        start(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String name) {
        budget.heard();
        depth--;
        end(localName);
    }

    @Override
    public final void startPrefixMapping(String prefix, String uri) {
        met(prefix);
        met(uri);
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        budget.heard();
        if (collecting) {
            int most = budget.limits().cellChars();
            budget.require(text.length() + length <= most, Limit.CELL_CHARS, most);
            text.append(characters, start, length);
        }
    }

    private void met(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_XML));
        }
    }
}
