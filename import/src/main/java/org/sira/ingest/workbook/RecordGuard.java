package org.sira.ingest.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.sira.ingest.problem.Rejection;

/** Keeps the parser of delimited text from filling the memory with one row. */
final class RecordGuard extends FilterReader {

    /** Characters in one row: a quotation mark that is never closed makes one of all the rest. */
    static final int MOST_CHARS = 1_000_000;

    private final Budget budget;
    private int row = 1;
    private int chars;

    RecordGuard(Reader decoded, Budget budget) {
        super(decoded);
        this.budget = budget;
    }

    /** The parser has come to the end of a row. */
    void rowRead() {
        row++;
        chars = 0;
    }

    /** For the row that is being read. */
    Refusal endless() {
        return budget.remember(new Refusal(Rejection.ENDLESS_ROW, row));
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        budget.heard();
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == '\0') {
                throw budget.remember(new Refusal(Rejection.DAMAGED_TEXT));
            }
        }
        chars += Math.max(0, read);
        if (chars > MOST_CHARS) {
            throw endless();
        }
        return read;
    }
}
