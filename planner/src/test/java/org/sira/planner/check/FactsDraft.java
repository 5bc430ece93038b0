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
public final class FactsDraft {

    public LocalDate asOf = LocalDate.EPOCH;
    public Horizon horizon = new Horizon(LocalDate.EPOCH, 1);
    public MovementRules rules = MovementRules.standard();
    public Weights weights = new Weights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    public final List<Place> places = new ArrayList<>();
    public final List<RoadSegment> roads = new ArrayList<>();
    public final List<Commodity> commodities = new ArrayList<>();
    public final List<Vehicle> vehicles = new ArrayList<>();
    public final List<Stock> stocks = new ArrayList<>();
    public final List<Need> needs = new ArrayList<>();
    public final List<LoadDraft> loads = new ArrayList<>();
    public final List<Corridor> corridors = new ArrayList<>();
    public final List<SegmentRisk> risks = new ArrayList<>();
    public final List<Curfew> curfews = new ArrayList<>();
    public final List<Closure> closures = new ArrayList<>();
    public final List<OperationArea> areas = new ArrayList<>();
    public final List<AnnouncedColumn> columns = new ArrayList<>();

    /** A load by the id of its need, so that the need may still change. */
    public record LoadDraft(String id, String needId, double quantity, double share) {}

    public void place(String id, UnaryOperator<Place> change) {
        places.replaceAll(place -> place.id().equals(id) ? change.apply(place) : place);
    }

    public void road(String id, UnaryOperator<RoadSegment> change) {
        roads.replaceAll(road -> road.id().equals(id) ? change.apply(road) : road);
    }

    public void vehicle(String id, UnaryOperator<Vehicle> change) {
        vehicles.replaceAll(vehicle -> vehicle.id().equals(id) ? change.apply(vehicle) : vehicle);
    }

    public void need(String id, UnaryOperator<Need> change) {
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
