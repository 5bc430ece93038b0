package org.sira.ingest.workbook;

/** How the bytes of a text file were understood. */
public record TextFormat(TextEncoding encoding, Separator separator) {}
