package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.GarbledText;
import org.sira.ingest.problem.GarbledTextMended;
import org.sira.ingest.problem.LostCharacters;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.SwallowedRows;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

class TextBookTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private record Read(TextFormat format, List<SheetRow> rows, List<Problem> problems) {

        List<List<String>> shown() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(CellValue::shown).toList())
                    .toList();
        }

        List<Integer> numbers() {
            return rows.stream().map(SheetRow::number).toList();
        }
    }

    private static Read read(byte[] bytes) throws RejectedFileException {
        try (OpenWorkbook workbook = open("besoins.csv", bytes)) {
            List<SheetRow> rows = new ArrayList<>();
            SheetFacts facts = workbook.read(workbook.sheets().get(0), rows::add);
            return new Read(workbook.textFormat().orElseThrow(), rows, facts.textProblems());
        }
    }

    private static Read read(String text) throws RejectedFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OpenWorkbook open(String file, byte[] bytes) throws RejectedFileException {
        return OpenWorkbook.open(file, new ByteArrayInputStream(bytes), ImportLimits.standard(), System::nanoTime);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, '\uFEFF', UTF_8",
        "UTF-16LE, '\uFEFF', UTF_16",
        "UTF-16BE, '\uFEFF', UTF_16",
        "windows-1252, '', WINDOWS_1252",
        "ISO-8859-1, '', WINDOWS_1252"
    })
    void theEncodingIsToldByTheBytes(String charset, String mark, TextEncoding expected) throws Exception {
        Read read = read((mark + "Lieu;Région\nKolondiéba;Ségou\n").getBytes(charset));
        assertThat(read.format()).isEqualTo(new TextFormat(expected, Separator.SEMICOLON));
        assertThat(read.shown()).containsExactly(List.of("Lieu", "Région"), List.of("Kolondiéba", "Ségou"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatOnlyWindowsWritesIsRead() throws Exception {
        Read read = read("Lieu;Coût\nN’Golodiana – « œuvre »;5 €\n".getBytes(WINDOWS));
        assertThat(read.shown().get(1)).containsExactly("N’Golodiana – « œuvre »", "5 €");
    }

    @ParameterizedTest
    @EnumSource(
            value = Separator.class,
            names = {"SEMICOLON", "COMMA", "TAB", "BAR"})
    void theSeparatorIsToldByTheRows(Separator separator) throws Exception {
        String text = "Plan; de, novembre\n\nID|Lieu|Quantité\nB1|Kadiana|\"12,5\"\nB2|\"Zégoua; nord, | \tx\"|\"3\"\n"
                .replace('|', separator.character());
        Read read = read(text);
        assertThat(read.format().separator()).isEqualTo(separator);
        assertThat(read.shown().get(2)).containsExactly("B1", "Kadiana", "12,5");
    }

    @Test
    void decimalCommasDoNotPassForSeparators() throws Exception {
        Read read = read("Lieu;Latitude;Longitude\nBGN;11,418;-7,483\nKOL;11,089;-6,893\n");
        assertThat(read.format().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(read.shown().get(1)).containsExactly("BGN", "11,418", "-7,483");
    }

    @Test
    void aSingleColumnHasNoSeparator() throws Exception {
        Read read = read("Lieu\nKadiana\nZégoua");
        assertThat(read.format().separator()).isEqualTo(Separator.NONE);
        assertThat(read.shown()).containsExactly(List.of("Lieu"), List.of("Kadiana"), List.of("Zégoua"));
    }

    @ParameterizedTest
    @CsvSource({"'sep=;\n'", "'\uFEFFsep=;\r\n'", "'\"sep=;\"\r\n'"})
    void aFirstLineMayTellTheSeparatorAndIsNoRow(String line) throws Exception {
        Read read = read(line + "a,b,c;d,e,f\ng,h,i;j,k,l\n");
        assertThat(read.format().separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(read.numbers()).containsExactly(1, 2);
        assertThat(read.shown().get(0)).containsExactly("a,b,c", "d,e,f");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws Exception {
        Read read = read("Lieu;Note\r\n\r\nKadiana;\"deux\r\nlignes\"\r\n;\r\nZégoua;\n\"\";x");
        assertThat(read.numbers()).containsExactly(1, 3, 5, 6);
        assertThat(read.rows().get(1).cell(1)).isEqualTo(new CellValue.Text("deux\r\nlignes"));
        assertThat(read.rows().get(3).cells()).containsExactly(CellValue.BLANK, new CellValue.Text("x"));
    }

    @Test
    void linesMayEndAsOnOldMacs() throws Exception {
        assertThat(read("a;b\rc;d\r").shown()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a \"\"b\"\" c\" | a \"b\" c",
                "Forage 12\" | Forage 12\"",
                "Forage \"nord\" | Forage \"nord\"",
                "\"Forage 12\" pouces | Forage 12 pouces"
            })
    void quotationMarksAreReadAsSpreadsheetsReadThem(String stored, String shown) throws Exception {
        Read read = read("Lieu;Note\nKadiana;" + stored + "\nZégoua;x\n");
        assertThat(read.shown())
                .containsExactly(List.of("Lieu", "Note"), List.of("Kadiana", shown), List.of("Zégoua", "x"));
    }

    @Test
    void rowsBetweenTwoStrayQuotationMarksAreMissed() throws Exception {
        Read read = read("ID;Lieu;Nombre\nB1;\"Kadiana;12\nB2;Zégoua;13\nB3;Niono;14\nB4;\"Ségou;15\n");
        assertThat(read.problems())
                .containsExactly(new SwallowedRows(new CellRef("besoins.csv", "besoins", "B2"), "Kadiana;12", 2));
        assertThat(read("ID;Lieu;Note\nB1;Kadiana;\"deux; ou\ntrois; sacs\"\n").problems())
                .isEmpty();
    }

    @Test
    void raggedRowsKeepWhatTheyHold() throws Exception {
        assertThat(read("a;b;c\nd\ne;f;g;h\n").shown())
                .containsExactly(List.of("a", "b", "c"), List.of("d"), List.of("e", "f", "g", "h"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SÃ©gou | Ségou",
                "KolondiÃ©ba et NioroÂ°1 | Kolondiéba et Nioro°1",
                "Nâ€™Golodiana | N’Golodiana",
                "c≈ | c≈",
                "SÃƒÂ©gou | Ségou",
                "manÅ“uvre | manœuvre",
                "Ã\u00A0 Ségala | ",
                "Ã\u00A0 Segala | à Segala",
                "Coût 5 â‚¬ | "
            })
    void garbledTextIsMendedWhereAllOfTheCellWasGarbledAlike(String garbled, String expected) {
        if (garbled.equals(expected)) {
            assertThat(Mojibake.isSuspected(garbled)).isFalse();
        } else {
            assertThat(Mojibake.isSuspected(garbled)).isTrue();
            assertThat(Mojibake.repaired(garbled).orElse(null)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Fermé\u00A0»",
                "ÉTAT FERMÉ…",
                "âge, pâte, Âge",
                "Ça coûte 5 €",
                "NÃO",
                "Hombori – « à l’est »",
                "Ŋɔɲɛ",
                "naïf"
            })
    void soundTextIsNotSuspected(String text) {
        assertThat(Mojibake.isSuspected(text)).isFalse();
    }

    /** Whatever people write in French or Bambara: garbled and mended again it is what it was. */
    @Test
    void whatIsGarbledAndMendedIsAsBefore() {
        Random random = new Random(20251124);
        String letters = "abc é è à ç ê ô û î ï œ É À Ç ’ « » – … ° ² € ɛ ɔ ɲ ŋ";
        int mended = 0;
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(1 + random.nextInt(12), 0, letters.length())
                    .mapToObj(at -> String.valueOf(letters.charAt(at)))
                    .collect(Collectors.joining());
            String garbled = latin(text.getBytes(StandardCharsets.UTF_8));
            if (Mojibake.isSuspected(garbled)) {
                assertThat(Mojibake.repaired(garbled)).as(text).contains(text);
                mended++;
            }
        }
        assertThat(mended).isGreaterThan(1_000);
    }

    /** As browsers take bytes for Windows-1252: the five that stand for nothing become control characters. */
    private static String latin(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte value : bytes) {
            String character = new String(new byte[] {value}, WINDOWS);
            text.append(character.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : character);
        }
        return text.toString();
    }

    @Test
    void damagedTextIsReportedWithItsFirstCell() throws Exception {
        Read read = read("Lieu;RÃ©gion;Note\nKadiana;SÃ©gou;M\uFFFDPessoba\nÉlan SÃ©gou;x;\uFFFD\n");
        assertThat(read.problems())
                .containsExactly(
                        new GarbledTextMended(new CellRef("besoins.csv", "besoins", "B1"), "RÃ©gion", "Région", 2),
                        new GarbledText(new CellRef("besoins.csv", "besoins", "A3"), "Élan SÃ©gou", 1),
                        new LostCharacters(new CellRef("besoins.csv", "besoins", "C2"), "M\uFFFDPessoba", 2));
        assertThat(read.shown().get(1)).containsExactly("Kadiana", "Ségou", "M\uFFFDPessoba");
        assertThat(read.shown().get(2)).startsWith("Élan SÃ©gou");
    }

    @Test
    void aFewBrokenBytesAmongSoundOnesAreLostLetters() throws Exception {
        byte[] bytes = "Lieu;Région\nKolondiéba;Ségou\nZégoua;Éléphant\nM?Pessoba;x\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0x92;
        Read read = read(bytes);
        assertThat(read.format().encoding()).isEqualTo(TextEncoding.UTF_8);
        assertThat(read.problems())
                .containsExactly(new LostCharacters(new CellRef("besoins.csv", "besoins", "A4"), "M\uFFFDPessoba", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "besoins.csv, besoins",
        "Besoins novembre.TXT, Besoins novembre",
        "besoins.csv (2), besoins",
        "besoins, besoins",
        "plan.v2.tsv, plan.v2",
        "really text.xlsx, really text",
        ".csv, .csv"
    })
    void theSheetIsNamedLikeTheFile(String file, String sheet) throws Exception {
        try (OpenWorkbook workbook = open(file, "a;b".getBytes(StandardCharsets.UTF_8))) {
            assertThat(workbook.sheets()).containsExactly(new SheetInfo(sheet, "", false, true));
        }
    }
}
