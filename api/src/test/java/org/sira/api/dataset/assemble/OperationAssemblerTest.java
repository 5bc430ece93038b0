package org.sira.api.dataset.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.api.dataset.assemble.DatasetExamples.DAY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.api.dataset.Notice;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.RiskClass;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleType;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;

class OperationAssemblerTest {

    private final OperationAssembler assembler = new OperationAssembler(IncidentTaxonomy.standard());

    @Test
    void theSettingsGiveNameDaysAndDayOfReference() {
        Assembly.Ready ready = ready(new DatasetExamples()
                .setting(SettingKey.OPERATION_NAME, "Sikasso")
                .setting(SettingKey.AS_OF, "2026-11-20")
                .setting(SettingKey.FIRST_DAY, "2026-11-23")
                .setting(SettingKey.DAYS, "5"));

        assertThat(ready.operation().name()).isEqualTo("Sikasso");
        assertThat(ready.operation().asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(ready.horizon()).isEqualTo(new Horizon(LocalDate.of(2026, 11, 23), 5));
        assertThat(ready.notices()).isEmpty();
    }

    @Test
    void aChoiceOfDaysOverridesTheSettings() {
        Assembly assembly = assembler.assemble(
                DatasetExamples.planned().files(), new HorizonChoice(Optional.of(DAY.plusDays(2)), OptionalInt.of(3)));

        assertThat(assembly)
                .isInstanceOfSatisfying(
                        Assembly.Ready.class,
                        ready -> assertThat(ready.horizon()).isEqualTo(new Horizon(DAY.plusDays(2), 3)));
    }

    @Test
    void withoutAFirstDayNothingIsAssembled() {
        Assembly assembly = assembler.assemble(new DatasetExamples().files(), HorizonChoice.ofSettings());

        assertThat(assembly).isInstanceOf(Assembly.Blocked.class);
        assertThat(assembly.notices()).extracting(Notice::key).containsExactly("notice.no-first-day");
    }

    @Test
    void withoutADayOfReferenceTheFirstDayIsTakenAndSaid() {
        Assembly.Ready ready = ready(new DatasetExamples().setting(SettingKey.FIRST_DAY, DAY.toString()));

        assertThat(ready.operation().asOf()).isEqualTo(DAY);
        assertThat(ready.horizon().days()).isEqualTo(7);
        assertThat(ready.operation().name()).isEqualTo("operation.xlsx");
        assertThat(ready.notices()).extracting(Notice::key).containsExactly("notice.no-as-of");
    }

    @Test
    void settingsChangeTheRulesOfMovement() {
        MovementRules rules = ready(DatasetExamples.planned()
                        .setting(SettingKey.DRIVING_HOURS_PER_DAY, "7.5")
                        .setting(SettingKey.CONVOY_MINIMUM, "5")
                        .setting(SettingKey.HANDLING_FROM, "07:00")
                        .setting(SettingKey.WORST_OPEN_CLASS, "MODERATE"))
                .operation()
                .rules();

        MovementRules standard = MovementRules.standard();
        assertThat(rules.maxDrivingMinPerDay()).isEqualTo(450);
        assertThat(rules.convoyMinVehicles()).isEqualTo(5);
        assertThat(rules.handlingFrom()).isEqualTo(LocalTime.of(7, 0));
        assertThat(rules.worstOpenClass()).isEqualTo(org.sira.planner.model.RiskClass.MODERATE);
        assertThat(rules.convoyMaxVehicles()).isEqualTo(standard.convoyMaxVehicles());
        assertThat(rules.columnBufferKm()).isEqualTo(standard.columnBufferKm());
        assertThat(ready(DatasetExamples.planned()).operation().rules()).isEqualTo(standard);
    }

    @Test
    void rowsBecomeFactsInTheirOrder() {
        Operation operation = ready(DatasetExamples.planned()
                        .place("BOU", PlaceType.DEPOT)
                        .place("KOL", PlaceType.BORDER_ENTRY)
                        .road("R1", "BOU", "KOL")
                        .closure("F1", "R1"))
                .operation();

        assertThat(operation.places()).extracting("id").containsExactly("BOU", "KOL");
        assertThat(operation.places()).extracting("kind").containsExactly(PlaceKind.DEPOT, PlaceKind.BORDER_ENTRY);
        assertThat(operation.roads().get(0).maxGrossWeightT()).isInfinite();
        assertThat(operation.restrictions().closures()).extracting("segmentId").containsExactly("R1");
    }

    @Test
    void openEndsOfWindowsAreThoseOfTheHorizon() {
        Horizon horizon = new Horizon(DAY, 7);
        Operation operation = ready(DatasetExamples.planned()
                        .place("BOU", PlaceType.DEPOT)
                        .commodity("RIZ", CommodityForm.DRY)
                        .need("N1", Optional.empty(), Optional.empty())
                        .need("N2", Optional.of(horizon.end().plusDays(2)), Optional.empty())
                        .need(
                                "N3",
                                Optional.empty(),
                                Optional.of(horizon.start().minusDays(2)))
                        .truck("T1", Optional.empty(), Optional.empty())
                        .truck("T2", Optional.of(horizon.end().plusDays(1)), Optional.empty()))
                .operation();

        assertThat(operation.statedNeeds())
                .extracting(Need::notBefore, Need::notAfter)
                .containsExactly(
                        tuple(horizon.start(), horizon.end()),
                        tuple(horizon.end().plusDays(2), horizon.end().plusDays(2)),
                        tuple(horizon.start().minusDays(2), horizon.start().minusDays(2)));
        assertThat(operation.vehicles())
                .extracting(Vehicle::availableFrom, Vehicle::availableUntil)
                .containsExactly(
                        tuple(horizon.start(), horizon.end()),
                        tuple(horizon.end().plusDays(1), horizon.end().plusDays(1)));
        assertThat(operation.vehicles().get(0).speedFactor()).isEqualTo(1);
    }

    @Test
    void householdsAndPeopleStandInForEachOther() {
        Operation operation = ready(DatasetExamples.planned()
                        .place("KOL", PlaceType.SITE)
                        .displacement("KOL", OptionalInt.of(100), OptionalInt.empty())
                        .displacement("KOL", OptionalInt.empty(), OptionalInt.of(521)))
                .operation();

        assertThat(operation.displacements())
                .extracting(Displacement::households, Displacement::people)
                .containsExactly(tuple(100, 520), tuple(101, 521));
    }

    @Test
    void incidentsGetTheirChannelAndUnknownWordsAreSaidOnce() {
        Assembly.Ready ready = ready(DatasetExamples.planned()
                .incident("I1", "Battles", "Armed clash", OptionalInt.of(1))
                .incident("I2", "", "Embuscade", OptionalInt.empty())
                .incident("I3", "", "", OptionalInt.of(3))
                .incident("I4", "", "Météorite", OptionalInt.of(2))
                .incident("I5", "", "Météorite", OptionalInt.of(2)));

        assertThat(ready.operation().incidents())
                .extracting("channel")
                .containsExactly(
                        IncidentChannel.OTHER,
                        IncidentChannel.ROAD,
                        IncidentChannel.UNTYPED,
                        IncidentChannel.OTHER,
                        IncidentChannel.OTHER);
        assertThat(ready.operation().incidents())
                .extracting("precision")
                .containsExactly(
                        GeoPrecision.EXACT, GeoPrecision.NEAR, GeoPrecision.AREA, GeoPrecision.NEAR, GeoPrecision.NEAR);
        assertThat(ready.notices()).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("notice.unknown-incident-type");
            assertThat(notice.arguments()).containsExactly("Météorite", 2);
            assertThat(notice.blocks()).isFalse();
        });
    }

    @Test
    void aRowThatNoFactCanBeBlocksWithItsPlace() {
        Assembly assembly = assembler.assemble(
                DatasetExamples.planned()
                        .place("BOU", PlaceType.DEPOT)
                        .road("R1", "BOU", "BOU")
                        .files(),
                HorizonChoice.ofSettings());

        assertThat(assembly).isInstanceOf(Assembly.Blocked.class);
        assertThat(assembly.notices()).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.where().sheet()).isEqualTo("Roads");
            assertThat(notice.where().cell()).isEqualTo("A2");
            assertThat(notice.arguments().toString()).contains("to itself");
        });
    }

    @Test
    void otherDaysThanThoseOfTheSettingsAreHeldAgainstNeedsAgain() {
        LocalDateTime late = DAY.plusDays(5).atStartOfDay();
        Assembly assembly = assembler.assemble(
                DatasetExamples.planned()
                        .place("BOU", PlaceType.DEPOT)
                        .commodity("RIZ", CommodityForm.DRY)
                        .need("N1", Optional.of(late), Optional.empty())
                        .files(),
                new HorizonChoice(Optional.empty(), OptionalInt.of(3)));

        assertThat(assembly.notices()).extracting(Notice::key).containsExactly("problem.need-outside-horizon");
    }

    @ParameterizedTest
    @MethodSource("listsWithEqualNames")
    void everyWordOfAFileHasItsFact(Enum<?>[] ofFiles, Enum<?>[] ofFacts) {
        assertThat(List.of(ofFiles))
                .extracting(Enum::name)
                .containsExactlyElementsOf(
                        List.of(ofFacts).stream().map(Enum::name).toList());
    }

    static Object[][] listsWithEqualNames() {
        return new Object[][] {
            {PlaceType.values(), PlaceKind.values()},
            {VehicleType.values(), VehicleKind.values()},
            {ServiceType.values(), ServiceKind.values()},
            {Priority.values(), org.sira.planner.model.Priority.values()},
            {CommodityForm.values(), org.sira.planner.model.CommodityForm.values()},
            {RoadClass.values(), org.sira.planner.model.RoadClass.values()},
            {Surface.values(), org.sira.planner.model.Surface.values()},
            {CrossingType.values(), CrossingKind.values()},
            {RiskClass.values(), org.sira.planner.model.RiskClass.values()}
        };
    }

    private Assembly.Ready ready(DatasetExamples dataset) {
        return (Assembly.Ready) assembler.assemble(dataset.files(), HorizonChoice.ofSettings());
    }
}
