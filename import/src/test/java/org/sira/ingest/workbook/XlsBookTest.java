package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.sira.ingest.problem.GarbledTextMended;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

class XlsBookTest {

    private static OpenWorkbook open(byte[] bytes) throws RejectedFileException {
        return OpenWorkbook.open(
                "test.xls", new ByteArrayInputStream(bytes), ImportLimits.standard(), System::nanoTime);
    }

    @Test
    void readsWhatCellsHoldAsInNewWorkbooks() throws RejectedFileException {
        TestWorkbook workbook = new TestWorkbook()
                .sheet(
                        "Lieux",
                        row(
                                " Kolondiéba – Ségou\u00A0",
                                12.5,
                                LocalDate.of(2025, 11, 24),
                                LocalDateTime.of(2025, 11, 24, 6, 30),
                                LocalTime.of(22, 0),
                                true,
                                null,
                                "x"),
                        row(),
                        row(null, 3, 1e9, -7.483))
                .sheet("Vide")
                .sheet("Routes", row("R01", "المسار"));
        assertThat(Opened.rows(workbook.xlsBytes())).isEqualTo(Opened.rows(workbook.bytes()));
    }

    @Test
    void readsFormulasAsTheirLastValue() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row(2, 3, "=A1*B1", "=1/0", "=\"Sé\"&\"gou\"", "=A1<B1", "=\"\"", "après"))
                .xlsBytes(book ->
                        book.getCreationHelper().createFormulaEvaluator().evaluateAll());
        assertThat(Opened.rows(bytes).get("A").get(0).cells())
                .containsExactly(
                        new CellValue.Numeric(2, false),
                        new CellValue.Numeric(3, false),
                        new CellValue.Numeric(6, false),
                        new CellValue.Fault("#DIV/0!"),
                        new CellValue.Text("Ségou"),
                        new CellValue.Bool(true),
                        CellValue.BLANK,
                        new CellValue.Text("après"));
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookSaysSo() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row(LocalDate.of(2021, 11, 23), 44523))
                .xlsBytes(book -> book.getInternalWorkbook().getRecords().stream()
                        .filter(DateWindow1904Record.class::isInstance)
                        .forEach(window -> ((DateWindow1904Record) window).setWindowing((short) 1)));
        assertThat(Opened.rows(bytes).get("A").get(0).cells())
                .containsExactly(
                        new CellValue.Moment(LocalDateTime.of(2025, 11, 24, 0, 0)), new CellValue.Numeric(44523, true));
    }

    @Test
    void readsSharedTextsThatGoOnInFurtherRecords() throws RejectedFileException {
        Object[][] rows = IntStream.range(0, 300)
                .mapToObj(number -> row("Ségou %d ".formatted(number) + "éàŋ".repeat(number), "x".repeat(number * 100)))
                .toArray(Object[][]::new);
        TestWorkbook workbook = new TestWorkbook().sheet("A", rows).set("A", "C1", "é".repeat(32_767));
        assertThat(Opened.rows(workbook.xlsBytes())).isEqualTo(Opened.rows(workbook.bytes()));
    }

    @Test
    void readsPackedNumbers() throws RejectedFileException {
        // Two bits tell how the other thirty are meant: as a whole number or a fraction, by a hundred or not.
        int whole = 42 << 2 | 2;
        int hundredth = 1250 << 2 | 3;
        byte[] several = RawXls.little(18)
                .putShort((short) 2)
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(whole)
                .putShort((short) 0)
                .putInt(hundredth)
                .putShort((short) 2)
                .array();
        byte[] single =
                RawXls.little(10).putShort((short) 3).putInt(0).putInt(whole).array();
        byte[] bytes = RawXls.withOneSheet()
                .record(RawXls.PACKED_NUMBERS, several)
                .record(RawXls.PACKED_NUMBER, single)
                .record(RawXls.EOF)
                .bytes();
        assertThat(Opened.rows(bytes).get("A"))
                .containsExactly(
                        new SheetRow(
                                3,
                                List.of(
                                        CellValue.BLANK,
                                        new CellValue.Numeric(42, false),
                                        new CellValue.Numeric(12.5, false))),
                        new SheetRow(4, List.of(new CellValue.Numeric(42, false))));
    }

    @Test
    void putsCellsInOrderThatWereWrittenOutOfIt() throws RejectedFileException {
        byte[] bytes = RawXls.withOneSheet()
                .number(5, 1, 3)
                .number(0, 0, 1)
                .number(5, 0, 2)
                .record(RawXls.EOF)
                .bytes();
        assertThat(Opened.rows(bytes).get("A"))
                .containsExactly(
                        new SheetRow(1, List.of(new CellValue.Numeric(1, false))),
                        new SheetRow(6, List.of(new CellValue.Numeric(2, false), new CellValue.Numeric(3, false))));
    }

    @Test
    void tabsKeepTheirOrderAndChartsAreNoCells() throws RejectedFileException {
        byte[] bytes = new RawXls()
                .start(RawXls.WORKBOOK)
                .boundSheet("Second", 900)
                .boundSheet("Graphique", 500)
                .boundSheet("First", 100)
                .record(RawXls.EOF)
                .start(RawXls.WORKSHEET)
                .number(0, 0, 1)
                .start(RawXls.CHART)
                .number(7, 7, 7)
                .record(RawXls.EOF)
                .number(1, 0, 2)
                .record(RawXls.EOF)
                .start(RawXls.CHART)
                .number(0, 0, 3)
                .record(RawXls.EOF)
                .start(RawXls.WORKSHEET)
                .number(0, 0, 4)
                .record(RawXls.EOF)
                .bytes();
        try (OpenWorkbook workbook = open(bytes)) {
            assertThat(workbook.sheets()).extracting(SheetInfo::cells).containsExactly(true, false, true);
        }
        assertThat(Opened.rows(bytes)).satisfies(rows -> {
            assertThat(rows.keySet()).containsExactly("Second", "Graphique", "First");
            assertThat(rows.get("First")).extracting(SheetRow::number).containsExactly(1, 2);
            assertThat(rows.get("Second").get(0).cell(0)).isEqualTo(new CellValue.Numeric(4, false));
        });
    }

    @Test
    void listsWhatItDoesNotReadAndCountsWhatItMeets() throws RejectedFileException {
        byte[] bytes = new TestWorkbook()
                .sheet("A", row("a"), row("b"), row("=1+1"), row())
                .sheet("B")
                .xlsBytes(book -> {
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
                    book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A3:C3"));
                    book.getSheetAt(0).getRow(1).setZeroHeight(true);
                    book.getSheetAt(0).getRow(3).setZeroHeight(true);
                    book.setSheetHidden(1, true);
                    int picture = book.addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG);
                    var drawing = book.getSheetAt(0).createDrawingPatriarch();
                    drawing.createPicture(book.getCreationHelper().createClientAnchor(), picture);
                });
        try (OpenWorkbook workbook = open(bytes)) {
            assertThat(workbook.extras()).containsExactly(Extra.IMAGES);
            assertThat(workbook.sheets()).extracting(SheetInfo::hidden).containsExactly(false, true);
            assertThat(workbook.read(workbook.sheets().get(0), row -> true))
                    .isEqualTo(new SheetFacts(1, 2, 1, List.of()));
            assertThat(workbook.textFormat()).isEmpty();
        }
    }

    @Test
    void listsMacrosAndLinksToOtherFiles() throws Exception {
        byte[] plain = new TestWorkbook()
                .sheet("A", row("a"))
                .xlsBytes(book -> book.linkExternalWorkbook("autre.xls", new HSSFWorkbook()));
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(plain));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.getRoot().createDirectory("MBD0001");
            container.writeFilesystem(bytes);
            try (OpenWorkbook workbook = open(bytes.toByteArray())) {
                assertThat(workbook.extras())
                        .containsExactly(Extra.MACROS, Extra.EXTERNAL_LINKS, Extra.EMBEDDED_OBJECTS);
            }
        }
    }

    @Test
    void mendsGarbledText() throws RejectedFileException {
        try (OpenWorkbook workbook =
                open(new TestWorkbook().sheet("A", row("SÃ©gou")).xlsBytes())) {
            assertThat(workbook.read(workbook.sheets().get(0), row -> true).textProblems())
                    .singleElement()
                    .isInstanceOf(GarbledTextMended.class);
        }
    }

    @Test
    void refusesWhatAPasswordProtects() {
        assertThat(Opened.refusal(encrypted("secret")).rejection()).isEqualTo(Rejection.PASSWORD_PROTECTED);
    }

    /** Excel encrypts a workbook that is only protected against changes with a password that everybody knows. */
    @Test
    void readsWhatIsOnlyProtectedAgainstChanges() throws RejectedFileException {
        assertThat(Opened.rows(encrypted(Decryptor.DEFAULT_PASSWORD)).get("A")).hasSize(1);
    }

    private static byte[] encrypted(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return new TestWorkbook().sheet("A", row("a")).xlsBytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesTheFormatOf1995() {
        byte[] bytes = new RawXls()
                .record(RawXls.BOF, RawXls.shorts(0x500, RawXls.WORKBOOK, 0, 0))
                .boundSheet("A", 100)
                .record(RawXls.EOF)
                .bytes();
        assertThat(Opened.refusal(bytes).rejection()).isEqualTo(Rejection.EXCEL_95);
    }
}
