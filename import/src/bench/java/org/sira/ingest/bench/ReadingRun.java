package org.sira.ingest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sira.ingest.ImportResult;
import org.sira.ingest.InputFile;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.workbook.ImportLimits;

/**
 * Imports a workbook of 200,000 incidents in thirty columns, problems and all, and only reads its cells with
 * fastexcel-reader, in turn and in one process. Compares the CPU time of the process, with its compiler and its garbage
 * collector; the first rounds of both warm up. Ends with 1 when the import needs more than 1.5 times as much, or a
 * workbook of 5,000 rows more than 5 seconds, likewise of CPU time.
 */
public final class ReadingRun {

    private static final int ROWS = 200_000;
    private static final int FEW_ROWS = 5_000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final double MOST_RATIO = 1.5;
    private static final double MOST_SECONDS_FOR_FEW = 5;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadingRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("sira-reading");
        Path few = folder.resolve("few.xlsx");
        Path many = folder.resolve("many.xlsx");
        try {
            LargeIncidents.write(few, FEW_ROWS);
            LargeIncidents.write(many, ROWS);
            say(
                    "%,d bytes, heap %,d MiB",
                    Files.size(many), Runtime.getRuntime().maxMemory() >> 20);
            boolean soon = showsSoon(few);
            boolean lean = isLean(many);
            if (!soon || !lean) {
                System.exit(1);
            }
        } finally {
            Files.delete(few);
            Files.deleteIfExists(many);
            Files.delete(folder);
        }
    }

    /** In a process that has read nothing yet. The time by the clock says more about what else the machine does. */
    private static boolean showsSoon(Path few) {
        long start = System.nanoTime();
        int[] problems = {0};
        double seconds = cpuSeconds(
                () -> problems[0] = imported(few, FEW_ROWS).report().problems().size());
        double byClock = (System.nanoTime() - start) / 1e9;
        say(
                "%,d rows, cold: %d problems after %.2f s of CPU, %.2f s by the clock",
                FEW_ROWS, problems[0], seconds, byClock);
        return seconds <= MOST_SECONDS_FOR_FEW;
    }

    private static boolean isLean(Path many) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 1 - WARM_UPS; round <= ROUNDS; round++) {
            double imported = cpuSeconds(() -> imported(many, ROWS));
            double read = cpuSeconds(() -> read(many));
            say(
                    "round %2d: import %.2f s, fastexcel-reader %.2f s, ratio %.2f",
                    round, imported, read, imported / read);
            if (round > 0) {
                ours.add(imported);
                theirs.add(read);
            }
        }
        double ratio = median(ours) / median(theirs);
        say("median CPU of the process: %.2f s / %.2f s = %.2f", median(ours), median(theirs), ratio);
        return ratio <= MOST_RATIO;
    }

    private static ImportResult imported(Path file, int rows) {
        ImportResult result = new WorkbookImport(ImportLimits.standard()).read(List.of(InputFile.of(file)));
        if (result.dataset().incidents().size() != rows) {
            throw new IllegalStateException(result.dataset().incidents().size() + " incidents of " + rows + ": "
                    + result.report().problems().subList(0, 1));
        }
        return result;
    }

    private static void read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            long filled = rows.flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(Cell::getValue)
                    .filter(value -> value != null)
                    .count();
            if (filled != (ROWS + 1L) * LargeIncidents.COLUMNS) {
                throw new IllegalStateException(filled + " cells");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuSeconds(Runnable work) {
        System.gc();
        long start = SYSTEM.getProcessCpuTime();
        work.run();
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
