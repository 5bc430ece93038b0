package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.ImportAssertions.onlyProblem;
import static org.sira.ingest.ImportAssertions.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.problem.AmbiguousDates;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.DateRange;
import org.sira.ingest.problem.MixedDates;
import org.sira.ingest.problem.MonthFirstDates;
import org.sira.ingest.problem.OtherDateOrder;
import org.sira.ingest.problem.ProblemWords;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.Suggestion;
import org.sira.ingest.problem.SupersededIncident;
import org.sira.ingest.problem.SwappedDates;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** A column says by its dates in which order it writes day and month; where none of them does, a person says it. */
class DateOrderTest {

    private static final String FILE = "operation.xlsx";

    @Test
    void oneDateThatCannotBeReadOtherwiseDecidesForItsColumn() {
        // Given dates in doubt before and after one that is not, far below the first rows
        TestWorkbook workbook = incidentsOn("03/04/2025");
        for (int i = 0; i < 60; i++) {
            workbook.add("Incidents", "J" + i, LocalDate.of(2025, 5, 1), "Embuscade", 10.9, -6.7, 1, 0);
        }
        add(workbook, "17/10/2025", "05/06/2025");

        assertThat(problems(workbook)).isEmpty();
        assertThat(dates(imported(workbook)))
                .contains(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 10, 17), LocalDate.of(2025, 6, 5))
                .hasSize(65);
    }

    @Test
    void datesThatAreAllInDoubtAreAskedAboutOnceAndNotGuessed() {
        TestWorkbook workbook = incidentsOn("03/04/2025", "5/6/2025", "2025-07-08", "07/07/2025");

        AmbiguousDates problem = onlyProblem(workbook, AmbiguousDates.class, "Incidents!B4");

        assertThat(problem.count()).isEqualTo(2);
        assertThat(problem.severity()).isEqualTo(Severity.ROW_SKIPPED);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem))
                .isEqualTo("The 2 dates in “Date” can each be read in two ways: “03/04/2025” is 3 April 2025 with the"
                        + " day first, 4 March 2025 with the month first.");
        assertThat(ProblemWords.in(Locale.FRENCH).text(problem)).contains("est le 3 avril 2025 si le jour");
        assertThat(dates(imported(workbook)))
                .containsExactly(
                        LocalDate.of(2025, 10, 17),
                        LocalDate.of(2025, 11, 2),
                        LocalDate.of(2025, 7, 8),
                        LocalDate.of(2025, 7, 7));
    }

    @Test
    void aPersonSaysInWhichOrderAColumnIs() {
        TestWorkbook workbook = incidentsOn("03/04/2025");

        assertThat(dates(read(workbook, Order.DAY_FIRST))).contains(LocalDate.of(2025, 4, 3));
        assertThat(dates(read(workbook, Order.MONTH_FIRST))).contains(LocalDate.of(2025, 3, 4));
        assertThat(read(workbook, Order.MONTH_FIRST).report().problems()).isEmpty();
    }

    @Test
    void aColumnWithTheMonthFirstIsReadSoAndToldSo() {
        TestWorkbook workbook = incidentsOn("03/04/2025", "04/24/2025");

        MonthFirstDates problem = onlyProblem(workbook, MonthFirstDates.class, "Incidents!B5");

        assertThat(problem.readAs()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(dates(imported(workbook))).contains(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 4, 24));
    }

    @Test
    void aColumnInBothOrdersIsNotReadUntilAPersonChoosesOne() {
        TestWorkbook workbook = incidentsOn("03/04/2025", "17/10/2025", "04/24/2025");

        assertThat(problems(workbook)).hasSize(3).allMatch(MixedDates.class::isInstance);

        ImportResult result = read(workbook, Order.DAY_FIRST);
        assertThat(result.report().problems()).singleElement().isInstanceOfSatisfying(OtherDateOrder.class, problem -> {
            assertThat(problem.where().cell()).isEqualTo("B6");
            assertThat(problem.other()).isEqualTo(LocalDate.of(2025, 4, 24));
        });
        assertThat(dates(result)).contains(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 10, 17));
        assertThat(result.report().problems().get(0).suggestions())
                .extracting(Suggestion::text)
                .containsExactly("2025-04-24");
    }

    @Test
    void datesThatASpreadsheetHasTurnedAroundArePointedOut() {
        // Given a file with the day first that was opened where the month comes first: what could be a date became one
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Incidents", "B2", LocalDate.of(2025, 3, 4))
                .set("Incidents", "B3", LocalDate.of(2025, 11, 2));
        add(workbook, "17/03/2025", "25/02/2025");

        SwappedDates problem = onlyProblem(workbook, SwappedDates.class, "Incidents!B2");

        assertThat(problem.count()).isEqualTo(2);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem)).contains("4 March 2025", "“17/03/2025”");
        assertThat(dates(imported(workbook))).hasSize(4).contains(LocalDate.of(2025, 3, 4));
        assertThat(problems(workbook.set("Incidents", "B3", LocalDate.of(2025, 10, 13))))
                .as("one of them has a day after the 12th")
                .isEmpty();
    }

    @Test
    void theFirstOfAMonthIsSaidAsTheFrenchSayIt() {
        assertThat(ProblemWords.in(Locale.FRENCH)
                        .text(onlyProblem(incidentsOn("01/05/2025"), AmbiguousDates.class, "Incidents!B4")))
                .contains("le 1er mai 2025", "le 5 janvier 2025");
    }

    @Test
    void eachColumnIsDecidedByItself() {
        TestWorkbook workbook =
                OperationWorkbook.french().set("Fermetures", "C2", "03/04/2025").set("Fermetures", "D2", "26/11/2025");
        assertThat(onlyProblem(workbook, AmbiguousDates.class, "Fermetures!C2").severity())
                .isEqualTo(Severity.BLOCKS);
    }

    @Test
    void aDateThatIsCorrectedByHandIsHeldAgainstItsColumn() {
        TestWorkbook workbook = OperationWorkbook.french();
        ImportChoices choices = ImportChoices.none()
                .withEdits(List.of(new CellEdit(new CellRef(FILE, "Incidents", "B2"), "03/04/2025")));

        ImportResult result = new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of(FILE, workbook.bytes())), choices);

        assertThat(result.report().problems()).singleElement().isInstanceOf(AmbiguousDates.class);
    }

    @Test
    void aSettingIsADateToo() {
        TestWorkbook workbook = OperationWorkbook.french().set("Paramètres", "B4", "03/04/2025");
        assertThat(problems(workbook)).hasAtLeastOneElementOfType(AmbiguousDates.class);
    }

    @Test
    void theLastDayOfAnIncidentIsADateToo() {
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Incidents", "H1", "Date de fin")
                .set("Incidents", "H2", "03/11/2025")
                .set("Incidents", "H3", "17/11/2025");
        assertThat(dates(imported(workbook))).containsExactly(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 17));
        onlyProblem(workbook.set("Incidents", "H3", null), AmbiguousDates.class, "Incidents!H2");
    }

    @Test
    void ofTwoVersionsTheLaterOneIsToldByTheOrderOfItsColumn() {
        // Given a source that writes 12 January after 2 December with the month first
        TestWorkbook workbook = OperationWorkbook.french()
                .set("Incidents", "H1", "Mis à jour le")
                .set("Incidents", "H2", "01/12/2025")
                .set("Incidents", "H3", "11/24/2025")
                .add("Incidents", "I1", LocalDate.of(2025, 10, 20), "Embuscade", 10.9, -6.7, 1, 0, "02/11/2025");

        onlyProblem(workbook, SupersededIncident.class, "Incidents!A2");
        assertThat(dates(imported(workbook))).contains(LocalDate.of(2025, 10, 20));
    }

    @Test
    void aPeriodIsTakenApartWhereTheSheetHasBothColumns() {
        DateRange ofClosure = onlyProblem(
                OperationWorkbook.french().set("Fermetures", "C2", "24–26/11/2025"), DateRange.class, "Fermetures!C2");
        assertThat(ProblemWords.in(Locale.ENGLISH).action(ofClosure))
                .isEqualTo("Write the first day in “Du” and the last one in “Au”.");
        DateRange ofIncident = onlyProblem(
                OperationWorkbook.french().set("Incidents", "B2", "du 24 au 26 octobre 2025"),
                DateRange.class,
                "Incidents!B2");
        assertThat(ProblemWords.in(Locale.ENGLISH).action(ofIncident)).startsWith("Enter the one day that counts");
    }

    private static TestWorkbook incidentsOn(String... dates) {
        TestWorkbook workbook = OperationWorkbook.french();
        add(workbook, dates);
        return workbook;
    }

    private static void add(TestWorkbook workbook, String... dates) {
        for (String date : dates) {
            workbook.add("Incidents", "T" + date, date, "Embuscade", 10.9, -6.7, 1, 0);
        }
    }

    private static List<LocalDate> dates(ImportResult result) {
        return result.dataset().incidents().stream().map(IncidentRow::date).toList();
    }

    private static ImportResult read(TestWorkbook workbook, Order order) {
        ImportChoices choices = ImportChoices.none().withDates(List.of(new DateChoice(FILE, "Incidents", 1, order)));
        return new WorkbookImport(ImportLimits.standard()).read(List.of(InputFile.of(FILE, workbook.bytes())), choices);
    }
}
