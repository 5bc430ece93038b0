package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;

/** Old workbooks made to hurt: each is refused with a code or read, soon and without filling the memory. */
@Timeout(20)
class HostileXlsTest {

    private static final int MIB = 1024 * 1024;

    private static void assertRefused(byte[] bytes, Rejection rejection, Object... details) {
        assertThat(Opened.refusal(bytes))
                .isEqualTo(new RejectedFile(CellRef.ofFile("test.xlsx"), rejection, List.of(details)));
    }

    private static byte[] sound() {
        Object[][] rows = IntStream.range(0, 400)
                .mapToObj(number -> row("Lieu " + number, number / 8.0, LocalDate.of(2025, 11, 24), "=1+1", true))
                .toArray(Object[][]::new);
        return new TestWorkbook().sheet("Lieux", rows).sheet("Routes", row("x")).xlsBytes();
    }

    @Test
    void moreBytesThanAnOldWorkbookMayHave() {
        byte[] bytes = Arrays.copyOf(sound(), 5 * MIB + 1);
        assertRefused(bytes, Rejection.OVER_LIMIT, Limit.FILE_BYTES.words(), 5L * MIB);
    }

    @Test
    void brokenOffAnywhere() {
        byte[] whole = sound();
        for (int length = 8; length < whole.length - 512; length += 997) {
            assertThat(Opened.outcome(Arrays.copyOf(whole, length)))
                    .as("%s of %s bytes", length, whole.length)
                    .isNotEqualTo("read");
        }
    }

    @Test
    void sheetsOrTheirEndsThatAreMissing() {
        assertRefused(RawXls.withOneSheet().number(0, 0, 1).bytes(), Rejection.DAMAGED_XLS);
        assertRefused(
                RawXls.withOneSheet()
                        .record(RawXls.EOF)
                        .start(RawXls.WORKSHEET)
                        .number(0, 0, 1)
                        .record(RawXls.EOF)
                        .bytes(),
                Rejection.DAMAGED_XLS);
        assertRefused(
                new RawXls()
                        .start(RawXls.WORKBOOK)
                        .boundSheet("A", 1)
                        .record(RawXls.EOF)
                        .bytes(),
                Rejection.DAMAGED_XLS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13, 15, 8_224, 8_225, 32_767, 65_535})
    void recordsThatLieAboutTheirLength(int length) {
        byte[] bytes = RawXls.withOneSheet()
                .lying(RawXls.NUMBER, length, new byte[14])
                .record(RawXls.EOF)
                .bytes();
        assertRefused(bytes, Rejection.DAMAGED_XLS);
    }

    @Test
    void sharedTextsThatLieAboutTheirNumberAndLength() {
        for (int texts : new int[] {1, 1_000_000, Integer.MAX_VALUE, -1}) {
            byte[] body = RawXls.little(11)
                    .putInt(texts)
                    .putInt(texts)
                    .putShort((short) 0xFFFF)
                    .put((byte) 0)
                    .array();
            byte[] bytes = new RawXls()
                    .start(RawXls.WORKBOOK)
                    .boundSheet("A", 100)
                    .record(RawXls.SHARED_TEXTS, body)
                    .record(RawXls.EOF)
                    .start(RawXls.WORKSHEET)
                    .record(RawXls.LABEL_SST, RawXls.shorts(0, 0, 0, 7, 0))
                    .record(RawXls.EOF)
                    .bytes();
            assertThat(Opened.outcome(bytes)).isIn("read", "DAMAGED_XLS");
        }
    }

    @Test
    void textsThatNoCellCanReferTo() throws RejectedFileException {
        byte[] bytes = RawXls.withOneSheet()
                .record(RawXls.LABEL_SST, RawXls.shorts(0, 0, 0, 0xFFFF, 0x7FFF))
                .number(0, 1, 5)
                .record(RawXls.EOF)
                .bytes();
        assertThat(Opened.rows(bytes).get("A")).hasSize(1);
    }

    @Test
    void tooManySheets() {
        RawXls workbook = new RawXls().start(RawXls.WORKBOOK);
        for (int sheet = 0; sheet < 51; sheet++) {
            workbook.boundSheet("A" + sheet, sheet);
        }
        assertRefused(workbook.record(RawXls.EOF).bytes(), Rejection.OVER_LIMIT, Limit.SHEETS.words(), 50L);
    }

    @Test
    void endlessNesting() {
        RawXls workbook = RawXls.withOneSheet();
        for (int depth = 0; depth < 100_000; depth++) {
            workbook.start(RawXls.CHART);
        }
        assertRefused(workbook.bytes(), Rejection.DAMAGED_XLS);
    }

    /** Each at the right end of a row of its own: held as rows they would need a hundred times their size. */
    @Test
    void cellsAtTheRightEdge() throws RejectedFileException {
        RawXls workbook = RawXls.withOneSheet();
        for (int row = 0; row < 65_536; row++) {
            workbook.number(row, 255, row);
        }
        byte[] bytes = workbook.record(RawXls.EOF).bytes();
        try (OpenWorkbook open = Opened.open(bytes)) {
            int[] rows = {0};
            open.read(open.sheets().get(0), row -> ++rows[0] > 0);
            assertThat(rows[0]).isEqualTo(65_536);
        }
        byte[] beyond =
                RawXls.withOneSheet().number(0, 256, 1).record(RawXls.EOF).bytes();
        assertRefused(beyond, Rejection.OVER_LIMIT, Limit.COLUMNS.words(), 256L);
    }

    /** The chains of blocks and the directory of the container, and the records in it. */
    @Test
    void flippedBytesAnywhere() {
        Random random = new Random(7);
        byte[] whole = sound();
        int read = 0;
        for (int round = 0; round < 600; round++) {
            byte[] flipped = whole.clone();
            int reach = round % 2 == 0 ? 2_048 : flipped.length;
            for (int flip = 0; flip <= random.nextInt(6); flip++) {
                flipped[random.nextInt(reach)] = (byte) random.nextInt(256);
            }
            read += Opened.outcome(flipped).equals("read") ? 1 : 0;
        }
        assertThat(read).isBetween(50, 599);
    }

    @Test
    void aBlockChainThatBitesItsTail() {
        byte[] looped = sound();
        // The first sector of the allocation table: every block is made to point to the next but one, and back.
        int table = 512 * (1 + RawXls.little(4).put(looped, 0x4C, 4).getInt(0));
        for (int entry = 0; entry < 100; entry++) {
            byte[] next = RawXls.little(4).putInt(entry ^ 1).array();
            System.arraycopy(next, 0, looped, table + 4 * entry, 4);
        }
        assertRefused(looped, Rejection.DAMAGED_XLS);
    }
}
