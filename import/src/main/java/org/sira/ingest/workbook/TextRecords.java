package org.sira.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bytes of a text file as characters and as rows, guarded. */
final class TextRecords {

    private static final String ENTRY = "text";
    private static final int SAMPLE_CHARS = 64 * 1024;
    /** A first line by which spreadsheets are told the separator; they do not show it. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=(.)\"?(\r\n|\n|\r)", Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;
    private final Budget budget;
    private final TextEncoding encoding;
    private final Separator separator;
    private final int charsBeforeRows;

    /** Takes a row and tells whether more are wanted. */
    interface RecordSink {
        boolean accept(int number, CSVRecord row);
    }

    private TextRecords(byte[] bytes, Budget budget, TextEncoding encoding, Separator separator, int charsBeforeRows) {
        this.bytes = bytes;
        this.budget = budget;
        this.encoding = encoding;
        this.separator = separator;
        this.charsBeforeRows = charsBeforeRows;
    }

    static TextRecords of(byte[] bytes, Budget budget) throws IOException {
        TextEncoding encoding = TextEncoding.of(bytes);
        String sample = sample(bytes, budget, encoding);
        Matcher line = SEPARATOR_LINE.matcher(sample);
        if (line.lookingAt()) {
            Optional<Separator> told = Separator.of(line.group(1).charAt(0));
            if (told.isPresent()) {
                return new TextRecords(bytes, budget, encoding, told.get(), line.end());
            }
        }
        return new TextRecords(bytes, budget, encoding, SeparatorFinder.find(sample), 0);
    }

    TextFormat format() {
        return new TextFormat(encoding, separator);
    }

    /** Rows are counted from 1 as a spreadsheet shows them: blank ones count, the lines of one row do not. */
    void read(RecordSink sink) throws IOException {
        try (RecordGuard guard = new RecordGuard(decoded(bytes, budget, encoding), budget)) {
            guard.skip(charsBeforeRows);
            try (CSVParser parser = format(separator).parse(guard)) {
                Iterator<CSVRecord> rows = parser.iterator();
                int number = 0;
                while (rows.hasNext()) {
                    guard.rowRead();
                    number++;
                    if (!sink.accept(number, rows.next())) {
                        return;
                    }
                }
            } catch (UncheckedIOException e) {
                // The bytes are in memory, so it is the parser that has met the end between two quotation marks.
                throw guard.endless();
            }
        }
    }

    /** As spreadsheets read it: what follows a closing quotation mark belongs to the cell. */
    static CSVFormat format(Separator separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static String sample(byte[] bytes, Budget budget, TextEncoding encoding) throws IOException {
        char[] sample = new char[SAMPLE_CHARS];
        try (Reader reader = new RecordGuard(decoded(bytes, budget, encoding), budget)) {
            int length = 0;
            int read = reader.read(sample, 0, sample.length);
            while (read > 0) {
                length += read;
                read = reader.read(sample, length, sample.length - length);
            }
            return new String(sample, 0, length);
        }
    }

    private static Reader decoded(byte[] bytes, Budget budget, TextEncoding encoding) {
        int start = encoding.markBytes(bytes);
        InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return new InputStreamReader(new GuardedStream(in, ENTRY, budget), encoding.charset());
    }
}
