package org.sira.ingest.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Handles one part of a workbook and keeps it from filling the memory of the parser, which holds open elements and
 * every name it has met.
 */
abstract class PartHandler extends DefaultHandler2 {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAMES = 5_000;
    /** A power of two. */
    private static final int LATEST = 64;

    private final Budget budget;
    private final int mostChars;
    private final Set<String> names = new HashSet<>();
    /** The names met last, by their hash: the parser gives one string for each name, and most are met over and over. */
    private final @Nullable String[] latest = new String[LATEST];

    private @Nullable StringBuilder collecting;
    private int depth;

    PartHandler(Budget budget) {
        this.budget = budget;
        this.mostChars = budget.limits().cellChars();
    }

    abstract void start(String element, Attributes attributes);

    abstract void end(String element);

    final Budget budget() {
        return budget;
    }

    /** Begins to append the text that comes, up to the limit of a cell; {@link #collected()} ends it. */
    final void collect(StringBuilder target) {
        collecting = target;
        budget.awaitText();
    }

    final void collected() {
        collecting = null;
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
        start(localName(name), attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String name) {
        budget.heard();
        depth--;
        end(localName(name));
    }

    @Override
    public final void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw budget.remember(new Refusal(Rejection.DOCUMENT_TYPE));
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        budget.heard();
        if (collecting != null) {
            budget.require(collecting.length() + length <= mostChars, Limit.CELL_CHARS, mostChars);
            collecting.append(characters, start, length);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Only saves time where the very string comes again.
    private void met(String name) {
        int slot = name.hashCode() & (LATEST - 1);
        if (latest[slot] == name) {
            return;
        }
        latest[slot] = name;
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw budget.remember(new Refusal(Rejection.DAMAGED_XML));
        }
    }

    private static String localName(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }
}
