package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CurfewRow;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.RiskClass;
import org.sira.ingest.dataset.RiskOverrideRow;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;

class WorkbookImportTest {

    private final ImportResult result = imported(OperationWorkbook.french());
    private final Dataset dataset = result.dataset();

    @Test
    void aSoundWorkbookHasNoProblems() {
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.report().blocked()).isFalse();
        assertThat(result.report().files())
                .singleElement()
                .matches(FileReport::accepted)
                .extracting(FileReport::file)
                .isEqualTo("operation.xlsx");
    }

    @Test
    void everySheetIsRecognisedOrListedAsIgnored() {
        assertThat(result.report().sheets())
                .extracting(SheetReport::kind)
                .containsExactlyInAnyOrder(SheetKind.values());
        assertThat(result.report().ignoredSheets())
                .containsExactly(
                        new IgnoredSheet("operation.xlsx", "Lisez-moi", IgnoredSheet.Reason.NO_KNOWN_HEADINGS));
        SheetReport first = result.report().sheets().get(0);
        assertThat(first.sheet()).isEqualTo("Lieux");
        assertThat(first.kind()).isEqualTo(SheetKind.PLACES);
        assertThat(List.of(first.headerRow(), first.rows(), first.rowsTaken(), first.rowsSkipped()))
                .containsExactly(1, 5, 5, 0);
        assertThat(first.columns().get(2))
                .isEqualTo(new SheetReport.Column(
                        2,
                        "Type",
                        List.of("Dépôt", "Ville", "Site"),
                        Optional.of(Field.PLACE_TYPE),
                        SheetReport.Confidence.CERTAIN));
    }

    @Test
    void placesAndRoadsComeWithTheirReferencesResolved() {
        assertThat(dataset.places().get(0))
                .isEqualTo(new PlaceRow(
                        new RowRef("operation.xlsx", "Lieux", 2),
                        "BGN",
                        "Bougouni",
                        PlaceType.DEPOT,
                        11.418,
                        -7.483,
                        "Bougouni",
                        "Bougouni",
                        "ML0301",
                        true));
        assertThat(dataset.roads().get(1))
                .isEqualTo(new RoadRow(
                        new RowRef("operation.xlsx", "Routes", 3),
                        "R02",
                        "KOL",
                        "KAD",
                        62.5,
                        RoadClass.PRIMARY,
                        Surface.GRAVEL,
                        true,
                        35,
                        35,
                        RoadSeason.ALL_YEAR,
                        OptionalDouble.of(26),
                        false,
                        Optional.empty()));
        assertThat(dataset.roads().get(0).maxWeightT()).isEmpty();
    }

    @Test
    void blankIsUnknownAndNotZero() {
        assertThat(dataset.incidents())
                .extracting(IncidentRow::fatalities)
                .containsExactly(OptionalInt.of(5), OptionalInt.empty());
        assertThat(dataset.displacements())
                .extracting(DisplacementRow::individuals)
                .containsExactly(OptionalInt.of(1352), OptionalInt.empty());
        assertThat(dataset.needs())
                .extracting(NeedRow::autonomyDays)
                .containsExactly(OptionalDouble.of(3), OptionalDouble.empty());
    }

    @Test
    void quantitiesAreInKilogramsAndLitres() {
        assertThat(dataset.needs()).extracting(NeedRow::quantity).containsExactly(12_500.0, 1_500.0);
        assertThat(dataset.stocks()).extracting(StockRow::quantity).containsExactly(80_000.0, 33_000.0);
    }

    @Test
    void aNeedEndsWithItsLastDay() {
        NeedRow need = dataset.needs().get(0);
        assertThat(need.placeId()).isEqualTo("KAD");
        assertThat(need.commodityId()).isEqualTo("CER");
        assertThat(need.priority()).isEqualTo(Priority.HIGH);
        assertThat(need.service()).isEqualTo(ServiceType.HOUSEHOLDS);
        assertThat(need.notBefore()).contains(LocalDateTime.of(2025, 11, 24, 0, 0));
        assertThat(need.notAfter()).contains(LocalDateTime.of(2025, 11, 29, 0, 0));
        assertThat(dataset.stocks().get(1).availableAt()).contains(LocalDateTime.of(2025, 11, 25, 8, 0));
    }

    @Test
    void vehiclesHaveWhatTheirTypeNeeds() {
        VehicleRow truck = dataset.vehicles().get(0);
        VehicleRow tanker = dataset.vehicles().get(1);
        VehicleRow support = dataset.vehicles().get(2);
        assertThat(truck.payloadKg()).isEqualTo(18_000);
        assertThat(truck.costPerKm()).hasValue(0.6);
        assertThat(tanker.compartmentsLitres()).containsExactly(9_000.0, 9_000.0, 8_000.0);
        assertThat(tanker.basePlaceId()).isEqualTo("BGN");
        assertThat(tanker.alsoLoadsAtPlaceIds()).containsExactly("ZEG");
        assertThat(truck.alsoLoadsAtPlaceIds()).isEmpty();
        assertThat(tanker.volumeM3()).isZero();
        assertThat(tanker.availableUntil()).contains(LocalDateTime.of(2025, 12, 1, 0, 0));
        assertThat(tanker.fixedCost()).isEmpty();
        assertThat(support.payloadKg()).isZero();
    }

    @Test
    void restrictionsComeWithDatesTimesAndPlaces() {
        assertThat(dataset.curfews())
                .containsExactly(new CurfewRow(
                        new RowRef("operation.xlsx", "Couvre-feux", 2),
                        "C1",
                        "Sikasso",
                        LocalDate.of(2025, 11, 1),
                        LocalDate.of(2025, 12, 3),
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 30)));
        assertThat(dataset.closures()).extracting(ClosureRow::roadId).containsExactly("R04");
        assertThat(dataset.riskOverrides())
                .containsExactly(new RiskOverrideRow(
                        new RowRef("operation.xlsx", "Appréciations du risque", 2),
                        "R02",
                        RiskClass.HIGH,
                        "Deux embuscades rapportées",
                        "A. Keïta",
                        LocalDate.of(2025, 11, 24),
                        LocalDate.of(2025, 11, 30)));
        assertThat(dataset.operationAreas()).singleElement().satisfies(area -> {
            assertThat(area.shape()).isEqualTo(new AreaShape.Circle(10.8, -6.6, 15));
            assertThat(area.riskMultiplier()).hasValue(2);
        });
        assertThat(dataset.announcedColumns())
                .singleElement()
                .satisfies(column -> assertThat(column.roadIds()).containsExactly("R01", "R02"));
    }

    @Test
    void settingsAreTypedAndMayBeLeftOut() {
        assertThat(dataset.settings().text(SettingKey.OPERATION_NAME)).contains("Bougouni, novembre");
        assertThat(dataset.settings().date(SettingKey.FIRST_DAY)).contains(OperationWorkbook.FIRST_DAY);
        assertThat(dataset.settings().whole(SettingKey.CONVOY_MINIMUM)).hasValue(3);
        assertThat(dataset.settings().decimal(SettingKey.DRIVING_HOURS_PER_DAY)).hasValue(8);
        assertThat(dataset.settings().time(SettingKey.HANDLING_FROM)).isEqualTo(Optional.empty());
    }

    @Test
    void noFilesAtAllIsAReportToo() {
        ImportResult nothing = imported();
        assertThat(nothing.report().blocked()).isTrue();
        assertThat(nothing.dataset().places()).isEmpty();
    }
}
