package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

class OpenWorkbookTest {

    private static final ImportLimits LIMITS = ImportLimits.standard();

    private static OpenWorkbook open(byte[] bytes) throws RejectedFileException {
        return open(bytes, LIMITS);
    }

    private static OpenWorkbook open(byte[] bytes, ImportLimits limits) throws RejectedFileException {
        return OpenWorkbook.open("test.xlsx", new ByteArrayInputStream(bytes), limits, System::nanoTime);
    }

    @Test
    void readsWhatCellsHold() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet(
                        "A",
                        row(
                                " Kadiana\u00A0",
                                12.5,
                                LocalDate.of(2025, 11, 24),
                                LocalDateTime.of(2025, 11, 24, 6, 30),
                                LocalTime.of(22, 0),
                                true,
                                null,
                                "_x0041_"))
                .bytes();
        assertThat(Opened.rows(bytes).get("A"))
                .containsExactly(new SheetRow(
                        1,
                        List.of(
                                new CellValue.Text("Kadiana"),
                                new CellValue.Numeric(12.5, false),
                                new CellValue.Moment(LocalDateTime.of(2025, 11, 24, 0, 0)),
                                new CellValue.Moment(LocalDateTime.of(2025, 11, 24, 6, 30)),
                                new CellValue.Moment(LocalDateTime.of(1899, 12, 31, 22, 0)),
                                new CellValue.Bool(true),
                                CellValue.BLANK,
                                new CellValue.Text("A"))));
    }

    @Test
    void cellsThatAreReadAgainDoNotCountAgain() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row(1, 2), row(3, 4))
                .sheet("B", row(5, 6))
                .bytes();
        try (OpenWorkbook workbook = open(bytes, cells(6))) {
            for (int time = 0; time < 3; time++) {
                for (SheetInfo sheet : workbook.sheets()) {
                    workbook.read(sheet, row -> true);
                }
            }
        }
        try (OpenWorkbook workbook = open(bytes, cells(5))) {
            workbook.read(workbook.sheets().get(0), row -> true);
            assertThatExceptionOfType(RejectedFileException.class)
                    .isThrownBy(() -> workbook.read(workbook.sheets().get(1), row -> true));
        }
    }

    private static ImportLimits cells(int cells) {
        return new ImportLimits(
                LIMITS.fileBytes(),
                LIMITS.inflatedBytes(),
                LIMITS.entryBytes(),
                LIMITS.entries(),
                LIMITS.sheets(),
                LIMITS.rows(),
                LIMITS.columns(),
                cells,
                LIMITS.cellChars(),
                LIMITS.sharedTextBytes(),
                LIMITS.time());
    }

    @Test
    void readsFormulasAsTheirLastValueAndNamesThoseThatHaveNone() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row(2, 3, "=A1*B1", "=1/0", "=A1+1"))
                .finish(book -> {
                    var evaluator = book.getCreationHelper().createFormulaEvaluator();
                    var first = book.getSheetAt(0).getRow(0);
                    evaluator.evaluateFormulaCell(first.getCell(2));
                    evaluator.evaluateFormulaCell(first.getCell(3));
                })
                .bytes();
        assertThat(Opened.rows(bytes).get("A").get(0).cells())
                .endsWith(
                        new CellValue.Numeric(6, false), new CellValue.Fault("#DIV/0!"), new CellValue.Fault("=A1+1"));
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookSaysSo() throws RejectedFileException {
        byte[] bytes = new RawWorkbook()
                .part(
                        RawWorkbook.WORKBOOK,
                        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<workbookPr date1904='1'/><sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets>"
                                + "</workbook>")
                .part(
                        RawWorkbook.STYLES,
                        "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>")
                .sheet("<row r='1'><c r='A1' s='1'><v>44523</v></c><c r='B1'><v>44523</v></c></row>")
                .bytes();
        assertThat(Opened.rows(bytes).get("A").get(0).cells())
                .containsExactly(
                        new CellValue.Moment(LocalDateTime.of(2025, 11, 24, 0, 0)), new CellValue.Numeric(44523, true));
    }

    @Test
    void joinsTheRunsOfATextAndLeavesItsPhoneticHintsOut() throws RejectedFileException {
        byte[] bytes = new RawWorkbook()
                .part(
                        RawWorkbook.TEXTS,
                        "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><r><t>Kadi</t></r>"
                                + "<r><t>ana</t></r><rPh sb='0' eb='1'><t>hint</t></rPh></si></sst>")
                .sheet("<row><c t='s'><v>0</v></c><c t='s'><v>7</v></c></row>")
                .bytes();
        assertThat(Opened.rows(bytes).get("Feuil1"))
                .containsExactly(new SheetRow(1, List.of(new CellValue.Text("Kadiana"))));
    }

    @Test
    void listsWhatItDoesNotReadAndCountsWhatItMeets() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row("a"), row("b"), row("=1+1"))
                .sheet("B")
                .finish(book -> {
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
                    book.getSheetAt(0).getRow(1).setZeroHeight(true);
                    book.setSheetHidden(1, true);
                    book.addPicture(new byte[] {1}, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
                })
                .bytes();
        try (OpenWorkbook workbook = open(bytes)) {
            assertThat(workbook.extras()).containsExactly(Extra.IMAGES);
            assertThat(workbook.sheets()).extracting(SheetInfo::hidden).containsExactly(false, true);
            assertThat(workbook.read(workbook.sheets().get(0), row -> true))
                    .isEqualTo(new SheetFacts(1, 1, 1, List.of()));
            assertThat(workbook.sizeBytes()).isEqualTo(bytes.length);
        }
    }

    @Test
    void prefixesAndEncodingsOfPartsAreTheAuthorsChoice() throws RejectedFileException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String sheet = "<?xml version='1.0' encoding='UTF-16'?><x:worksheet xmlns:x='" + main + "'><x:sheetData>"
                + "<x:row r='3'><x:c r='B3' t='inlineStr'><x:is><x:t>Ségou &amp; &#x4E;iono</x:t></x:is></x:c>"
                + "<x:c r='C3'><x:v>12.5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        byte[] bytes = new RawWorkbook()
                .part(
                        RawWorkbook.WORKBOOK,
                        "<x:workbook xmlns:x='" + main + "' xmlns:q='"
                                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships'><x:sheets>"
                                + "<x:sheet name='A' sheetId='1' q:id='rId1'/></x:sheets></x:workbook>")
                .part(RawWorkbook.SHEET, out -> out.write(sheet.getBytes(StandardCharsets.UTF_16)))
                .bytes();
        assertThat(Opened.rows(bytes).get("A"))
                .containsExactly(new SheetRow(
                        3,
                        List.of(
                                CellValue.BLANK,
                                new CellValue.Text("Ségou & Niono"),
                                new CellValue.Numeric(12.5, false))));
    }

    @Test
    void sharedTextsOfManyBlocksAreFoundAgain() throws RejectedFileException {
        Object[][] rows = IntStream.range(0, 400)
                .mapToObj(number -> row("é".repeat(number * 7) + number, "Bougouni"))
                .toArray(Object[][]::new);
        List<SheetRow> read =
                Opened.rows(new TestWorkbook().sheet("A", rows).bytes()).get("A");
        assertThat(read)
                .extracting(row -> row.cell(0).shown() + row.cell(1).shown())
                .containsExactlyElementsOf(Arrays.stream(rows)
                        .map(row -> String.valueOf(row[0]) + row[1])
                        .toList());
    }

    @Test
    void sharedTextsMayBeEmpty() throws RejectedFileException {
        byte[] bytes = new RawWorkbook()
                .part(RawWorkbook.TEXTS, "<sst><si/><si><t></t></si><si><t>Kadiana</t></si><si><t/></si></sst>")
                .sheet("<row><c t='s'><v>0</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c></row>")
                .bytes();
        assertThat(Opened.rows(bytes).get("Feuil1"))
                .containsExactly(new SheetRow(1, List.of(CellValue.BLANK, new CellValue.Text("Kadiana"))));
    }

    @Test
    void macrosAreListedAndNothingElseChanges() throws RejectedFileException {
        byte[] bytes = new RawWorkbook()
                .part(
                        RawWorkbook.TYPES,
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels'"
                                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='application/xml'/>"
                                + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                                + "<Override PartName='/xl/workbook.xml'"
                                + " ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")
                .part("xl/vbaProject.bin", "Sub Auto_Open()")
                .bytes();
        try (OpenWorkbook workbook = open(bytes)) {
            assertThat(workbook.extras()).containsExactly(Extra.MACROS);
        }
        assertThat(Opened.rows(bytes).get("Feuil1"))
                .containsExactly(new SheetRow(1, List.of(new CellValue.Text("Bonjour"))));
    }

    @Test
    void stopsWhenTheSinkHasEnough() throws RejectedFileException {
        try (OpenWorkbook workbook =
                open(new TestWorkbook().sheet("A", row("a"), row("b"), row("c")).bytes())) {
            int[] seen = {0};
            workbook.read(workbook.sheets().get(0), row -> ++seen[0] < 2);
            assertThat(seen[0]).isEqualTo(2);
        }
    }

    @Test
    void aFailureOfTheSinkIsNotAFailureOfTheFile() throws RejectedFileException {
        try (OpenWorkbook workbook =
                open(new TestWorkbook().sheet("A", row("a")).bytes())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> workbook.read(workbook.sheets().get(0), row -> {
                        throw new IllegalStateException("A mistake of ours.");
                    }))
                    .withMessage("A mistake of ours.");
        }
    }
}
