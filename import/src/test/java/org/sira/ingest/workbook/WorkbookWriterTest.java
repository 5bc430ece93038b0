package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private static final Instant CREATED_AT = Instant.parse("2026-05-04T08:30:00Z");

    @Test
    void marksCellsAndKeepsWhatTheyHold() throws IOException {
        var sheet = SheetToWrite.table(
                "Routes",
                List.of(
                        ColumnToWrite.text("Longueur", 12),
                        ColumnToWrite.of("Depuis", 12, CellFormat.DATE),
                        ColumnToWrite.text("Motif", 12)),
                List.of(List.of(
                        new CellToWrite.Marked(CellToWrite.of("=1+1")),
                        new CellToWrite.Marked(CellToWrite.of(LocalDate.of(2026, 5, 4))),
                        new CellToWrite.Marked(CellToWrite.blank()))));

        try (XSSFWorkbook workbook = written(sheet)) {
            Cell text = workbook.getSheet("Routes").getRow(1).getCell(0);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(text.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            Cell date = workbook.getSheet("Routes").getRow(1).getCell(1);
            assertThat(date.getLocalDateTimeCellValue()).isEqualTo("2026-05-04T00:00");
            assertThat(date.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            Cell blank = workbook.getSheet("Routes").getRow(1).getCell(2);
            assertThat(blank.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(blank.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        var sheet = SheetToWrite.table(
                "Besoins",
                List.of(
                        ColumnToWrite.text("Lieu", 20),
                        ColumnToWrite.of("Quantité", 12, CellFormat.WHOLE),
                        ColumnToWrite.of("Pas avant", 12, CellFormat.DATE),
                        ColumnToWrite.of("Départ", 18, CellFormat.DATE_TIME),
                        ColumnToWrite.of("Début", 8, CellFormat.TIME)),
                List.of(
                        List.of(
                                CellToWrite.of("Kolondiéba"),
                                CellToWrite.of(12_500.5),
                                CellToWrite.of(LocalDate.of(2026, 5, 4)),
                                CellToWrite.of(LocalDateTime.of(2026, 5, 5, 6, 30)),
                                CellToWrite.of(LocalTime.of(22, 0))),
                        List.of(CellToWrite.blank(), CellToWrite.of(0))));

        try (XSSFWorkbook workbook = written(sheet)) {
            XSSFSheet read = workbook.getSheet("Besoins");
            assertThat(read.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Quantité");
            assertThat(read.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Kolondiéba");
            assertThat(read.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12_500.5);
            assertThat(read.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            assertThat(read.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2026-05-04T00:00");
            assertThat(read.getRow(1).getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-05-05T06:30");
            assertThat(read.getRow(1).getCell(4).getLocalDateTimeCellValue().toLocalTime())
                    .isEqualTo("22:00");
            assertThat(read.getRow(2).getCell(0)).isNull();
            assertThat(read.getRow(2).getCell(1).getNumericCellValue()).isZero();
        }
    }

    @Test
    void freezesAndFiltersTheHeaderBelowTitleLinesAndAboveTags() throws IOException {
        var sheet = SheetToWrite.table(
                        "Sites",
                        List.of(ColumnToWrite.text("Région", 20), ColumnToWrite.text("Individus", 10)),
                        List.of(List.of(CellToWrite.of("Sikasso"), CellToWrite.of(310))))
                .withTitleLines(List.of("Suivi des déplacements", "Mai 2026"))
                .withTags(List.of("#adm1+name", "#affected+idps+ind"));

        try (XSSFWorkbook workbook = written(sheet)) {
            XSSFSheet read = workbook.getSheetAt(0);
            assertThat(read.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Région");
            assertThat(read.getRow(3).getCell(1).getStringCellValue()).isEqualTo("#affected+idps+ind");
            assertThat(read.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(310);
            assertThat(read.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(read.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:B5");
            assertThat(read.getPrintSetup().getLandscape()).isTrue();
            assertThat(read.getFitToPage()).isTrue();
        }
    }

    @Test
    void notesHaveNoHeaderAndWrap() throws IOException {
        try (XSSFWorkbook workbook = written(SheetToWrite.notes("Lisez-moi", "Opération", List.of("Une phrase.")))) {
            XSSFSheet read = workbook.getSheetAt(0);
            assertThat(read.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Opération");
            assertThat(read.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(read.getPaneInformation()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+33",
                "-2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                "＋1",
                "－1",
                "＠a"
            })
    void textThatStartsLikeAFormulaStaysText(String text) throws IOException {
        var sheet = SheetToWrite.table(
                text,
                List.of(ColumnToWrite.text(text, 20)),
                List.of(List.of(CellToWrite.of(text)), List.of(CellToWrite.of("Bla"))));

        try (XSSFWorkbook workbook = written(sheet)) {
            for (int row : List.of(0, 1)) {
                Cell cell = workbook.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(workbook.getSheetAt(0)
                            .getRow(2)
                            .getCell(0)
                            .getCellStyle()
                            .getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void anyTextIsReadBackExceptWhatXmlCannotHold() throws IOException {
        var random = new Random(7);
        List<String> texts =
                new ArrayList<>(List.of("_x0041_", "a_x000D_b", "  deux espaces  ", "<b>&amp;\"'", "🚚", "'x"));
        for (int index = 0; index < 200; index++) {
            texts.add(random.ints(1 + random.nextInt(40), 0x20, 0x2FFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        var sheet = SheetToWrite.table(
                "Textes",
                List.of(ColumnToWrite.text("Texte", 20)),
                Stream.concat(texts.stream(), Stream.of("a\u0000b", "\uD800!"))
                        .map(text -> List.of(CellToWrite.of(text)))
                        .toList());

        try (XSSFWorkbook workbook = written(sheet)) {
            List<String> read = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> read.add(row.getCell(0).getStringCellValue()));
            texts.add("a\uFFFDb");
            texts.add("\uFFFD!");
            assertThat(read.subList(1, read.size())).isEqualTo(texts);
        }
    }

    @Test
    void sheetNamesAreMadeAcceptableAndDistinct() throws IOException {
        var columns = List.of(ColumnToWrite.text("A", 5));
        var wanted = List.of("Stocks", "STOCKS", "a/b:c*[d]?\\", "'x'", "", "x".repeat(40), "x".repeat(40), "History");
        byte[] bytes = WorkbookWriter.bytes(
                "Noms",
                wanted.stream()
                        .map(name -> SheetToWrite.table(name, columns, List.of()))
                        .toList(),
                CREATED_AT);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Stocks",
                            "STOCKS (2)",
                            "a-b-c--d---",
                            "x",
                            "Sheet",
                            "x".repeat(31),
                            "x".repeat(27) + " (2)",
                            "Sheet History");
        }
    }

    @Test
    void sameInputGivesTheSameBytesInAnyTimeZoneAndAtAnyTime() throws Exception {
        byte[] first = bytes(largeTable(1));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            // Longer than the two seconds to which a zip notes its times.
            Thread.sleep(2_100);
            assertThat(Arrays.equals(bytes(largeTable(1)), first)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Arrays.equals(bytes(largeTable(2)), first)).isFalse();
    }

    @Test
    void partsAreInOrderAndCarryOneFixedTime() throws IOException {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(largeTable(1))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00");
            }
        }
        assertThat(names.get(0)).isEqualTo("[Content_Types].xml");
        assertThat(names.subList(1, names.size())).isSorted();
    }

    @Test
    void propertiesNoteWhenItWasMadeAndByWhat() throws IOException {
        try (XSSFWorkbook workbook = written(largeTable(1))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo(CREATED_AT);
            assertThat(core.getModified().toInstant()).isEqualTo(CREATED_AT);
            assertThat(core.getCreator()).isEqualTo("Sira");
            assertThat(core.getTitle()).isEqualTo("Essai");
        }
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsMeasure() {
        assertThat(new CellToWrite.Text("x".repeat(32_767)).value()).hasSize(32_767);
        assertThatThrownBy(() -> new CellToWrite.Text("x".repeat(32_768)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32,768")
                .hasMessageContaining("32,767");
        assertThatThrownBy(() -> CellToWrite.of(Double.NaN)).hasMessageContaining("NaN");
        var columns = List.of(ColumnToWrite.text("A", 5));
        assertThatThrownBy(() ->
                        SheetToWrite.table("Stocks", columns, List.of(List.of(CellToWrite.of(1), CellToWrite.of(2)))))
                .hasMessage("Sheet \"Stocks\": row 1 of the table has 2 cells for 1 columns.");
        assertThatThrownBy(
                        () -> SheetToWrite.table("Stocks", columns, List.of()).withTags(List.of("#a", "#b")))
                .hasMessageContaining("2 HXL tags for 1 columns");
        assertThatThrownBy(() -> WorkbookWriter.bytes("Vide", List.of(), CREATED_AT))
                .hasMessageContaining("without a sheet");
    }

    private static SheetToWrite largeTable(long seed) {
        var random = new Random(seed);
        List<List<CellToWrite>> rows = new ArrayList<>();
        for (int row = 0; row < 500; row++) {
            rows.add(List.of(
                    CellToWrite.of("lieu " + random.nextInt(90)),
                    CellToWrite.of(random.nextInt(100_000) / 10.0),
                    CellToWrite.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)))));
        }
        return SheetToWrite.table(
                "Table",
                List.of(
                        ColumnToWrite.text("Lieu", 20),
                        ColumnToWrite.of("Quantité", 12, CellFormat.ONE_DECIMAL),
                        ColumnToWrite.of("Date", 12, CellFormat.DATE)),
                rows);
    }

    private static byte[] bytes(SheetToWrite sheet) {
        return WorkbookWriter.bytes("Essai", List.of(sheet), CREATED_AT);
    }

    private static XSSFWorkbook written(SheetToWrite sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(sheet)));
    }
}
