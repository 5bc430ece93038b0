package org.sira.ingest.workbook;

/**
 * What was met on the way through a sheet.
 *
 * @param hiddenRows that hold something
 */
public record SheetFacts(int hiddenRows, int mergedRanges, int formulas) {}
