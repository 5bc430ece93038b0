package org.sira.ingest.workbook;

import java.time.Duration;

/**
 * What one file may ask for.
 *
 * @param inflatedBytes of all parts that are read; {@code entryBytes} of one of them
 * @param entries of the zip
 * @param rows in a sheet; {@code columns} likewise
 * @param cells in the file
 * @param cellChars in one cell
 * @param sharedTextBytes of the texts that cells share, which are held in memory
 * @param time to read one file
 */
public record ImportLimits(
        long fileBytes,
        long inflatedBytes,
        long entryBytes,
        int entries,
        int sheets,
        int rows,
        int columns,
        int cells,
        int cellChars,
        int sharedTextBytes,
        Duration time) {

    private static final int MIB = 1024 * 1024;

    public static ImportLimits standard() {
        return new ImportLimits(
                64L * MIB,
                768L * MIB,
                512L * MIB,
                1_000,
                50,
                250_000,
                256,
                8_000_000,
                32_767,
                64 * MIB,
                Duration.ofSeconds(30));
    }
}
