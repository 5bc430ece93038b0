package org.sira.ingest.workbook;

import org.sira.ingest.problem.Rejection;

/** How a file stores its sheets; told by its bytes, never by its name. */
enum FileFormat {
    /** A zip, which may hold an .xlsx or .xlsm workbook. */
    PACKAGE,
    /** An OLE2 container, which may hold an .xls workbook. */
    CONTAINER,
    /** Delimited text. */
    TEXT;

    /** @throws Refusal when it is none of these */
    static FileFormat of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal(Rejection.EMPTY_FILE);
        }
        if (ByteSearch.startsWith(bytes, 'P', 'K', 3, 4) || ByteSearch.startsWith(bytes, 'P', 'K', 5, 6)) {
            return PACKAGE;
        }
        if (ByteSearch.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return CONTAINER;
        }
        // Excel 2 to 4 wrote their records without a container around them.
        if (ByteSearch.startsWith(bytes, 0x09, 0x00, 0x04, 0x00)
                || ByteSearch.startsWith(bytes, 0x09, 0x02, 0x06, 0x00)
                || ByteSearch.startsWith(bytes, 0x09, 0x04, 0x06, 0x00)) {
            throw new Refusal(Rejection.EXCEL_95);
        }
        if (PlainText.looksLike(bytes)) {
            return TEXT;
        }
        throw new Refusal(Rejection.NOT_A_WORKBOOK);
    }

    Book open(String file, byte[] bytes, Budget budget) throws Exception {
        return switch (this) {
            case PACKAGE -> WorkbookParts.open(file, bytes, budget);
            case CONTAINER -> XlsBook.open(file, bytes, budget);
            case TEXT -> TextBook.open(file, bytes, budget);
        };
    }
}
