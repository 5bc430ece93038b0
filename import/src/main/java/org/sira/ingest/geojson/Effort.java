package org.sira.ingest.geojson;

import java.util.function.LongSupplier;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.workbook.ImportLimits;

/**
 * Ends work on the lines and areas of maps when it takes too long, or when lines cross so often that they are no roads: a small file can
 * hold thousands of lines that all cross each other.
 */
final class Effort {

    private final ImportLimits limits;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private int crossings;
    private String file = "";

    Effort(ImportLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        startedAt = nanoTime.getAsLong();
    }

    /** Goes on with something of a file. */
    void on(String ofFile) {
        file = ofFile;
        if (nanoTime.getAsLong() - startedAt > limits.time().toNanos()) {
            throw new Refused(Limit.SECONDS, limits.time().toSeconds());
        }
    }

    void crossing() {
        crossings++;
        // As many as rows in a sheet: each makes a junction.
        if (crossings > limits.rows()) {
            throw new Refused(Limit.CROSSINGS, limits.rows());
        }
    }

    /** The file in hand. */
    String file() {
        return file;
    }
}
