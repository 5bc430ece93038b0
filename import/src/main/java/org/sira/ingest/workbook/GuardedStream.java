package org.sira.ingest.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of one entry of a zip. */
final class GuardedStream extends FilterInputStream {

    private final String entry;
    private final Budget budget;
    private long position;

    GuardedStream(InputStream inflated, String entry, Budget budget) {
        super(inflated);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = 0;
        while (skipped < bytes && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        position += bytes;
        budget.inflated(entry, position, bytes);
    }
}
