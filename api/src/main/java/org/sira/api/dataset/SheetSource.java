package org.sira.api.dataset;

/**
 * A sheet that facts came from.
 *
 * @param kind what it tells of: the name of a constant of the import's {@code SheetKind}
 * @param rows of it that were taken
 */
public record SheetSource(String kind, String file, String sheet, int rows) {}
