package org.sira.ingest.geojson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sira.ingest.problem.Limit;

/** Counts the bytes of a file, and ends the reading where there are too many. */
final class CountingStream extends FilterInputStream {

    private final long most;
    private long count;
    private Optional<Refused> overLimit = Optional.empty();

    CountingStream(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    long count() {
        return count;
    }

    /** Why the reading was ended, in case the library wraps or swallows it. */
    Optional<Refused> overLimit() {
        return overLimit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    /** The stream belongs to whoever opened it. */
    @Override
    public void close() {}

    private void count(int bytes) {
        count += bytes;
        if (count > most) {
            Refused refused = new Refused(Limit.FILE_BYTES, most);
            overLimit = Optional.of(refused);
            throw refused;
        }
    }
}
