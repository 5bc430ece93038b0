package org.sira.ingest.schema;

/** What a row below the header is: people put sums and headings among the data. */
public enum RowSort {
    DATA,
    /** It sums up others. */
    TOTAL,
    /** It repeats the headings or the tags, as at the top of each printed page. */
    HEADINGS,
    /** It names the columns of another table, to which the rows below belong. */
    OTHER_TABLE,
    /** It says something about the sheet, as below its last row. */
    NOTE
}
