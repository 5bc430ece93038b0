package org.sira.api.dataset.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ReadingChoices;
import org.sira.api.dataset.choice.ChoicesJson;
import org.sira.api.dataset.report.ImportReportFile;
import org.sira.api.dataset.report.MarkedFiles;
import org.sira.api.dataset.report.MarkedWorkbook;
import org.sira.api.dataset.report.RejectedRows;
import org.sira.api.dataset.report.TemplateFile;
import org.sira.api.dataset.report.TooManyCells;
import org.sira.api.platform.Downloads;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.ingest.InputFile;
import org.sira.ingest.workbook.RejectedFileException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people take away: of an import, to mend it in their own files, and templates to begin with. */
@Controller
@RequestMapping("/operations/{op}/data")
class ImportDownloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Pattern MARKED = Pattern.compile("marked-(\\d{1,3})\\.xlsx");

    private final IntakeDesk desk;
    private final Datasets datasets;
    private final Clock clock;

    ImportDownloads(IntakeDesk desk, Datasets datasets, Clock clock) {
        this.desk = desk;
        this.datasets = datasets;
        this.clock = clock;
    }

    @GetMapping("/imports/{job}/files/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable long op, @PathVariable UUID job, @PathVariable String name, Locale locale) {
        OpenImport open = desk.open(op, job);
        Messages messages = Messages.in(Language.of(locale));
        Matcher marked = MARKED.matcher(name);
        if (marked.matches()) {
            return marked(open, Integer.parseInt(marked.group(1)), messages);
        }
        return switch (name) {
            case "rejected.xlsx" ->
                Downloads.file(
                        name,
                        WORKBOOK,
                        RejectedRows.of(datasets.contents(open.review()), open.imported(), messages, clock.instant()));
            case "report.json" ->
                Downloads.file(
                        name,
                        MediaType.APPLICATION_JSON,
                        ImportReportFile.of(open.imported(), messages).json());
            case ReadingChoices.FILE_NAME ->
                Downloads.file(name, MediaType.APPLICATION_JSON, new ChoicesJson().file(open.choices()));
            default -> throw noSuchFile();
        };
    }

    /** The choices of a version, with which the command line reads its files alike. */
    @GetMapping("/versions/{version:\\d{1,18}}/choices.json")
    ResponseEntity<byte[]> choices(@PathVariable long op, @PathVariable long version) {
        return datasets.find(version)
                .filter(found -> found.operation() == op)
                .map(found -> Downloads.file(
                        ReadingChoices.FILE_NAME, MediaType.APPLICATION_JSON, new ChoicesJson().file(found.choices())))
                .orElseThrow(ImportDownloads::noSuchFile);
    }

    @GetMapping("/templates/{language:en|fr}")
    ResponseEntity<byte[]> template(@PathVariable String language) {
        TemplateFile template = new TemplateFile(Language.of(Locale.forLanguageTag(language)));
        return Downloads.file(template.name(), WORKBOOK, template.content());
    }

    private ResponseEntity<byte[]> marked(OpenImport open, int number, Messages messages) {
        List<InputFile> files = datasets.contents(open.review());
        if (number < 1 || number > files.size()) {
            throw noSuchFile();
        }
        InputFile file = files.get(number - 1);
        try {
            return Downloads.file(
                    MarkedFiles.name(file.name()),
                    WORKBOOK,
                    MarkedWorkbook.of(file, open.imported(), messages, clock.instant()));
        } catch (TooManyCells tooMany) {
            throw new Refusal(
                    Refusal.Kind.INPUT, "dataset.refused.too-many-cells", file.name(), MarkedWorkbook.MOST_CELLS);
        } catch (RejectedFileException noWorkbook) {
            throw noSuchFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal noSuchFile() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-such-file");
    }
}
