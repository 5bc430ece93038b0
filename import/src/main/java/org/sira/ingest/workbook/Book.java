package org.sira.ingest.workbook;

import java.util.List;
import java.util.Optional;

/** The sheets of a file, however it stores them. */
sealed interface Book permits TextBook, WorkbookParts, XlsBook {

    List<SheetInfo> sheets();

    List<Extra> extras();

    /** How its bytes were understood; empty unless it is delimited text. */
    Optional<TextFormat> textFormat();

    /** Hands the rows of a sheet to a sink until it wants no more; may be called again, for any sheet. */
    SheetFacts read(SheetInfo sheet, RowSink sink) throws Exception;

    void close();
}
