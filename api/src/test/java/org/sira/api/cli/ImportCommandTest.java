package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.dataset.choice.ChoicesJson;
import org.sira.api.dataset.report.ImportReportFile;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.problem.CellRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sira import}: what a workbook is understood as, and what others can make of that. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @Test
    void aSoundWorkbookIsToldSheetBySheet() throws IOException {
        Result result = cli.run("import", "--data", data(new SmallWorkbook()));

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains("data.xlsx · Roads: Roads, 1 of 1 rows taken.")
                .contains("Nothing blocks: a plan can be made.");
    }

    @Test
    void whatBlocksComesLastGroupedByWhatMendsIt() throws IOException {
        SmallWorkbook spoilt =
                new SmallWorkbook().with("Roads", ",80,", ",eighty,").with("Needs", ",KOL,", ",Kolondieva,");
        Result result = cli.run("import", "--data", data(spoilt));

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.out())
                .containsSubsequence(
                        "ROW LEFT OUT · once · If it is one of these, write that name: Kolondieba (KOL), Kolondieba.",
                        "  data.xlsx · Needs · B2: The place “Kolondieva” is not in the sheet “Places”.",
                        "BLOCKS · once · Enter digits only",
                        "  data.xlsx · Roads · D2: “eighty” in “Length km” is not a number.",
                        "One problem must be mended before a plan can be made.");
    }

    @Test
    void theReportIsForProgramsAndItsWordsForPeople() throws IOException {
        Path report = folder.resolve("report.json");
        Result result = cli.run(
                "import",
                "--data",
                data(new SmallWorkbook().with("Needs", ",KOL,", ",Kolondieva,")),
                "--report",
                report.toString(),
                "--lang",
                "fr");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        String text = Files.readString(report);
        assertThat(errors(text)).isEmpty();
        assertThat(errors(text.replace("\"severity\"", "\"weight\""))).isNotEmpty();
        JsonNode json = new JsonMapper().readTree(text);
        assertThat(json.get("schema").asString()).isEqualTo("sira-import/1");
        assertThat(json.get("language").asString()).isEqualTo("fr");
        JsonNode problem = json.get("problems").get(0);
        assertThat(problem.get("key").asString()).isEqualTo("problem.unknown-place");
        assertThat(problem.get("severity").asString()).isEqualTo("ROW_SKIPPED");
        assertThat(problem.get("sheet").asString()).isEqualTo("Needs");
        assertThat(problem.get("cell").asString()).isEqualTo("B2");
        assertThat(problem.get("text").asString()).contains("« Kolondieva »".replace(' ', '\u00a0'));
        assertThat(problem.get("suggestions").get(0).get("value").asString()).isEqualTo("KOL");
        JsonNode roads = json.get("sheets").get(1);
        assertThat(roads.get("kind").asString()).isEqualTo("ROADS");
        assertThat(roads.get("headerRow").asInt()).isOne();
        assertThat(roads.get("columns").get(3).toString())
                .isEqualTo(
                        "{\"column\":\"D\",\"heading\":\"Length km\",\"samples\":[\"80\"],\"field\":\"ROAD_LENGTH\",\"confidence\":\"CERTAIN\"}");
    }

    @Test
    void theWorkbookComesBackWithItsProblemsMarkedAndNothingThatRuns() throws IOException {
        SmallWorkbook spoilt =
                new SmallWorkbook().with("Roads", ",80,", ",=1+1,").with("Needs", ",KOL,", ",@Kolondieva,");
        cli.run(
                "import",
                "--data",
                data(spoilt),
                "--marked",
                folder.resolve("marked").toString());

        try (XSSFWorkbook marked = read("data-sira.xlsx")) {
            XSSFSheet roads = marked.getSheet("Roads");
            XSSFCell length = roads.getRow(1).getCell(3);
            assertThat(length.getStringCellValue()).isEqualTo("=1+1");
            assertThat(length.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(length.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(roads.getRow(1).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(roads.getRow(1).getCell(9).getStringCellValue())
                    .startsWith("D2: “=1+1” in “Length km” is not a number.");
            assertThat(new DataFormatter()
                            .formatCellValue(marked.getSheet("Places").getRow(2).getCell(1)))
                    .isEqualTo("Kolondieba");
            assertThat(marked.getSheetName(marked.getNumberOfSheets() - 1)).isEqualTo("Sira");
        }
        try (XSSFWorkbook rejected = read("rejected.xlsx")) {
            XSSFSheet needs = rejected.getSheet("Needs");
            assertThat(needs.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2);
            assertThat(needs.getRow(1).getCell(1).getStringCellValue())
                    .startsWith("The place “@Kolondieva” is not in the sheet “Places”.");
            assertThat(needs.getRow(1).getCell(3).getStringCellValue()).isEqualTo("@Kolondieva");
            assertThat(needs.getRow(1).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void choicesAreReadBesideTheWorkbookAndAPlanNamesThem() throws IOException {
        String data =
                data(new SmallWorkbook().with("Roads", ",80,", ",eighty,").with("Needs", ",KOL,", ",Kolondieva,"));
        ImportChoices choices = ImportChoices.none()
                .withPlaces(List.of(new PlaceChoice("Kolondieva", "", "KOL")))
                .withEdits(List.of(new CellEdit(new CellRef("data.xlsx", "Roads", "D2"), "80")));
        String file = Files.write(folder.resolve("choices.json"), new ChoicesJson().file(choices))
                .toString();
        String out = folder.resolve("plan").toString();

        assertThat(cli.run("import", "--data", data, "--choices", file).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(cli.run("plan", "--data", data, "--out", out).exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(cli.run("plan", "--data", data, "--choices", file, "--out", out)
                        .exitCode())
                .isEqualTo(ExitCode.DONE);

        String plan = out + "/plan.json";
        assertThat(cli.run("check", "--data", data, "--choices", file, "--plan", plan)
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        Result without = cli.run("check", "--data", data, "--plan", plan);
        assertThat(without.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(without.err()).contains("choices.json");
    }

    @Test
    void choicesThatAreNoneAreRefusedWithTheirPlace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("choices.json"), "{\"schema\": \"sira-choices/1\", \"choices\": {\"sheets\": 3}}");
        Result result = cli.run("import", "--data", data(new SmallWorkbook()), "--choices", file.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("the file is damaged at choices.sheets");
    }

    /** What the schema of the report has against a file. */
    private static List<Error> errors(String json) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ImportReportFile.class.getResourceAsStream("import.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    private String data(SmallWorkbook workbook) throws IOException {
        return workbook.write(folder.resolve("data.xlsx")).toString();
    }

    private XSSFWorkbook read(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("marked/" + name))));
    }
}
