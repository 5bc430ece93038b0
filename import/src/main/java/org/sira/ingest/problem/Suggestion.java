package org.sira.ingest.problem;

/**
 * What a cell may hold to mend a problem, for a person to accept.
 *
 * @param text as a person would type it
 */
public record Suggestion(CellRef where, String text) {}
