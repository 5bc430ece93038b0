package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sira.ingest.workbook.RawWorkbook.repeating;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;

/** Files made to hurt, or made by other programs: each is refused with a code, soon and without filling the memory. */
@Timeout(60)
class HostileFilesTest {

    private static final ImportLimits STANDARD = ImportLimits.standard();
    private static final int MIB = 1024 * 1024;

    private static ImportLimits limits(long inflatedBytes, long entryBytes, int cells, int sharedTextBytes) {
        return new ImportLimits(
                STANDARD.fileBytes(),
                inflatedBytes,
                entryBytes,
                STANDARD.entries(),
                STANDARD.sheets(),
                STANDARD.rows(),
                STANDARD.columns(),
                cells,
                STANDARD.cellChars(),
                sharedTextBytes,
                STANDARD.time());
    }

    private static ImportLimits withEntryBytes(long total, long entry) {
        return limits(total, entry, STANDARD.cells(), STANDARD.sharedTextBytes());
    }

    private static void assertOverLimit(RejectedFile refusal, Limit limit, long most) {
        assertThat(refusal)
                .isEqualTo(new RejectedFile(
                        CellRef.ofFile("test.xlsx"), Rejection.OVER_LIMIT, List.of(limit.words(), most)));
    }

    @Test
    void oneHugeCell() {
        RawWorkbook inline =
                new RawWorkbook().sheet("<row><c t='inlineStr'><is><t>", "A", 20_000_000, "</t></is></c></row>");
        assertOverLimit(Opened.refusal(inline.bytes()), Limit.CELL_CHARS, 32_767);
        RawWorkbook shared =
                new RawWorkbook().part(RawWorkbook.TEXTS, repeating("<sst><si><t>@</t></si></sst>", "A", 20_000_000));
        assertOverLimit(Opened.refusal(shared.bytes()), Limit.CELL_CHARS, 32_767);
        RawWorkbook runs = new RawWorkbook()
                .part(RawWorkbook.TEXTS, repeating("<sst><si>@</si></sst>", "<r><t>AAAAAAAAA</t></r>", 1_000_000));
        assertOverLimit(Opened.refusal(runs.bytes()), Limit.CELL_CHARS, 32_767);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r='@'/>", "<!--@-->", "<?note @?>", "<@/>", "<row><c><f>@</f></c></row>"})
    void oneHugePieceOfMarkup(String frame) {
        RawWorkbook workbook =
                new RawWorkbook().part(RawWorkbook.SHEET, repeating(RawWorkbook.worksheet(frame), "A", 10_000_000));
        RejectedFile refusal = Opened.refusal(workbook.bytes());
        assertThat(refusal.rejection()).isIn(Rejection.OVER_LIMIT, Rejection.DAMAGED_XML);
    }

    @Test
    void denseCellsAndEmptyRowsBeyondTheLimits() {
        ImportLimits fewCells = limits(STANDARD.inflatedBytes(), STANDARD.entryBytes(), 1_000, MIB);
        RawWorkbook dense = new RawWorkbook().sheet("", "<row><c><v>1</v></c><c><v>2</v></c></row>", 501, "");
        assertOverLimit(Opened.refusal(dense.bytes(), fewCells), Limit.CELLS, 1_000);
        RawWorkbook rows = new RawWorkbook().sheet("", "<row/>", 1_000_000, "");
        assertOverLimit(Opened.refusal(rows.bytes()), Limit.ROWS, 250_000);
    }

    @Test
    void aCellInTheFarthestCorner() {
        RawWorkbook corner = new RawWorkbook().sheet("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        assertOverLimit(Opened.refusal(corner.bytes()), Limit.COLUMNS, 256);
        RawWorkbook styledOnly = new RawWorkbook().sheet("<row r='1048576'><c r='XFD1048576' s='1'/></row>");
        assertThat(Opened.outcome(styledOnly.bytes())).isEqualTo("read");
    }

    @Test
    void merelyManyMergedRanges() {
        RawWorkbook workbook = new RawWorkbook()
                .part(
                        RawWorkbook.SHEET,
                        repeating(
                                "<worksheet><sheetData/><mergeCells>@</mergeCells></worksheet>",
                                "<mergeCell ref='A1:B2'/>",
                                200_000));
        assertThat(Opened.outcome(workbook.bytes())).isEqualTo("read");
    }

    @Test
    void textsBeyondWhatIsHeldInMemory() {
        ImportLimits littleText = limits(STANDARD.inflatedBytes(), STANDARD.entryBytes(), STANDARD.cells(), MIB);
        String text = "<si><t>" + "A".repeat(1_000) + "</t></si>";
        RawWorkbook workbook = new RawWorkbook().part(RawWorkbook.TEXTS, repeating("<sst>@</sst>", text, 2_000));
        assertOverLimit(Opened.refusal(workbook.bytes(), littleText), Limit.TEXT_BYTES, MIB);
    }

    @Test
    void aRatioBombInOnePartAndInMany() {
        RawWorkbook sheet = new RawWorkbook().sheet("", "<row><x/></row>", 1_000_000, "");
        assertOverLimit(Opened.refusal(sheet.bytes(), withEntryBytes(64L * MIB, 2 * MIB)), Limit.ENTRY_BYTES, 2 * MIB);
        assertOverLimit(
                Opened.refusal(sheet.bytes(), withEntryBytes(2 * MIB, 64L * MIB)), Limit.INFLATED_BYTES, 2 * MIB);
        // A part that is never read costs nothing.
        RawWorkbook picture = new RawWorkbook().part("xl/media/image1.png", repeating("@", "\0", 100_000_000));
        assertThat(Opened.outcome(picture.bytes())).isEqualTo("read");
        // The parts that are read as trees have a small limit of their own.
        RawWorkbook types = new RawWorkbook()
                .part(
                        RawWorkbook.TYPES,
                        repeating("<Types>@</Types>", "<Default Extension='a' ContentType='a/a'/>", 100_000));
        assertOverLimit(Opened.refusal(types.bytes()), Limit.ENTRY_BYTES, 2 * MIB);
    }

    @Test
    void deepNestingAndEndlessNewNames() {
        RawWorkbook deep = new RawWorkbook().sheet("", "<a>", 1_000_000, "");
        assertThat(Opened.refusal(deep.bytes()).rejection()).isEqualTo(Rejection.DAMAGED_XML);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(Opened.refusal(new RawWorkbook().sheet(names.toString()).bytes())
                        .rejection())
                .isEqualTo(Rejection.DAMAGED_XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RawWorkbook.SHEET,
                RawWorkbook.TEXTS,
                RawWorkbook.STYLES,
                RawWorkbook.WORKBOOK,
                RawWorkbook.TYPES,
                RawWorkbook.RELATIONSHIPS
            })
    void documentTypesInAnyPart(String part) {
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><x>&c;</x>";
        assertThat(Opened.refusal(new RawWorkbook().part(part, laughs).bytes()).rejection())
                .isEqualTo(Rejection.DOCUMENT_TYPE);
    }

    @Test
    void entitiesFromElsewhereAreNeverFetched() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(200);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            for (String part : List.of(RawWorkbook.SHEET, RawWorkbook.TYPES, RawWorkbook.WORKBOOK)) {
                String xml = "<!DOCTYPE x SYSTEM '" + address + "' [<!ENTITY e SYSTEM '" + address + "'>]><x>&e;</x>";
                assertThat(Opened.refusal(new RawWorkbook().part(part, xml).bytes())
                                .rejection())
                        .isEqualTo(Rejection.DOCUMENT_TYPE);
            }
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void tooManyEntries() {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i < 20_000; i++) {
            workbook.part("xl/media/" + i, "");
        }
        assertOverLimit(Opened.refusal(workbook.bytes()), Limit.ENTRIES, 1_000);
    }

    @Test
    void entriesOfOneName() {
        byte[] bytes = new RawWorkbook()
                .part("xl/worksheets/sheet2.xml", "<worksheet/>")
                .bytes();
        byte[] twice = replaced(bytes, "xl/worksheets/sheet2.xml", "xl/worksheets/SHEET1.xml");
        assertThat(Opened.refusal(twice).rejection()).isEqualTo(Rejection.DAMAGED_ZIP);
    }

    @Test
    void namesThatLeadElsewhereAndZipsWithinZipsHarmNothing() {
        RawWorkbook workbook = new RawWorkbook()
                .part("../../etc/evil.xml", "<x/>")
                .part("xl/embeddings/inner.zip", out -> out.write(new RawWorkbook().bytes()));
        assertThat(Opened.outcome(workbook.bytes())).isIn("read", "DAMAGED_WORKBOOK");
    }

    @Test
    void renamedFormatsAreToldByTheirBytes() throws Exception {
        assertThat(Opened.refusal(new byte[0]).rejection()).isEqualTo(Rejection.EMPTY_FILE);
        assertThat(Opened.refusal("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                        .rejection())
                .isEqualTo(Rejection.NOT_A_WORKBOOK);
        assertThat(Opened.refusal(new RawWorkbook().without(RawWorkbook.TYPES).bytes())
                        .rejection())
                .isEqualTo(Rejection.NOT_A_WORKBOOK);
        assertThat(Opened.refusal(new byte[] {0x09, 0x04, 0x06, 0x00, 0, 0}).rejection())
                .isEqualTo(Rejection.EXCEL_95);
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("A");
            assertThat(Opened.refusal(old.getBytes()).rejection()).isEqualTo(Rejection.NOT_A_WORKBOOK);
        }
        assertThat(Opened.refusal(RawXls.container("Book", new byte[5_000])).rejection())
                .isEqualTo(Rejection.EXCEL_95);
        assertThat(Opened.refusal(RawXls.container("WordDocument", new byte[5_000]))
                        .rejection())
                .isEqualTo(Rejection.OLD_CONTAINER);
    }

    @Test
    void protectedByAPassword() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(new RawWorkbook().bytes());
            }
            container.writeFilesystem(bytes);
            assertThat(Opened.refusal(bytes.toByteArray()).rejection()).isEqualTo(Rejection.PASSWORD_PROTECTED);
        }
    }

    @Test
    void otherPackagesOfTheSameFamily() {
        RawWorkbook binary = new RawWorkbook()
                .part(RawWorkbook.TYPES, typesWithMain("application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        assertThat(Opened.refusal(binary.bytes()).rejection()).isEqualTo(Rejection.BINARY_WORKBOOK);
        RawWorkbook document = new RawWorkbook()
                .part(
                        RawWorkbook.TYPES,
                        typesWithMain(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        assertThat(Opened.refusal(document.bytes()).rejection()).isEqualTo(Rejection.NOT_A_WORKBOOK);
        RawWorkbook strict = new RawWorkbook()
                .part(
                        RawWorkbook.RELATIONSHIPS,
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='rId1' Target='xl/workbook.xml'"
                                + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
                                + "</Relationships>");
        assertThat(Opened.refusal(strict.bytes()).rejection()).isEqualTo(Rejection.STRICT_WORKBOOK);
    }

    private static String typesWithMain(String type) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>";
    }

    @Test
    void fileTooLarge() {
        ImportLimits small = new ImportLimits(
                1_000, MIB, MIB, 1_000, 50, 250_000, 256, 8_000_000, 32_767, MIB, Duration.ofSeconds(30));
        assertOverLimit(Opened.refusal(new byte[1_001], small), Limit.FILE_BYTES, 1_000);
    }

    @Test
    void tooSlowByTheClockThatIsHandedIn() {
        AtomicLong nanos = new AtomicLong();
        byte[] bytes = new RawWorkbook()
                .sheet("", "<row><c><v>1</v></c></row>", 100_000, "")
                .bytes();
        RejectedFile refusal = null;
        try {
            Opened.rows(bytes, STANDARD, () -> nanos.addAndGet(1_000_000_000L));
        } catch (RejectedFileException e) {
            refusal = e.problem();
        }
        assertThat(refusal).isNotNull();
        assertOverLimit(refusal, Limit.SECONDS, 30);
    }

    @Test
    void truncatedAnywhere() {
        byte[] whole = new RawWorkbook().bytes();
        // Fewer than four bytes of it may be text.
        for (int length = 4; length < whole.length; length += 37) {
            assertThat(Opened.outcome(Arrays.copyOf(whole, length)))
                    .as("%s of %s bytes", length, whole.length)
                    .isNotEqualTo("read");
        }
    }

    /** Whatever bytes are flipped, reading ends with rows or with a code, never with a failure of its own. */
    @Test
    void flippedBytesAnywhere() {
        Random random = new Random(20251124);
        byte[] whole = new TestWorkbook()
                .sheet("A", TestWorkbook.row("Lieu", 12.5, "=1+1"), TestWorkbook.row(null, "x", true))
                .bytes();
        for (int round = 0; round < 400; round++) {
            byte[] flipped = whole.clone();
            for (int flip = 0; flip <= random.nextInt(4); flip++) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            assertThat(Opened.outcome(flipped)).isNotEmpty();
        }
    }

    /** The same for the XML of a sheet, whose check sums are right again. */
    @Test
    void mangledXmlAnywhere() {
        Random random = new Random(7);
        String sheet = RawWorkbook.worksheet(
                "<row r='1' hidden='1'><c r='A1' s='3' t='s'><v>0</v></c>"
                        + "<c r='B1' t='b'><v>1</v></c><c r='C1' t='e'><v>#REF!</v></c><c r='ZZZZ1'><f>1</f><v>1e5</v></c></row>");
        String spice = "<>&'\"/=-0129 rstv\u0000\uFFFF";
        for (int round = 0; round < 400; round++) {
            StringBuilder mangled = new StringBuilder(sheet);
            for (int change = 0; change <= random.nextInt(3); change++) {
                mangled.setCharAt(random.nextInt(mangled.length()), spice.charAt(random.nextInt(spice.length())));
            }
            assertThat(Opened.outcome(new RawWorkbook()
                            .part(RawWorkbook.SHEET, mangled.toString())
                            .bytes()))
                    .isNotEmpty();
        }
    }

    private static byte[] replaced(byte[] bytes, String sought, String replacement) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(sought, replacement).getBytes(StandardCharsets.ISO_8859_1);
    }
}
