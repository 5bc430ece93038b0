package org.sira.ingest.workbook;

import org.xml.sax.Attributes;

/** Only holds that a part is sound XML without a document type, before the library reads it in its own way. */
final class WellFormedHandler extends PartHandler {

    WellFormedHandler(Budget budget) {
        super(budget);
    }

    @Override
    void start(String element, Attributes attributes) {}

    @Override
    void end(String element) {}
}
