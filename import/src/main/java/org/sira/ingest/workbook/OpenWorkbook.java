package org.sira.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;
import org.xml.sax.SAXException;

/**
 * A workbook (.xlsx, .xlsm, .xls) or delimited text held in memory, of which sheets are read row by row.
 *
 * <p>This is the boundary for files from outside: whatever goes wrong inside, from a full limit to a failure of the
 * library, comes out as a {@link RejectedFileException}.
 */
public final class OpenWorkbook implements AutoCloseable {

    private final String file;
    private final long sizeBytes;
    private final Budget budget;
    private final Book book;

    private OpenWorkbook(String file, long sizeBytes, Budget budget, Book book) {
        this.file = file;
        this.sizeBytes = sizeBytes;
        this.budget = budget;
        this.book = book;
    }

    /**
     * Reads a file into memory and opens it.
     *
     * @param file its name, for messages
     * @param content is left open
     * @param nanoTime a clock that only measures time, such as {@code System::nanoTime}
     */
    public static OpenWorkbook open(String file, InputStream content, ImportLimits limits, LongSupplier nanoTime)
            throws RejectedFileException {
        Budget budget = new Budget(limits, nanoTime);
        return guarded(file, budget, () -> {
            byte[] bytes = readAll(content, budget);
            return new OpenWorkbook(
                    file, bytes.length, budget, FileFormat.of(bytes).open(file, bytes, budget));
        });
    }

    public String file() {
        return file;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    public List<Extra> extras() {
        return book.extras();
    }

    /** How the bytes were understood; empty unless the file is delimited text. */
    public Optional<TextFormat> textFormat() {
        return book.textFormat();
    }

    /** Hands the rows of a sheet to a sink; failures of the sink itself pass through unchanged. */
    public SheetFacts read(SheetInfo sheet, RowSink sink) throws RejectedFileException {
        return guarded(
                file,
                budget,
                () -> book.read(sheet, row -> {
                    try {
                        return sink.accept(row);
                    } catch (RuntimeException e) {
                        throw new SinkFailure(e);
                    }
                }));
    }

    @Override
    public void close() {
        book.close();
    }

    private static byte[] readAll(InputStream content, Budget budget) {
        long most = budget.limits().fileBytes();
        try {
            byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            budget.require(bytes.length <= most, Limit.FILE_BYTES, most);
            return bytes;
        } catch (IOException e) {
            throw budget.remember(new Refusal(Rejection.UNREADABLE));
        }
    }

    private interface Reading<T> {
        T run() throws Exception;
    }

    private static final class SinkFailure extends RuntimeException {

        private final RuntimeException failure;

        SinkFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private static <T> T guarded(String file, Budget budget, Reading<T> reading) throws RejectedFileException {
        budget.resume();
        try {
            return reading.run();
        } catch (SinkFailure e) {
            throw e.failure;
        } catch (Exception | StackOverflowError e) {
            Refusal refusal = budget.breach().orElseGet(() -> diagnose(e));
            throw new RejectedFileException(
                    new RejectedFile(CellRef.ofFile(file), refusal.rejection(), refusal.details()), e);
        } finally {
            budget.pause();
        }
    }

    private static Refusal diagnose(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        // A parser may wrap the failure of the zip beneath it.
        if (causes.stream().anyMatch(ZipException.class::isInstance)) {
            return new Refusal(Rejection.DAMAGED_ZIP);
        }
        Optional<Throwable> xml =
                causes.stream().filter(SAXException.class::isInstance).findFirst();
        if (xml.isPresent()) {
            boolean declares = String.valueOf(xml.get().getMessage()).contains("DOCTYPE");
            return new Refusal(declares ? Rejection.DOCUMENT_TYPE : Rejection.DAMAGED_XML);
        }
        return new Refusal(failure instanceof IOException ? Rejection.DAMAGED_ZIP : Rejection.DAMAGED_WORKBOOK);
    }
}
