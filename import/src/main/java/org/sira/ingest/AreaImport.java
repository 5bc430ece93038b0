package org.sira.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.ingest.dataset.DrawnArea;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.geojson.AreaCover;
import org.sira.ingest.geojson.GeoJsonAreas;
import org.sira.ingest.geojson.GeoJsonFile;
import org.sira.ingest.privacy.PersonalNote;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.rows.DrawnAreaReader;
import org.sira.ingest.rows.RowReader.Outcome;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.RejectedFileException;

/** Reads the areas of maps, once all places and roads are known. */
final class AreaImport {

    private final DrawnAreaReader reader;
    private final AreaCover cover;
    private final ProblemLog log;
    private final List<SheetReport> reports = new ArrayList<>();

    private static final class Count {
        private int taken;
        private int skipped;
    }

    AreaImport(DrawnAreaReader reader, AreaCover cover, ProblemLog log) {
        this.reader = reader;
        this.cover = cover;
        this.log = log;
    }

    void read(GeoJsonFile file) throws RejectedFileException {
        Map<SheetKind, Count> countByKind = new EnumMap<>(SheetKind.class);
        for (DrawnArea drawn : GeoJsonAreas.of(file, log)) {
            DrawnArea area = withoutPersons(drawn);
            List<RoadRow> roads = area.kind() == SheetKind.CLOSURES ? cover.roadsIn(area) : List.of();
            Count count = countByKind.computeIfAbsent(area.kind(), kind -> new Count());
            if (reader.accept(area, roads, log) == Outcome.TAKEN) {
                count.taken++;
            } else {
                count.skipped++;
            }
        }
        countByKind.forEach((kind, count) -> reports.add(report(file.file(), kind, count)));
    }

    private DrawnArea withoutPersons(DrawnArea area) {
        Map<Field, String> texts = new LinkedHashMap<>(area.textByField());
        texts.replaceAll((field, text) -> PersonalNote.find(text)
                .map(note -> {
                    String heading = area.headingByField().getOrDefault(field, "");
                    log.add(new PersonalData(area.ref().where(), heading, note.kind(), note.masked(), 1, false, true));
                    return note.masked();
                })
                .orElse(text));
        return new DrawnArea(area.ref(), area.kind(), area.headingByField(), texts, area.shape());
    }

    /** One for each kind of area in each file. */
    Collection<SheetReport> reports() {
        return List.copyOf(reports);
    }

    private static SheetReport report(String file, SheetKind kind, Count count) {
        return new SheetReport(
                file,
                RowRef.FEATURES,
                kind,
                0,
                count.taken + count.skipped,
                count.taken,
                count.skipped,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                Optional.empty());
    }
}
