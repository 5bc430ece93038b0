package org.sira.api.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/** A workbook with as many invented incidents as a test needs, in clusters over southern Mali. */
public final class IncidentWorkbook {

    /** The day of reference of the sample operation; all lie before it. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 4);

    private static final List<String> TYPES = List.of(
            "Attack",
            "Armed clash",
            "Remote explosive/landmine/IED",
            "Looting/property destruction",
            "Air/drone strike");
    private static final int CLUSTERS = 60;
    private static final int HISTORY_DAYS = 2_500;

    private IncidentWorkbook() {}

    public static byte[] of(int incidents, long seed) {
        Random random = new Random(seed);
        double[][] clusters = Stream.generate(
                        () -> new double[] {10.3 + random.nextDouble() * 4.2, -8.3 + random.nextDouble() * 4.3})
                .limit(CLUSTERS)
                .toArray(double[][]::new);
        List<List<CellToWrite>> rows = new ArrayList<>();
        for (int i = 0; i < incidents; i++) {
            double[] cluster = clusters[(int) (CLUSTERS * random.nextDouble() * random.nextDouble())];
            int daysBack = 1 + (int) (HISTORY_DAYS * random.nextDouble() * random.nextDouble());
            rows.add(List.of(
                    CellToWrite.of("X" + i),
                    CellToWrite.of(AS_OF.minusDays(daysBack).toString()),
                    CellToWrite.of(TYPES.get(random.nextInt(TYPES.size()))),
                    CellToWrite.of(cluster[0] + random.nextGaussian() * 0.15),
                    CellToWrite.of(cluster[1] + random.nextGaussian() * 0.15),
                    CellToWrite.of(1 + random.nextInt(3)),
                    CellToWrite.of(random.nextInt(3) == 0 ? random.nextInt(60) : 0)));
        }
        List<ColumnToWrite> columns = Stream.of(
                        "ID", "Date", "Type", "Latitude", "Longitude", "Precision", "Fatalities")
                .map(title -> ColumnToWrite.text(title, 14))
                .toList();
        return WorkbookWriter.bytes(
                "Incidents", List.of(SheetToWrite.table("Incidents", columns, rows)), Instant.EPOCH);
    }
}
