package org.sira.api.dataset.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.NoticeTexts;
import org.sira.api.platform.Messages;
import org.sira.ingest.compare.DatasetHash;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.MoreLikeThis;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of an import as {@code report.json}, for programs of others; {@code import.schema.json} describes it.
 *
 * @param schema of this format: its number rises when something is renamed or left out, not when something is added
 * @param language of the words, {@code en} or {@code fr}
 * @param blocked whether no plan can be made before something is mended
 * @param facts what the files say, as 64 lower-case hexadecimal digits: equal for equal facts, whatever files, sheets and
 *     rows they come from
 * @param choices fingerprint of the choices with which the files were read; absent where there are none
 */
public record ImportReportFile(
        String schema,
        String language,
        boolean blocked,
        String facts,
        List<File> files,
        Optional<String> choices,
        List<Sheet> sheets,
        List<Ignored> ignoredSheets,
        List<Line> problems) {

    public static final String SCHEMA = "sira-import/1";

    /** @param sha256 of its bytes, as 64 lower-case hexadecimal digits */
    public record File(String file, String sha256, long sizeBytes, boolean accepted) {}

    /**
     * A sheet that was read.
     *
     * @param kind such as {@code ROADS}
     * @param headerRow from 1; 0 for the features of a map
     */
    public record Sheet(
            String file,
            String sheet,
            String kind,
            int headerRow,
            int rows,
            int rowsTaken,
            int rowsSkipped,
            List<Column> columns) {}

    /**
     * A column of it.
     *
     * @param column letters, such as {@code D}
     * @param field what it means, such as {@code ROAD_LENGTH}; absent where it is not read
     * @param confidence {@code CHOSEN}, {@code CERTAIN}, {@code LIKELY} or {@code UNKNOWN}
     */
    public record Column(
            String column, String heading, List<String> samples, Optional<String> field, String confidence) {}

    /** A sheet that was not read, and why. */
    public record Ignored(String file, String sheet, String reason) {}

    /**
     * A problem.
     *
     * @param key of its kind, the same in all languages
     * @param severity {@code BLOCKS}, {@code ROW_SKIPPED} or {@code WARNING}
     * @param sheet empty when the file as a whole is meant; {@code cell} likewise
     * @param text what was found and expected, {@code action} what to do
     * @param suggestions what could be written into the cell
     * @param count of problems that this line stands for
     */
    public record Line(
            String key,
            String severity,
            String file,
            String sheet,
            String cell,
            String text,
            String action,
            List<Suggestion> suggestions,
            int count) {}

    public ImportReportFile {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
        ignoredSheets = List.copyOf(ignoredSheets);
        problems = List.copyOf(problems);
    }

    /** @param messages in the language of the words */
    public static ImportReportFile of(ImportedFiles imported, Messages messages) {
        NoticeTexts texts = new NoticeTexts(messages);
        Suggestions suggestions =
                new Suggestions(messages.language(), imported.dataset().places());
        return new ImportReportFile(
                SCHEMA,
                messages.language().locale().getLanguage(),
                imported.report().blocked(),
                DatasetHash.of(imported.dataset()),
                files(imported),
                imported.choices().file().map(file -> file.sha256()),
                imported.report().sheets().stream().map(ImportReportFile::sheet).toList(),
                imported.report().ignoredSheets().stream()
                        .map(sheet -> new Ignored(
                                sheet.file(), sheet.sheet(), sheet.reason().name()))
                        .toList(),
                imported.report().problems().stream()
                        .map(problem -> line(problem, texts, suggestions))
                        .toList());
    }

    public byte[] json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(this);
    }

    /** How many problems must be mended before a plan can be made. */
    public int blocking() {
        return problems.stream()
                .filter(line -> line.severity().equals(Severity.BLOCKS.name()))
                .mapToInt(Line::count)
                .sum();
    }

    private static List<File> files(ImportedFiles imported) {
        var reports = imported.report().files();
        return IntStream.range(0, reports.size())
                .mapToObj(at -> new File(
                        reports.get(at).file(),
                        imported.files().get(at).sha256(),
                        reports.get(at).sizeBytes(),
                        reports.get(at).accepted()))
                .toList();
    }

    private static Sheet sheet(SheetReport sheet) {
        return new Sheet(
                sheet.file(),
                sheet.sheet(),
                sheet.kind().name(),
                sheet.headerRow(),
                sheet.rows(),
                sheet.rowsTaken(),
                sheet.rowsSkipped(),
                sheet.columns().stream()
                        .map(column -> new Column(
                                CellRef.columnName(column.number()),
                                column.heading(),
                                column.samples(),
                                column.field().map(Enum::name),
                                column.confidence().name()))
                        .toList());
    }

    private static Line line(Problem problem, NoticeTexts texts, Suggestions suggestions) {
        Notice notice = Notice.of(problem);
        return new Line(
                problem.key(),
                problem.severity().name(),
                problem.where().file(),
                problem.where().sheet(),
                problem.where().cell(),
                texts.text(notice),
                texts.action(notice),
                suggestions.of(problem),
                problem instanceof MoreLikeThis more ? more.count() : 1);
    }
}
