package org.sira.ingest.problem;

/** What a problem does to the import. */
public enum Severity {
    /** No plan can be made from these files until it is mended. */
    BLOCKS,
    /** The row is left out. */
    ROW_SKIPPED,
    /** The row is taken; a person should look at it. */
    WARNING
}
