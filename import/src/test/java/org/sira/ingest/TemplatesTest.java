package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.UnknownColumn;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.template.Templates;

class TemplatesTest {

    private static byte[] template(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Templates.write(Locale.forLanguageTag(language), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void importsWithItsExampleRowsWithoutAProblem(String language) throws IOException {
        ImportResult result = imported(InputFile.of("template.xlsx", template(language)));

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.report().sheets()).extracting(SheetReport::kind).containsExactly(SheetKind.values());
        assertThat(result.report().sheets()).allSatisfy(sheet -> {
            assertThat(sheet.rowsTaken()).as(sheet.sheet()).isPositive();
            assertThat(sheet.headerRow()).isEqualTo(1);
            assertThat(sheet.unknownColumns())
                    .extracting(UnknownColumn::heading)
                    .isEmpty();
            assertThat(sheet.source()).isEmpty();
        });
        assertThat(result.dataset().places()).hasSize(3);
        assertThat(result.dataset().vehicles())
                .element(1)
                .satisfies(tanker -> assertThat(tanker.compartmentsLitres()).hasSize(3));
    }

    @Test
    void bothLanguagesGiveTheSameFacts() throws IOException {
        ImportResult french = imported(InputFile.of("t.xlsx", template("fr")));
        ImportResult english = imported(InputFile.of("t.xlsx", template("en")));
        assertThat(english.dataset().roads())
                .usingRecursiveComparison()
                .ignoringFields("ref")
                .isEqualTo(french.dataset().roads());
        assertThat(english.dataset().stocks())
                .usingRecursiveComparison()
                .ignoringFields("ref")
                .isEqualTo(french.dataset().stocks());
    }

    @Test
    void everyRequiredFieldIsMarkedExplainedAndTagged() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template("fr")))) {
            for (SheetKind kind : SheetKind.values()) {
                XSSFSheet sheet = book.getSheet(kind.words().french());
                List<String> headings = texts(sheet, 0);
                List<String> required = Field.of(kind).stream()
                        .filter(Field::required)
                        .map(field -> field.words().french() + " *")
                        .toList();
                assertThat(headings).as(kind.name()).containsAll(required);
                assertThat(headings.stream().filter(heading -> heading.endsWith("*")))
                        .hasSameSizeAs(required);
                assertThat(texts(sheet, 1)).allMatch(tag -> tag.startsWith("#"));
                for (int column = 0; column < headings.size(); column++) {
                    assertThat(sheet.getRow(0).getCell(column).getCellComment())
                            .as("%s, %s", kind, headings.get(column))
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void wordsOfClosedListsCanBeChosen() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template("en")))) {
            XSSFSheet places = book.getSheet("Places");
            DataValidation type = places.getDataValidations().stream()
                    .filter(validation ->
                            validation.getRegions().getCellRangeAddress(0).getFirstColumn() == 2)
                    .findFirst()
                    .orElseThrow();
            assertThat(type.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Depot", "Border entry", "Site", "Town", "Junction");
            assertThat(type.getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(2);
            assertThat(places.getRow(0).getCell(2).getCellComment().getString().getString())
                    .startsWith("Required.")
                    .endsWith("One of: Depot, Border entry, Site, Town, Junction.");
        }
    }

    @Test
    void theFirstSheetExplainsAndTheBytesAreAlwaysTheSame() throws IOException {
        assertThat(template("fr")).isEqualTo(template("fr"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template("fr")))) {
            assertThat(book.getSheetName(0)).isEqualTo("Lisez-moi");
            assertThat(book.getNumberOfSheets()).isEqualTo(SheetKind.values().length + 1);
            String all = String.join("\n", allTexts(book.getSheetAt(0)));
            assertThat(all)
                    .contains(Arrays.stream(SheetKind.values())
                            .map(kind -> kind.words().french())
                            .toList());
        }
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static List<String> allTexts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
        return texts;
    }
}
