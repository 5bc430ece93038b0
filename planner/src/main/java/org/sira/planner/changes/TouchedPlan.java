package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;

/**
 * Finds what newer facts touch in a plan. Only what lies after the newer as-of counts; what broke a rule before is no news.
 */
public final class TouchedPlan {

    /** What a vehicle that is another one now can break. */
    private static final Set<CheckedRule> OF_VEHICLE = EnumSet.of(
            CheckedRule.CONTINUITY,
            CheckedRule.PAYLOAD,
            CheckedRule.VOLUME,
            CheckedRule.COMPARTMENTS,
            CheckedRule.CARGO,
            CheckedRule.ROAD_ACCESS,
            CheckedRule.DRIVING_TIME,
            CheckedRule.TANK,
            CheckedRule.AVAILABILITY);

    private final Plan plan;
    private final PlanFacts now;
    private final PlanFacts before;
    private final Rebased rebased;
    private final Reading reading;
    private final GoneFacts gone;
    private final RiskChanges risks;
    private final RestrictionChanges restrictions;
    private final NeedChanges needs;
    private final Map<String, Vehicle> oldVehicleById = new HashMap<>();
    private final Map<String, Vehicle> newVehicleById = new HashMap<>();
    private final Map<String, Set<CheckedRule>> brokenByVehicle = new TreeMap<>();
    private final Map<CheckedRule, List<Violation>> unexplained = new EnumMap<>(CheckedRule.class);
    private final List<Touch> touches = new ArrayList<>();

    private TouchedPlan(Plan plan, PlanFacts before, PlanFacts now, boolean told) {
        this.plan = plan;
        this.before = before;
        this.now = now;
        NeedPairs pairs = new NeedPairs(before.needs(), now.needs());
        rebased = Rebased.of(plan, before, now, pairs, told);
        reading = new Reading(plan, rebased.plan(), before, now);
        gone = new GoneFacts(reading, now);
        risks = new RiskChanges(reading, before, now);
        restrictions = new RestrictionChanges(reading, before, now);
        needs = new NeedChanges(reading, before, pairs);
        before.operation().vehicles().forEach(vehicle -> oldVehicleById.put(vehicle.id(), vehicle));
        now.operation().vehicles().forEach(vehicle -> newVehicleById.put(vehicle.id(), vehicle));
    }

    /**
     * What newer facts touch in a plan, the most severe first and then by time. Equal plans and facts give equal lists; facts
     * that change nothing for the plan give none.
     *
     * @param before the facts that the plan was made from
     * @param now for the same days, without decisions of people: those of the plan are kept
     * @param told whether people know of its trips, as of those of an approved plan; if not, trips that would leave before
     *     they can be told of break a rule
     * @throws IllegalArgumentException when the facts are of other days than the plan
     */
    public static List<Touch> find(Plan plan, PlanFacts before, PlanFacts now, boolean told) {
        for (PlanFacts facts : List.of(before, now)) {
            if (!facts.horizon().equals(plan.horizon())) {
                throw new IllegalArgumentException(
                        "The plan is for %s, but the facts are for %s.".formatted(plan.horizon(), facts.horizon()));
            }
        }
        return new TouchedPlan(plan, before, now, told).find();
    }

    private List<Touch> find() {
        for (Violation violation : news()) {
            explain(violation);
        }
        touches.addAll(gone.touches());
        touches.addAll(risks.touches());
        touches.addAll(restrictions.touches());
        touches.addAll(needs.touches());
        brokenByVehicle.forEach((id, rules) -> vehicleTouch(id, rules).ifPresent(touches::add));
        unexplained.forEach((rule, violations) -> touches.add(ruleTouch(rule, violations)));
        return touches.stream()
                .sorted(Comparator.comparing(Touch::severity).thenComparing(Touch::at))
                .toList();
    }

    /** What is broken now and was not before. Figures follow from the rest, and people see them on the next plan. */
    private List<Violation> news() {
        PlanChecker checker = new PlanChecker();
        Set<String> known = new HashSet<>();
        checker.check(plan, before).forEach(violation -> known.add(violation.rule() + " " + violation.where()));
        return checker.check(rebased.plan(), rebased.facts()).stream()
                .filter(violation -> violation.rule() != CheckedRule.FIGURES)
                .filter(violation -> !known.contains(violation.rule() + " " + violation.where()))
                .filter(violation -> !reading.isOver(violation.subject()))
                // Roads come before convoys and trips, which they may explain.
                .sorted(Comparator.comparing(violation -> !(violation.subject() instanceof Subject.OfRoad)))
                .toList();
    }

    private void explain(Violation violation) {
        boolean explained = gone.explains(violation)
                || restrictions.explain(violation)
                || risks.explain(violation)
                || needs.explain(violation)
                || explainByVehicle(violation)
                || company(violation)
                || stock(violation);
        if (!explained) {
            unexplained
                    .computeIfAbsent(violation.rule(), rule -> new ArrayList<>())
                    .add(violation);
        }
    }

    private boolean explainByVehicle(Violation violation) {
        if (!OF_VEHICLE.contains(violation.rule())) {
            return false;
        }
        List<String> tripIds = reading.tripIds(violation.subject());
        Optional<String> changed = tripIds.stream()
                .flatMap(id -> reading.findTrip(id).stream())
                .map(Trip::vehicleId)
                .filter(id -> oldVehicleById.containsKey(id)
                        && newVehicleById.containsKey(id)
                        && !oldVehicleById.get(id).equals(newVehicleById.get(id)))
                .findFirst();
        changed.ifPresent(id -> brokenByVehicle
                .computeIfAbsent(id, key -> EnumSet.noneOf(CheckedRule.class))
                .add(violation.rule()));
        return changed.isPresent();
    }

    private Optional<Touch> vehicleTouch(String id, Set<CheckedRule> rules) {
        List<Trip> trips = reading.trips().stream()
                .filter(trip -> trip.vehicleId().equals(id))
                .toList();
        Vehicle was = oldVehicleById.get(id);
        Vehicle is = newVehicleById.get(id);
        return was == null || is == null || trips.isEmpty()
                ? Optional.empty()
                : Optional.of(new Touch.VehicleChanged(
                        was,
                        is,
                        trips.get(0).startsAt(),
                        trips.stream().map(Trip::id).toList(),
                        rules));
    }

    /** One finding for each convoy, whatever number of its roads it lacks company on. */
    private boolean company(Violation violation) {
        if (violation.rule() != CheckedRule.COMPANY || !(violation.subject() instanceof Subject.OfConvoy of)) {
            return false;
        }
        GateSlot slot = of.slot();
        Map<String, Set<String>> vehiclesByRoad = new LinkedHashMap<>();
        List<Reading.Driven> roads = reading.driven().stream()
                .filter(driven -> driven.slotNow().filter(slot::equals).isPresent())
                .toList();
        for (Reading.Driven driven : roads) {
            Set<String> ids = vehiclesByRoad.computeIfAbsent(driven.road().id(), id -> new HashSet<>());
            if (newVehicleById.containsKey(driven.trip().vehicleId())) {
                ids.add(driven.trip().vehicleId());
            }
        }
        int least = now.operation().rules().convoyMinVehicles();
        int most = now.operation().rules().convoyMaxVehicles();
        int fewest = vehiclesByRoad.values().stream().mapToInt(Set::size).min().orElse(0);
        int fullest = vehiclesByRoad.values().stream().mapToInt(Set::size).max().orElse(0);
        if (roads.isEmpty() || fewest >= least && fullest <= most) {
            return false;
        }
        Touch touch = new Touch.CompanyChanged(reading.leg(roads), fewest < least ? fewest : fullest, least, most);
        if (!touches.contains(touch)) {
            touches.add(touch);
        }
        return true;
    }

    private boolean stock(Violation violation) {
        if (!(violation.subject() instanceof Subject.OfStock of)) {
            return false;
        }
        touches.add(new Touch.StockShort(
                of.placeId(), of.commodityId(), of.at(), received(before, of), received(now, of), reading.tripIds(of)));
        return true;
    }

    private static double received(PlanFacts facts, Subject.OfStock of) {
        return facts.operation().stocks().stream()
                .filter(stock -> stock.placeId().equals(of.placeId())
                        && stock.commodityId().equals(of.commodityId())
                        && !stock.availableAt().isAfter(of.at()))
                .mapToDouble(Stock::quantity)
                .sum();
    }

    private Touch ruleTouch(CheckedRule rule, List<Violation> violations) {
        List<String> tripIds = new ArrayList<>();
        violations.forEach(violation -> tripIds.addAll(reading.tripIds(violation.subject())));
        LocalDateTime at = violations.stream()
                .flatMap(violation -> reading.startOf(violation.subject()).stream())
                .min(LocalDateTime::compareTo)
                .orElse(plan.horizon().start());
        return new Touch.RuleBroken(rule, violations, at, reading.inOrder(tripIds));
    }
}
