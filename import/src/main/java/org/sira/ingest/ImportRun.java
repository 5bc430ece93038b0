package org.sira.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sira.ingest.check.DatasetCheck;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.IgnoredSheet.Reason;
import org.sira.ingest.dataset.ImportReport;
import org.sira.ingest.dataset.MappedRoads;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.geojson.AreaCover;
import org.sira.ingest.geojson.GeoJsonFile;
import org.sira.ingest.geojson.GeoJsonRoads;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.NothingRecognised;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.rows.RowReaders;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;

/** One reading of some files, from their bytes to the result. */
final class ImportRun implements AutoCloseable {

    private final ImportLimits limits;
    private final LongSupplier nanoTime;
    private final ProblemLog log = new ProblemLog();
    private final RowReaders readers;
    private final SheetRecognition recognition;
    /** By name; files that could not be opened have no workbook. */
    private final Map<String, OpenWorkbook> workbookByFile = new LinkedHashMap<>();

    private final Map<String, GeoJsonFile> roadsByFile = new LinkedHashMap<>();
    private final List<SheetReport> roadReports = new ArrayList<>();
    private final List<SheetInHand> sheets = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final Set<String> rejected = new HashSet<>();

    ImportRun(ImportLimits limits, LongSupplier nanoTime, ImportChoices choices) {
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.recognition = new SheetRecognition(new Decisions(choices), log);
        this.readers = new RowReaders(choices.places());
    }

    ImportResult run(List<InputFile> inputs) {
        inputs.forEach(this::open);
        workbookByFile.values().forEach(this::recognise);
        for (SheetKind kind : RowReaders.ORDER) {
            sheets.stream().filter(sheet -> sheet.kind() == kind).forEach(this::read);
            if (kind == SheetKind.ROADS && mapsWithRoads().findAny().isPresent()) {
                makeRoads();
            }
        }
        readAreas();
        reportUnrecognised();
        reportKinds();
        Dataset dataset = readers.dataset();
        DatasetCheck.run(dataset, sheets.stream().map(SheetInHand::context).toList(), wholeNetwork(), log);
        return new ImportResult(dataset, report());
    }

    private void open(InputFile input) {
        String file = uniqueName(input.name());
        files.add(file);
        try (InputStream content = new BufferedInputStream(input.source().open())) {
            content.mark(GeoJsonFile.HEAD_BYTES);
            byte[] head = content.readNBytes(GeoJsonFile.HEAD_BYTES);
            content.reset();
            if (GeoJsonFile.looksLike(head)) {
                roadsByFile.put(file, GeoJsonFile.read(file, content, limits, nanoTime));
            } else {
                workbookByFile.put(file, OpenWorkbook.open(file, content, limits, nanoTime));
            }
        } catch (RejectedFileException e) {
            reject(e.problem());
        } catch (IOException e) {
            reject(new RejectedFile(CellRef.ofFile(file), Rejection.UNREADABLE, List.of()));
        }
    }

    /** Two files may have the same name in different folders. */
    private String uniqueName(String name) {
        String unique = name;
        for (int number = 2; files.contains(unique); number++) {
            unique = name + " (" + number + ")";
        }
        return unique;
    }

    private void recognise(OpenWorkbook workbook) {
        try {
            sheets.addAll(recognition.recognise(workbook));
        } catch (RejectedFileException e) {
            reject(e.problem());
        }
    }

    private void read(SheetInHand sheet) {
        if (!sheet.complete() || rejected.contains(sheet.workbook().file())) {
            return;
        }
        try {
            sheet.read(readers.reader(sheet.kind()));
        } catch (RejectedFileException e) {
            reject(e.problem());
        }
    }

    /** The roads of all files together, between the places of the sheets. */
    private void makeRoads() {
        try {
            MappedRoads made = GeoJsonRoads.make(
                    mapsWithRoads().toList(),
                    readers.places(),
                    readers.roads(),
                    readers::usualSpeedKmh,
                    log,
                    limits,
                    nanoTime);
            readers.add(made);
            roadReports.addAll(made.reports());
        } catch (RejectedFileException e) {
            reject(e.problem());
        }
    }

    private Stream<GeoJsonFile> mapsWithRoads() {
        return roadsByFile.values().stream().filter(GeoJsonFile::mayHoldRoads);
    }

    /** What maps close or endanger, once all roads are known. */
    private void readAreas() {
        AreaCover cover = new AreaCover(readers.places(), readers.roads(), limits, nanoTime);
        AreaImport areas = new AreaImport(readers.drawnAreas(), cover, log);
        for (GeoJsonFile map : roadsByFile.values()) {
            try {
                areas.read(map);
            } catch (RejectedFileException e) {
                reject(e.problem());
            }
        }
        roadReports.addAll(areas.reports());
    }

    private void reject(RejectedFile problem) {
        rejected.add(problem.where().file());
        log.add(problem);
    }

    /** A letter or a list that has nothing to do with the operation, perhaps under the name of a workbook. */
    private void reportUnrecognised() {
        Set<String> recognised =
                sheets.stream().map(sheet -> sheet.workbook().file()).collect(Collectors.toSet());
        Set<String> chosen = recognition.ignored().stream()
                .filter(sheet -> sheet.reason() != Reason.NO_KNOWN_HEADINGS)
                .map(IgnoredSheet::file)
                .collect(Collectors.toSet());
        workbookByFile.keySet().stream()
                .filter(file -> !recognised.contains(file) && !chosen.contains(file) && !rejected.contains(file))
                .forEach(file -> log.add(new NothingRecognised(CellRef.ofFile(file))));
    }

    /** What a rejected file would have held cannot be missed. */
    private void reportKinds() {
        if (rejected.isEmpty()) {
            KindCheck kinds = new KindCheck(
                    sheets, !roadsByFile.isEmpty() && !readers.roads().isEmpty());
            kinds.reportEmpty(sheets, log);
            kinds.reportMissing(CellRef.ofFile(String.join(", ", files)), log);
        }
    }

    private boolean wholeNetwork() {
        return rejected.isEmpty()
                && sheets.stream()
                        .filter(sheet -> sheet.kind() == SheetKind.PLACES || sheet.kind() == SheetKind.ROADS)
                        .allMatch(SheetInHand::whole);
    }

    private ImportReport report() {
        List<FileReport> fileReports = files.stream().map(this::fileReport).toList();
        List<SheetReport> sheetReports = Stream.concat(sheets.stream().map(SheetInHand::report), roadReports.stream())
                .toList();
        return new ImportReport(fileReports, sheetReports, recognition.ignored(), log.problems());
    }

    private FileReport fileReport(String file) {
        GeoJsonFile roads = roadsByFile.get(file);
        if (roads != null) {
            return FileReport.plain(file, roads.sizeBytes(), !rejected.contains(file));
        }
        OpenWorkbook workbook = workbookByFile.get(file);
        return workbook == null
                ? FileReport.plain(file, 0, false)
                : new FileReport(
                        file, workbook.sizeBytes(), !rejected.contains(file), workbook.extras(), workbook.textFormat());
    }

    @Override
    public void close() {
        workbookByFile.values().forEach(OpenWorkbook::close);
    }
}
