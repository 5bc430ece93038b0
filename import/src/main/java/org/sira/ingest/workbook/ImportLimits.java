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
        Duration time) {

    private static final long MIB = 1024 * 1024;

    public static ImportLimits standard() {
        return new ImportLimits(
                64 * MIB, 768 * MIB, 512 * MIB, 1_000, 50, 250_000, 256, 8_000_000, 32_767, Duration.ofSeconds(30));
    }
}
