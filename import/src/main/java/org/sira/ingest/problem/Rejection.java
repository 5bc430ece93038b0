package org.sira.ingest.problem;

/** Why a file is refused as a whole. */
public enum Rejection {
    EMPTY_FILE,
    NOT_A_WORKBOOK,
    PASSWORD_PROTECTED,
    EXCEL_95,
    /** The binary .xlsb. */
    BINARY_WORKBOOK,
    /** The "strict" flavour of .xlsx. */
    STRICT_WORKBOOK,
    /** Some other document of the old container format, whatever its name says. */
    OLD_CONTAINER,
    DAMAGED_ZIP,
    DAMAGED_XML,
    /** It opens, but its parts do not fit together. */
    DAMAGED_WORKBOOK,
    /** An .xls that breaks off or whose records make no sense. */
    DAMAGED_XLS,
    /** Text with null characters. */
    DAMAGED_TEXT,
    /** Text of which one row does not end; the number of the row is its detail. */
    ENDLESS_ROW,
    /** It declares a document type or entities, which no spreadsheet program writes. */
    DOCUMENT_TYPE,
    /** JSON that breaks off or is no JSON. */
    DAMAGED_JSON,
    /** JSON, but no collection of features. */
    NOT_GEOJSON,
    OVER_LIMIT,
    /** Its bytes could not be read. */
    UNREADABLE
}
