package org.sira.ingest.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.ingest.InputFile;
import org.sira.ingest.OperationWorkbook;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

class DatasetDiffTest {

    private final Dataset before = read(OperationWorkbook.french());

    @Test
    void equalDatasetsDifferInNothing() {
        DatasetDiff diff = DatasetDiff.between(before, read(OperationWorkbook.french()));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.kinds()).hasSize(15);
        assertThat(diff.of(SheetKind.PLACES).before()).isEqualTo(5);
        assertThat(diff.withdrawnIncidents().count()).isZero();
    }

    @Test
    void aChangedRowTellsItsFields() {
        Dataset after = read(OperationWorkbook.french().set("Besoins", "D2", 14).set("Besoins", "G2", "Critique"));

        KindDiff needs = DatasetDiff.between(before, after).of(SheetKind.NEEDS);

        RowRef where = new RowRef("operation.xlsx", "Besoins", 2);
        assertThat(needs.changed().first())
                .containsExactly(new RowChange(
                        List.of("B1"),
                        Optional.of(where),
                        Optional.of(where),
                        List.of(
                                new FieldChange(Field.NEED_QUANTITY, 12_500.0, 14_000.0),
                                new FieldChange(Field.NEED_PRIORITY, Priority.HIGH, Priority.CRITICAL))));
        assertThat(needs.added().count() + needs.removed().count()).isZero();
    }

    @Test
    void aValueThatIsTakenAwayIsEmptyText() {
        Dataset after = read(OperationWorkbook.french().set("Routes", "H3", null));

        assertThat(DatasetDiff.between(before, after)
                        .of(SheetKind.ROADS)
                        .changed()
                        .first())
                .singleElement()
                .satisfies(road ->
                        assertThat(road.fields()).containsExactly(new FieldChange(Field.ROAD_MAX_WEIGHT, 26.0, "")));
    }

    @Test
    void newRowsAndRowsThatAreGoneAreTold() {
        Dataset after = read(OperationWorkbook.french()
                .set("Stocks", "E3", LocalDate.of(2025, 11, 26))
                .add("Ratios de besoins", "Gasoil", 0.1, "Normale", null));

        DatasetDiff diff = DatasetDiff.between(before, after);

        KindDiff stock = diff.of(SheetKind.STOCK);
        assertThat(stock.added().first())
                .extracting(RowChange::identity, RowChange::before)
                .containsExactly(
                        tuple(List.of("ZEG", "GAZ", LocalDate.of(2025, 11, 26).atStartOfDay()), Optional.empty()));
        assertThat(stock.removed().first()).extracting(RowChange::after).containsExactly(Optional.empty());
        assertThat(diff.of(SheetKind.NEED_RATES).added().count()).isEqualTo(1);
        assertThat(diff.of(SheetKind.NEED_RATES).after()).isEqualTo(2);
    }

    @Test
    void rowsThatShareAPlaceAndADayArePairedByWhatTheySay() {
        LocalDate day = LocalDate.of(2025, 10, 30);
        TestWorkbook two = OperationWorkbook.french().add("Déplacements", "Kadiana", "Kadiana", 10, 50, day);
        TestWorkbook three = OperationWorkbook.french()
                .set("Déplacements", "D2", 1360)
                .add("Déplacements", "Kadiana", "Kadiana", 10, 50, day)
                .add("Déplacements", "Kadiana", "Kadiana", 20, 100, day);

        KindDiff displaced = DatasetDiff.between(read(two), read(three)).of(SheetKind.DISPLACEMENT);

        assertThat(displaced.changed().count()).isEqualTo(1);
        assertThat(displaced.added().count()).isEqualTo(1);
        assertThat(displaced.removed().count()).isZero();
    }

    @Test
    void incidentsThatTheNewerDataNoLongerHoldAreWithdrawnWhenTheyReachTheirDays() {
        TestWorkbook earlier = OperationWorkbook.french()
                .add("Incidents", "I3", LocalDate.of(2025, 10, 20), "Embuscade", 10.9, -6.7, 1, 0)
                .add("Incidents", "I0", LocalDate.of(2024, 1, 20), "Embuscade", 10.9, -6.7, 1, 0);

        DatasetDiff diff = DatasetDiff.between(read(earlier), before);

        assertThat(diff.withdrawnIncidents().first())
                .extracting(IncidentRow::id)
                .containsExactly("I3");
        assertThat(diff.of(SheetKind.INCIDENTS).removed().count()).isEqualTo(2);
    }

    @Test
    void eachSeriesOfIdsIsHeldAgainstTheDaysThatItTellsOfItself() {
        TestWorkbook earlier = OperationWorkbook.french();
        TestWorkbook later = OperationWorkbook.french();
        withIncidents(earlier, "MLI1", "2024-12-01", "MLI2", "2025-02-01", "MLI3", "2025-02-15", "BFO9", "2025-02-15");
        withIncidents(earlier, "501001", "2025-02-01");
        withIncidents(later, "MLI0", "2025-01-01", "mli3", "2025-02-15", "MLI8", "2025-03-01", "501002", "2025-02-20");

        assertThat(DatasetDiff.between(read(earlier), read(later))
                        .withdrawnIncidents()
                        .first())
                .extracting(IncidentRow::id)
                .containsExactly("MLI2");
    }

    private static void withIncidents(TestWorkbook workbook, String... idsAndDays) {
        for (int i = 0; i < idsAndDays.length; i += 2) {
            workbook.add("Incidents", idsAndDays[i], idsAndDays[i + 1], "Embuscade", 10.9, -6.7, 1, 0);
        }
    }

    @Test
    void longListsAreCutAndCounted() {
        TestWorkbook many = OperationWorkbook.french();
        for (int i = 0; i < Listed.MOST + 5; i++) {
            many.add("Incidents", "N" + i, LocalDate.of(2025, 10, 20), "Embuscade", 10.9, -6.7, 1, 0);
        }

        Listed<RowChange> added =
                DatasetDiff.between(before, read(many)).of(SheetKind.INCIDENTS).added();

        assertThat(added.count()).isEqualTo(Listed.MOST + 5);
        assertThat(added.first()).hasSize(Listed.MOST);
    }

    /** A component that somebody adds to a row must be declared, or its change could not be told. */
    @Test
    void everyValueOfEveryRowHasAColumn() {
        RecordComponent[] kinds = Dataset.class.getRecordComponents();
        for (int i = 0; i < kinds.length; i++) {
            Class<?> row = kinds[i].getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : SettingRow.class;
            SheetKind kind = KindRows.ALL.get(i).kind();
            assertThat(names(row)).isNotEmpty();
            names(row)
                    .forEach(name ->
                            assertThat(FactFields.get(kind, name).kind()).isEqualTo(kind));
        }
    }

    private static List<String> names(Class<?> row) {
        return Arrays.stream(row.getRecordComponents())
                .filter(component -> component.getType() != RowRef.class)
                .map(RecordComponent::getName)
                .toList();
    }

    private static Dataset read(TestWorkbook workbook) {
        return new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of("operation.xlsx", workbook.bytes())))
                .dataset();
    }
}
