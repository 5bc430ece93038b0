package org.sira.ingest.workbook;

import org.sira.ingest.value.SheetRow;

/** Takes the rows of a sheet from top to bottom, blank ones left out. */
@FunctionalInterface
public interface RowSink {

    /** Takes a row and tells whether more are wanted. */
    boolean accept(SheetRow row);
}
