package org.sira.ingest.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

class HeaderFinderTest {

    private static SheetRow row(int number, String... texts) {
        return new SheetRow(
                number,
                Arrays.stream(texts)
                        .map(text -> text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text))
                        .toList());
    }

    private static String[] headings(SheetKind kind, boolean french) {
        return Field.of(kind).stream()
                .map(field -> french ? field.words().french() : field.words().english())
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void recognisesEachKindByItsHeadingsAlone(SheetKind kind) {
        for (boolean french : new boolean[] {true, false}) {
            Optional<Header> header = HeaderFinder.find("Feuil1", List.of(row(1, headings(kind, french))));
            assertThat(header).hasValueSatisfying(found -> {
                assertThat(found.kind()).isEqualTo(kind);
                assertThat(found.missingFields()).isEmpty();
                assertThat(found.unknownColumns()).isEmpty();
                assertThat(found.columnByField()).hasSize(Field.of(kind).size());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void stillRecognisesAKindWithOneRequiredColumnMissing(SheetKind kind) {
        String[] headings = headings(kind, true);
        for (Field missing : Field.of(kind)) {
            if (missing.required() && kind != SheetKind.SETTINGS) {
                String whole = CombinedColumns.whole(missing)
                        .map(field -> field.words().french())
                        .orElse("");
                String[] left = Arrays.stream(headings)
                        // Either end of a road may also stand in this one.
                        .filter(heading ->
                                !heading.equals(Field.ROAD_ENDS.words().french()))
                        .map(heading ->
                                heading.equals(missing.words().french()) || heading.equals(whole) ? "?" : heading)
                        .toArray(String[]::new);
                assertThat(HeaderFinder.find(kind.words().french(), List.of(row(1, left))))
                        .as("%s without %s", kind, missing)
                        .hasValueSatisfying(found -> {
                            assertThat(found.kind()).isEqualTo(kind);
                            assertThat(found.missingFields()).containsExactly(missing);
                        });
            }
        }
    }

    @Test
    void findsTheHeaderInTheLastRowThatIsSearchedAndNotBelow() {
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; number < HeaderFinder.ROWS_SEARCHED; number++) {
            rows.add(row(number, "Note " + number));
        }
        SheetRow header = row(40, headings(SheetKind.CLOSURES, true));
        rows.add(header);
        assertThat(HeaderFinder.find("Feuil1", rows))
                .hasValueSatisfying(found -> assertThat(found.rowNumber()).isEqualTo(40));
        rows.add(0, row(1, "Note 0"));
        assertThat(HeaderFinder.find("Feuil1", rows)).isEmpty();
    }

    @Test
    void ignoresCaseAccentsSpacesAndPunctuation() {
        assertThat(HeaderFinder.find("x", List.of(row(1, "IDENTIFIANT :", "route", "du", "AU", "motif")))
                        .map(Header::kind))
                .contains(SheetKind.CLOSURES);
        assertThat(HeaderFinder.find("x", List.of(row(1, "Longueur(km)", "notes"))))
                .isEmpty();
    }

    @Test
    void hashtagsDoAsHeadingsWhereTheTextsMeanNothing() {
        List<SheetRow> rows = List.of(
                row(1, "Pueblo", "Hogares", "Personas", "Fecha"),
                row(2, "#loc+name", "#affected+idps+hh", "#affected+idps+ind", "#date+survey"),
                row(3, "Kadiana", "10", "50", "2025-11-20"));
        assertThat(HeaderFinder.find("Hoja1", rows)).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(SheetKind.DISPLACEMENT);
            assertThat(found.rowNumber()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Véhicules, VEHICLES",
        "VEHICULES 2025, VEHICLES",
        "Incidents_oct, INCIDENTS",
        "Besoins (v2), NEEDS",
        "Ratios de besoins 2025, NEED_RATES",
        "Need rates, NEED_RATES"
    })
    void namesHelp(String sheetName, SheetKind kind) {
        assertThat(HeaderFinder.kindNamed(sheetName)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"Feuil1", "Itinéraires", "Routeset", "Lisez-moi"})
    void otherNamesDoNot(String sheetName) {
        assertThat(HeaderFinder.kindNamed(sheetName)).isEmpty();
    }

    @Test
    void tellsTagRowsFromData() {
        assertThat(RowShape.isTagRow(row(2, "#adm1+name", "", "# loc +name", "?")))
                .isTrue();
        assertThat(RowShape.isTagRow(row(2, "Kadiana", "#1", "12"))).isFalse();
    }
}
