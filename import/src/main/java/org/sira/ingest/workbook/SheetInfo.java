package org.sira.ingest.workbook;

/**
 * A sheet of an open workbook.
 *
 * @param partId by which the workbook finds its part
 * @param cells whether it is a sheet of cells, not a chart or a dialogue
 */
public record SheetInfo(String name, String partId, boolean hidden, boolean cells) {}
