package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.MisplacedPosition;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.NotACoordinate;
import org.sira.ingest.problem.NotAPosition;
import org.sira.ingest.problem.OtherAxis;
import org.sira.ingest.problem.OutsideCountry;
import org.sira.ingest.problem.Suggestion;
import org.sira.ingest.problem.ZeroCoordinates;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** Positions as people write them, in two columns or one, and the slips that put them elsewhere. */
class PositionsTest {

    private static final String FILE = "operation.xlsx";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11,089 | -6,893",
                "11.089 | 6.893 W",
                "N 11 05 20.4 | 6 53 34.8 O",
                "11°05'20.4\"N | 6°53'34.8\"W",
                "11.089, -6.893 | ",
                "POINT (-6.893 11.089) | "
            })
    void aPositionMayBeWrittenInManyWays(String latitude, @Nullable String longitude) {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Lieux", "D3", latitude).set("Lieux", "E3", longitude);
        assertThat(problems(workbook)).isEmpty();
        PlaceRow place = imported(workbook).dataset().places().get(1);
        assertThat(Math.round(place.latitude() * 1000)).isEqualTo(11_089);
        assertThat(Math.round(place.longitude() * 1000)).isEqualTo(-6_893);
    }

    @Test
    void oneColumnMayHoldBoth() {
        TestWorkbook workbook = inOneColumn("11.089, -6.893");
        assertThat(problems(workbook)).isEmpty();
        assertThat(imported(workbook).dataset().places().get(1).longitude()).isEqualTo(-6.893);

        onlyProblem(inOneColumn("près du marché"), NotAPosition.class, "Lieux!D3");
        onlyProblem(inOneColumn("0, 0"), ZeroCoordinates.class, "Lieux!D3");
        assertThat(misplaced(inOneColumn("-6.893, 11.089")).suggestions())
                .containsExactly(new Suggestion(new CellRef(FILE, "Lieux", "D3"), "11.089, -6.893"));
    }

    @Test
    void withoutEitherTheLatitudeIsMissing() {
        TestWorkbook workbook = OperationWorkbook.french().set("Lieux", "D1", "Remarque");
        for (int row = 2; row <= 6; row++) {
            workbook.set("Lieux", "D" + row, "près du fleuve");
        }
        assertThat(problems(workbook)).hasAtLeastOneElementOfType(MissingColumn.class);
    }

    @Test
    void aLetterTellsALatitudeFromALongitude() {
        onlyProblem(OperationWorkbook.french().set("Lieux", "D3", "6,893 O"), OtherAxis.class, "Lieux!D3");
        onlyProblem(OperationWorkbook.french().set("Lieux", "E3", "11 05 N"), OtherAxis.class, "Lieux!E3");
        onlyProblem(OperationWorkbook.french().set("Lieux", "D3", "11°75'"), NotACoordinate.class, "Lieux!D3");
    }

    @ParameterizedTest
    @CsvSource({"-6.893, 11.089, true, false", "11.089, 6.893, false, true", "6.893, 11.089, true, true"})
    void aSlipIsRecognisedAndItsRepairOfferedButNotMade(
            double latitude, double longitude, boolean swapped, boolean signLost) {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Lieux", "D3", latitude).set("Lieux", "E3", longitude);

        ImportResult result = imported(workbook);

        MisplacedPosition problem = misplaced(workbook);
        assertThat(problem.swapped()).isEqualTo(swapped);
        assertThat(problem.signLost()).isEqualTo(signLost);
        assertThat(problem.suggestions())
                .containsExactly(
                        new Suggestion(new CellRef(FILE, "Lieux", "D3"), "11.089"),
                        new Suggestion(new CellRef(FILE, "Lieux", "E3"), "-6.893"));
        assertThat(result.dataset().places().get(1).latitude()).isEqualTo(latitude);

        List<CellEdit> edits = problem.suggestions().stream()
                .map(suggestion -> new CellEdit(suggestion.where(), suggestion.text()))
                .toList();
        ImportChoices accepted = ImportChoices.none().withEdits(edits);
        assertThat(new WorkbookImport(ImportLimits.standard())
                        .read(List.of(InputFile.of(FILE, workbook.bytes())), accepted)
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void theCountryTellsWhereTooFewPlacesDo() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet(
                        "Lieux",
                        row("Identifiant", "Nom", "Type", "Latitude", "Longitude"),
                        row("BGN", "Bougouni", "Dépôt", 11.418, 7.483),
                        row("KOL", "Kolondiéba", "Ville", 11.089, -6.893),
                        row("TAM", "Tamale", "Ville", 9.4, -0.84));
        assertThat(problems(workbook))
                .filteredOn(problem -> problem.where().sheet().equals("Lieux")
                        && !problem.where().cell().isEmpty())
                .extracting(problem ->
                        problem.where().cell() + " " + problem.getClass().getSimpleName())
                .contains("D2 MisplacedPosition", "D4 OutsideCountry");
    }

    @Test
    void aPlaceBeyondTheBorderIsPointedOut() {
        TestWorkbook workbook = OperationWorkbook.french().set("Lieux", "D5", 9.9);
        assertThat(problems(workbook)).hasAtLeastOneElementOfType(OutsideCountry.class);
    }

    @Test
    void incidentsOfOtherCountriesHaveNotLostTheirSigns() {
        // Given an incident that would lie among the places with a minus sign, and one in the east of Niger
        TestWorkbook workbook = OperationWorkbook.french();
        workbook.add("Incidents", "I3", LocalDate.of(2025, 10, 1), "Embuscade", 11.1, 6.9, 1, 0);
        onlyProblem(workbook, MisplacedPosition.class, "Incidents!D4");

        workbook.add("Incidents", "I4", LocalDate.of(2025, 10, 1), "Embuscade", 13.3, 12.6, 1, 0);
        assertThat(problems(workbook)).isEmpty();
    }

    /** Roads to a misplaced place have problems of their own. */
    private static MisplacedPosition misplaced(TestWorkbook workbook) {
        return problems(workbook).stream()
                .filter(MisplacedPosition.class::isInstance)
                .map(MisplacedPosition.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TestWorkbook inOneColumn(String position) {
        TestWorkbook workbook = OperationWorkbook.french().set("Lieux", "D1", "Coordonnées GPS");
        String[] positions = {"11.418, -7.483", position, "10.75, -6.5", "10.48, -5.65", "11.0, -6.7"};
        workbook.set("Lieux", "E1", "Remarque");
        for (int i = 0; i < positions.length; i++) {
            workbook.set("Lieux", "D" + (i + 2), positions[i]).set("Lieux", "E" + (i + 2), null);
        }
        return workbook;
    }
}
