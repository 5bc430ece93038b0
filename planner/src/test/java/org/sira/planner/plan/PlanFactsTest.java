package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Priority;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.model.Weights;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskSettings;

/**
 * An invented line of places on 11° N, 55 km apart: depot – town – site – far. A bridge of 15 t stands between town and
 * site; incidents happen on the road from depot to town.
 */
class PlanFactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 4);

    private final Horizon horizon = new Horizon(AS_OF.plusDays(1), 7);
    private final Weights weights = Weights.of(Preset.BALANCED);

    private PlanFacts facts(int incidents) {
        return PlanFacts.of(operation(incidents), horizon, weights);
    }

    private Operation operation(int incidents) {
        return new Operation(
                "Example",
                AS_OF,
                List.of(
                        place("depot", PlaceKind.DEPOT, -7.0),
                        place("town", PlaceKind.TOWN, -6.5),
                        place("site", PlaceKind.SITE, -6.0),
                        place("far", PlaceKind.SITE, -5.5)),
                List.of(road("1", "depot", "town", 60), road("2", "site", "town", 15), road("3", "site", "far", 15)),
                List.of(new Commodity("food", "Food", CommodityForm.DRY, 1, 0.0015, false)),
                List.of(truck("heavy", 20_000, 32), truck("light", 5_000, 10)),
                List.of(),
                List.of(need("N1", "town", 40_000), need("N2", "far", 20_000)),
                List.of(new Displacement("site", AS_OF.minusDays(20), 200, 1_000)),
                List.of(new NeedRate("food", 0.5, Priority.CRITICAL, "example")),
                20,
                incidentsOnTheFirstRoad(incidents),
                List.of(),
                Restrictions.none(),
                MovementRules.standard());
    }

    private static Place place(String id, PlaceKind kind, double longitude) {
        return new Place(id, "The " + id, kind, new GeoPoint(11, longitude), "", "", false);
    }

    private static RoadSegment road(String id, String from, String to, double maxGrossWeightT) {
        return new RoadSegment(
                id, from, to, 55, RoadClass.PRIMARY, Surface.GRAVEL, 40, maxGrossWeightT, id.equals("2"));
    }

    private Vehicle truck(String id, double payloadKg, double grossWeightT) {
        return new Vehicle(
                id,
                VehicleKind.TRUCK,
                "depot",
                payloadKg,
                60,
                List.of(),
                grossWeightT,
                Surface.EARTH,
                1,
                2,
                300,
                30,
                horizon.start(),
                horizon.end(),
                0,
                1,
                0);
    }

    private Need need(String id, String placeId, double quantity) {
        return new Need(
                id,
                placeId,
                "food",
                quantity,
                500,
                Priority.NORMAL,
                ServiceKind.HOUSEHOLDS,
                0,
                horizon.start().minusDays(1),
                horizon.end(),
                NeedOrigin.STATED);
    }

    /** One every other day, and one long ago and far away that makes the history long. */
    private static List<Incident> incidentsOnTheFirstRoad(int count) {
        List<Incident> incidents = new ArrayList<>();
        incidents.add(incident("old", AS_OF.minusDays(2_000), -1));
        for (int i = 1; i <= count; i++) {
            incidents.add(incident("i" + i, AS_OF.minusDays(2L * i), -7.0 + 0.5 * i / (count + 1)));
        }
        return incidents;
    }

    private static Incident incident(String id, LocalDate date, double longitude) {
        return new Incident(id, date, new GeoPoint(11, longitude), GeoPrecision.EXACT, IncidentChannel.ROAD, "", 0, 1);
    }

    @Test
    void roadsAreDrivenAsBeforeUnlessAChangeIsAboutDaysRulesOrRoads() {
        PlanFacts facts = facts(1);
        String vehicleId = facts.operation().vehicles().get(0).id();
        String baseId = facts.operation().vehicles().get(0).baseId();

        assertThat(List.of(
                        new Remedy.MoreStock(
                                baseId, facts.operation().commodities().get(0).id(), 100),
                        new Remedy.OneMoreVehicle(vehicleId, baseId)))
                .allMatch(remedy -> facts.after(remedy).movesAs(facts));
        assertThat(List.of(
                        new Remedy.MoreDays(1),
                        new Remedy.SmallerConvoys(2),
                        new Remedy.LongerDriving(600),
                        new Remedy.OpenCorridor(
                                List.of(facts.operation().roads().get(0).id())),
                        new Remedy.HigherCap(RiskClass.EXTREME)))
                .noneMatch(remedy -> facts.after(remedy).movesAs(facts));
    }

    @Test
    void aChangeThatLeavesRoutesAsTheyAreKeepsThoseThatAreSearched() {
        PlanFacts facts = facts(1);

        assertThat(facts.after(new Remedy.SmallerConvoys(2)).routes()).isSameAs(facts.routes());
        assertThat(facts.after(new Remedy.LongerDriving(600)).routes()).isSameAs(facts.routes());
        assertThat(facts.after(new Remedy.HigherCap(RiskClass.EXTREME)).routes())
                .isNotSameAs(facts.routes());
    }

    @Test
    void quietRoadsHaveNoCorridorAndNeedsBecomeLoadsForWhoReachesThem() {
        PlanFacts facts = facts(0);

        assertThat(facts.corridors()).isEmpty();
        assertThat(facts.network().roads()).hasSize(3);
        assertThat(facts.needs()).extracting(Need::id).containsExactly("N1", "N2", "D-site-food");
        assertThat(facts.needs().get(0).notBefore()).isEqualTo(horizon.start());
        // Both trucks reach the town and 5 t is below a third of 20 t; beyond the bridge there is only the light one.
        assertThat(facts.loads())
                .extracting(Load::id)
                .containsExactly("N1/1", "N1/2", "N2/1", "N2/2", "N2/3", "N2/4", "D-site-food/1", "D-site-food/2");
    }

    @Test
    void dangerMakesACorridor() {
        PlanFacts facts = facts(10);

        assertThat(facts.risk().get("1").riskClass()).isEqualTo(RiskClass.HIGH);
        assertThat(facts.corridors())
                .containsExactly(new Corridor("C-1", "The depot–The town", List.of("depot", "town"), List.of("1")));
        assertThat(facts.loads()).hasSize(8);
    }

    @Test
    void behindARoadThatIsClosedForDangerANeedIsOneLoad() {
        PlanFacts facts = facts(60);

        assertThat(facts.risk().get("1").riskClass()).isEqualTo(RiskClass.EXTREME);
        assertThat(facts.corridors()).extracting(Corridor::segmentIds).doesNotContain(List.of("1"));
        assertThat(facts.loads()).extracting(Load::id).containsExactly("N1/1", "N2/1", "D-site-food/1");
    }

    @Test
    void theSameOperationGivesTheSameFacts() {
        PlanFacts one = facts(25);
        PlanFacts other = facts(25);

        assertThat(other.risk()).isEqualTo(one.risk());
        assertThat(other.corridors()).isEqualTo(one.corridors());
        assertThat(other.needs()).isEqualTo(one.needs());
        assertThat(other.loads()).isEqualTo(one.loads());
    }

    @Test
    void anotherHorizonSharesRiskAndRoutesAsLongAsTheRoadsAreTheSame() {
        PlanFacts one = facts(25);
        Horizon later = new Horizon(AS_OF.plusDays(8), 3);
        Weights safest = Weights.of(Preset.SAFEST);

        PlanFacts other = later(operation(25), later, one);

        PlanFacts alone = PlanFacts.of(operation(25), later, safest);
        assertThat(other.risk()).isEqualTo(one.risk());
        assertThat(other.routes()).isSameAs(one.routes());
        assertThat(other.horizon()).isEqualTo(later);
        assertThat(other.needs()).isEqualTo(alone.needs());
        assertThat(other.loads()).isEqualTo(alone.loads());
        assertThat(later(operation(24), later, one).routes()).isNotSameAs(one.routes());
        MovementRules others = MovementRules.standard().withConvoySize(2, 4);
        assertThat(later(operation(25).withRules(others), later, one).routes()).isNotSameAs(one.routes());
        RiskOverride closes =
                new RiskOverride("1", RiskClass.EXTREME, "example", "example", AS_OF.minusDays(1), AS_OF.plusDays(30));
        Operation closed = operation(25).withRiskOverrides(List.of(closes));
        assertThat(later(closed, later, one).routes()).isNotSameAs(one.routes());
    }

    private static PlanFacts later(Operation operation, Horizon later, PlanFacts before) {
        RiskMap computed = RiskModel.assess(
                operation.incidents(), operation.places(), operation.roads(), AS_OF, RiskSettings.standard());
        return PlanFacts.of(operation, later, Weights.of(Preset.SAFEST), computed, Optional.of(before));
    }

    /** Whoever adds to an operation what roads, risk or rules depend on must have PlanFacts compare it. */
    @Test
    void everyPartOfAnOperationIsKnownToDecideRoutesOrNot() {
        assertThat(Operation.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactlyInAnyOrder(
                        // what routes are made of
                        "places",
                        "roads",
                        "rules",
                        // what the risk is made of, which is compared itself
                        "asOf",
                        "incidents",
                        "riskOverrides",
                        // what they are not made of; closed roads are asked for with each route
                        "name",
                        "commodities",
                        "vehicles",
                        "stocks",
                        "statedNeeds",
                        "displacements",
                        "needRates",
                        "coverDays",
                        "restrictions");
    }

    @Test
    void routesAreKeptByWhatDecidesThemAndForgottenWhenThereAreMany() {
        PlanRoutes routes = facts(60).routes();
        VehicleProfile light = new VehicleProfile(1, 10, Surface.EARTH);
        TravelOptions first = routes.options(light, Set.of());

        assertThat(routes.options(new VehicleProfile(1, 10, Surface.EARTH), Set.of()))
                .isSameAs(first);
        assertThat(routes.options(light, Set.of("2"))).isNotSameAs(first);
        assertThat(routes.options(light, Set.of(), 1)).isNotSameAs(first);
        assertThat(routes.atAnyRisk(light, Set.of())).isNotSameAs(first);
        assertThat(first.between("depot", "town")).isEmpty();
        assertThat(routes.atAnyRisk(light, Set.of()).between("depot", "town")).hasSize(1);

        for (int tonnes = 11; tonnes < 160; tonnes++) {
            routes.options(new VehicleProfile(1, tonnes, Surface.EARTH), Set.of());
        }
        assertThat(routes.options(light, Set.of())).isNotSameAs(first);
    }
}
