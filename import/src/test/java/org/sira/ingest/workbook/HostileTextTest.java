package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;

/** Text made to hurt: each is refused with a code or read, soon and without filling the memory. */
@Timeout(20)
class HostileTextTest {

    private static final int MIB = 1024 * 1024;

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] bytes, Rejection rejection, Object... details) {
        assertThat(Opened.refusal(bytes))
                .isEqualTo(new RejectedFile(CellRef.ofFile("test.xlsx"), rejection, List.of(details)));
    }

    private static void assertOverLimit(byte[] bytes, Limit limit, long most) {
        assertRefused(bytes, Rejection.OVER_LIMIT, limit.words(), most);
    }

    @Test
    void oneHugeCell() {
        assertOverLimit(text("Lieu;Note\nKadiana;" + "A".repeat(40_000) + "\n"), Limit.CELL_CHARS, 32_767);
        assertRefused(text("Lieu;Note\nKadiana;" + "A".repeat(40 * MIB) + "\n"), Rejection.ENDLESS_ROW, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Kadiana;12\nZégoua;13\n", "\"a \"\"b\"\" \"\"c;12\n\"\"\"\"\n"})
    void aQuotationMarkThatIsNeverClosed(String rest) {
        assertRefused(text("Lieu;Nombre\nBGN;1\n" + rest), Rejection.ENDLESS_ROW, 3);
        assertRefused(text("Lieu;Nombre\nBGN;1\n" + rest + "x;1\n".repeat(2_000_000)), Rejection.ENDLESS_ROW, 3);
    }

    @Test
    void rowsCellsAndColumnsBeyondTheLimits() {
        assertOverLimit(text("Lieu;Nombre\n" + "\n".repeat(1_000_000)), Limit.ROWS, 250_000);
        assertOverLimit(text("Lieu;Nombre\n" + "a;1\n".repeat(1_000_000)), Limit.ROWS, 250_000);
        assertOverLimit(text((";".repeat(99) + "\n").repeat(200_000)), Limit.CELLS, 8_000_000);
        assertOverLimit(text("a;b\n" + ";".repeat(256) + "x\n"), Limit.COLUMNS, 256);
        assertOverLimit(new byte[64 * MIB + 1], Limit.FILE_BYTES, 64L * MIB);
    }

    @Test
    void emptyCellsBeyondTheLastColumnHoldNothing() throws RejectedFileException {
        assertThat(Opened.rows(text("a;b\nc;d" + ";".repeat(900_000))).get("test"))
                .hasSize(2);
    }

    @Test
    void tooSlowByTheClockThatIsHandedIn() {
        ImportLimits standard = ImportLimits.standard();
        long[] nanos = {0};
        RejectedFile refusal = null;
        try {
            Opened.rows(
                    text("Lieu;Nombre\n" + "a;1\n".repeat(200_000)),
                    standard,
                    () -> nanos[0] += Duration.ofSeconds(1).toNanos());
        } catch (RejectedFileException e) {
            refusal = e.problem();
        }
        assertThat(refusal)
                .isEqualTo(new RejectedFile(
                        CellRef.ofFile("test.xlsx"),
                        Rejection.OVER_LIMIT,
                        List.of(Limit.SECONDS.words(), standard.time().toSeconds())));
    }

    @Test
    void zeroBytes() {
        assertRefused(text("Lieu;Nombre\n" + "Kadiana;12\n".repeat(100) + "\0\0"), Rejection.DAMAGED_TEXT);
        byte[] blanked = text("Lieu;Nombre\n" + "Kadiana;12\n".repeat(10_000) + "\0".repeat(10_000));
        assertRefused(blanked, Rejection.DAMAGED_TEXT);
        assertRefused("\uFEFFLieu;\0".getBytes(StandardCharsets.UTF_16LE), Rejection.DAMAGED_TEXT);
        assertRefused("Lieu;Nombre\nKadiana;12\n".getBytes(StandardCharsets.UTF_16LE), Rejection.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n%", "<html><table><tr><td>", "  <?xml version='1.0'?>", "{\\rtf1\\ansi"})
    void textOfOtherFormats(String start) {
        assertRefused(text(start), Rejection.NOT_A_WORKBOOK);
    }

    @Test
    void binaryFilesWhateverTheirName() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertRefused(noise, Rejection.NOT_A_WORKBOOK);
        assertRefused(new RawWorkbook().without(RawWorkbook.TYPES).bytes(), Rejection.NOT_A_WORKBOOK);
    }

    @Test
    void marksWithoutText() throws RejectedFileException {
        assertThat(Opened.rows(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .containsEntry("test", List.of());
        assertThat(Opened.rows(new byte[] {(byte) 0xFF, (byte) 0xFE})).containsEntry("test", List.of());
        assertThat(Opened.rows(text("sep=;\n"))).containsEntry("test", List.of());
    }

    /** Whatever is cut or changed, reading ends with rows or with a code. */
    @Test
    void mangledAnywhere() {
        Random random = new Random(20251124);
        byte[] whole = text("sep=;\nLieu;Région;Note\nKolondiéba;Ségou;\"a \"\"b\"\"\nc\"\nZégoua;SÃ©gou;12,5\n");
        String spice = "\";,\t\n\r=\0\uFEFF";
        int read = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] mangled = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                int value = random.nextBoolean() ? spice.charAt(random.nextInt(spice.length())) : random.nextInt(256);
                mangled[random.nextInt(mangled.length)] = (byte) value;
            }
            read += Opened.outcome(mangled).equals("read") ? 1 : 0;
        }
        assertThat(read).isBetween(200, 1_999);
    }
}
