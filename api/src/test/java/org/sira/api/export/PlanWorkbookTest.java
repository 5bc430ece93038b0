package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;

class PlanWorkbookTest {

    @Test
    void sheetsAreNamedInTheLanguage() throws IOException {
        assertThat(sheetNames(Language.EN))
                .containsExactly("Summary", "Trips", "Stops", "Legs", "Convoys", "Unserved", "Stock levels", "Read me");
        assertThat(sheetNames(Language.FR))
                .containsExactly(
                        "Résumé",
                        "Voyages",
                        "Arrêts",
                        "Étapes",
                        "Convois",
                        "Non servis",
                        "Niveaux de stock",
                        "Lisez-moi");
    }

    @Test
    void everySheetCarriesThePlanItsDayAndItsSensitivity() throws IOException {
        Origin origin = PlanExamples.draft().origin();
        try (Workbook workbook = workbook(Language.EN)) {
            for (Sheet sheet : workbook) {
                assertThat(texts(sheet).subList(0, 2))
                        .containsExactly(
                                "=Opération d’essai",
                                "Plan 3 · %s · data version 1 · as of 23 Nov 2026 · DRAFT, NOT APPROVED"
                                                .formatted(origin.planId())
                                        + " · CONFIDENTIAL: movement data · SHA-256 " + origin.sha256());
            }
        }
    }

    @Test
    void stopsShowLocalTimesCargoAndCompartments() throws IOException {
        try (Workbook workbook = workbook(Language.EN)) {
            assertThat(rows(workbook.getSheet("Stops")))
                    .contains(
                            "T1-1|T1|Bougouni|Loading|23/11/2026 07:00|23/11/2026 08:30|Riz|8,000.0|kg||N1-1|N1",
                            "T1-1|T1|+Kolondiéba|Night|23/11/2026 12:59|24/11/2026 11:00",
                            "C1-1|C1|+Kolondiéba|Unloading|23/11/2026 11:19|23/11/2026 12:57|Gasoil|9,000.0|L"
                                    + "|no. 1: 8,000 L; no. 2: 1,000 L|N2-0|N2");
        }
    }

    @Test
    void convoysAreListedInDrivingOrderAndLegsNameThem() throws IOException {
        try (Workbook workbook = workbook(Language.EN)) {
            assertThat(rows(workbook.getSheet("Convoys")))
                    .contains("K1-1|Bougouni – Kolondiéba|Bougouni|+Kolondiéba|23/11/2026 09:00|23/11/2026 11:19|1|T1"
                            + "|Leader|T1-1|Bougouni|+Kolondiéba");
            assertThat(rows(workbook.getSheet("Legs")))
                    .contains("T1-1|T1|Bougouni|+Kolondiéba|23/11/2026 09:00|23/11/2026 11:19|74.0|R1|High"
                            + "|Bougouni – Kolondiéba|K1-1");
        }
    }

    @Test
    void unservedNeedsSayWhy() throws IOException {
        try (Workbook workbook = workbook(Language.FR)) {
            assertThat(rows(workbook.getSheet("Non servis")))
                    .anySatisfy(
                            row -> assertThat(row)
                                    .startsWith(
                                            "N2|+Kolondiéba|Gasoil|1,000.5|L|500|Haute|convoi incomplet|Un véhicule pourrait livrer Gasoil à +Kolondiéba"));
        }
    }

    /** HXL 1.1: a hashtag, then attributes, letters, digits and underscores after a letter. */
    @ParameterizedTest
    @EnumSource
    void everyColumnHasAnHxlTagUnderItsHeading(Language language) throws IOException {
        try (Workbook workbook = workbook(language)) {
            for (Sheet sheet : workbook) {
                List<String> rows = rows(sheet);
                int tags = rows.indexOf(rows.stream()
                        .filter(row -> row.startsWith("#"))
                        .findFirst()
                        .orElseThrow());
                List<String> cells = List.of(rows.get(tags).split("\\|"));
                assertThat(cells)
                        .hasSameSizeAs(List.of(rows.get(tags - 1).split("\\|")))
                        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"));
            }
        }
    }

    @Test
    void noTextIsAFormula() throws IOException {
        try (Workbook workbook = workbook(Language.EN)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("+")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
        }
    }

    private static Workbook workbook(Language language) throws IOException {
        Messages messages = Messages.in(language);
        return new XSSFWorkbook(new ByteArrayInputStream(new PlanFiles(messages).workbook(PlanExamples.draft())));
    }

    private static List<String> sheetNames(Language language) throws IOException {
        try (Workbook workbook = workbook(language)) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .map(Sheet::getSheetName)
                    .toList();
        }
    }

    private static List<String> texts(Sheet sheet) {
        return rows(sheet).stream()
                .flatMap(row -> List.of(row.split("\\|")).stream())
                .toList();
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ENGLISH);
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(formatter.formatCellValue(row.getCell(i)));
            }
            rows.add(String.join("|", cells).replaceAll("\\|+$", ""));
        }
        return rows;
    }
}
