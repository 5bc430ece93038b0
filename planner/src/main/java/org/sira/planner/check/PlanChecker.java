package org.sira.planner.check;

import java.util.List;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * Holds plans to every hard rule and recounts their figures, from the plan and the facts alone. It trusts the facts and
 * nothing in the plan: a plan may name what does not exist, or run backwards, and is reported, never thrown out.
 * Immutable.
 */
public final class PlanChecker {

    private final List<PlanRule> rules = List.of(
            new SameBasis(),
            new KnownIds(),
            new EventChain(),
            new RoadChain(),
            new CargoRule(),
            new CapacityRule(),
            new CompartmentRule(),
            new RoadRule(),
            new RoadHoursRule(),
            new DrivingHoursRule(),
            new HandlingRule(),
            new SafeHaltRule(),
            new GateSlotRule(),
            new CompanyRule(),
            new StockRule(),
            new TankRule(),
            new AvailabilityRule(),
            new TimeWindowRule(),
            new RouteCapRule(),
            new NoticeRule(),
            new PinRule(),
            new BanRule(),
            new ConvoyListRule(),
            new UnservedListRule(),
            new FigureRule());

    /**
     * Finds what the plan breaks, by rule and then in the order of the plan. Equal plans and facts give equal lists.
     *
     * @return empty when the plan holds
     */
    public List<Violation> check(Plan plan, PlanFacts facts) {
        var reading = new PlanReading(plan, facts);
        var findings = new Findings();
        rules.forEach(rule -> rule.check(reading, findings));
        return findings.list();
    }
}
