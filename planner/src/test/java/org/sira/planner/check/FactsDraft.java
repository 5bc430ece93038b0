package org.sira.planner.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/** Facts that a test may still change. */
final class FactsDraft {

    LocalDate asOf = LocalDate.EPOCH;
    Horizon horizon = new Horizon(LocalDate.EPOCH, 1);
    MovementRules rules = MovementRules.standard();
    Weights weights = new Weights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    final List<Place> places = new ArrayList<>();
    final List<RoadSegment> roads = new ArrayList<>();
    final List<Commodity> commodities = new ArrayList<>();
    final List<Vehicle> vehicles = new ArrayList<>();
    final List<Stock> stocks = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();
    final List<LoadDraft> loads = new ArrayList<>();
    final List<Corridor> corridors = new ArrayList<>();
    final List<SegmentRisk> risks = new ArrayList<>();
    final List<Curfew> curfews = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();
    final List<OperationArea> areas = new ArrayList<>();
    final List<AnnouncedColumn> columns = new ArrayList<>();

    /** A load by the id of its need, so that the need may still change. */
    record LoadDraft(String id, String needId, double quantity, double share) {}

    void place(String id, UnaryOperator<Place> change) {
        places.replaceAll(place -> place.id().equals(id) ? change.apply(place) : place);
    }

    void road(String id, UnaryOperator<RoadSegment> change) {
        roads.replaceAll(road -> road.id().equals(id) ? change.apply(road) : road);
    }

    void vehicle(String id, UnaryOperator<Vehicle> change) {
        vehicles.replaceAll(vehicle -> vehicle.id().equals(id) ? change.apply(vehicle) : vehicle);
    }

    void need(String id, UnaryOperator<Need> change) {
        needs.replaceAll(need -> need.id().equals(id) ? change.apply(need) : need);
    }

    FactsDraft with(Consumer<FactsDraft> change) {
        change.accept(this);
        return this;
    }

    PlanFacts build() {
        Operation operation = new Operation(
                "Convoys of the dry season",
                asOf,
                places,
                roads,
                commodities,
                vehicles,
                stocks,
                needs,
                List.of(),
                List.of(),
                15,
                List.of(),
                List.of(),
                new Restrictions(curfews, closures, areas, columns),
                rules);
        Map<String, SegmentRisk> riskById = new LinkedHashMap<>();
        risks.forEach(risk -> riskById.put(risk.segmentId(), risk));
        return new PlanFacts(
                operation,
                horizon,
                weights,
                new RoadNetwork(places, roads),
                new RiskMap(asOf, Optional.of(asOf.minusDays(1)), riskById),
                corridors,
                needs,
                loads.stream().map(this::build).toList());
    }

    private Load build(LoadDraft draft) {
        Need need = needs.stream()
                .filter(candidate -> candidate.id().equals(draft.needId()))
                .findFirst()
                .orElseThrow();
        return new Load(draft.id(), need, draft.quantity(), draft.share());
    }
}
