package org.sira.planner.solver.internal;

import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.sira.planner.solver.HardRule;

/** The rules of a plan, one method each: the referee of the search, whose score must be the same. */
public class PlanConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            payload(factory),
            volume(factory),
            compartments(factory),
            roadAccess(factory),
            fuelRange(factory),
            movement(factory),
            company(factory),
            segmentCap(factory),
            routeCap(factory),
            loadingPlace(factory),
            stock(factory),
            refills(factory),
            availability(factory),
            timeWindows(factory),
            notice(factory),
            pins(factory),
            bans(factory),
            unservedNeed(factory),
            exposureOfCrews(factory),
            exposureOfFuel(factory),
            cost(factory),
            lateness(factory),
            predictability(factory),
            inequality(factory),
            change(factory),
            approvedLeftOut(factory)
        };
    }

    Constraint payload(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.excessKg() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::excessKg)
                .asConstraint(HardRule.PAYLOAD.constraintName());
    }

    Constraint volume(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.excessLitresOfRoom() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::excessLitresOfRoom)
                .asConstraint(HardRule.VOLUME.constraintName());
    }

    Constraint compartments(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.unstowedProducts() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::unstowedProducts)
                .asConstraint(HardRule.COMPARTMENTS.constraintName());
    }

    Constraint movement(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.undrivable() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::undrivable)
                .asConstraint(HardRule.MOVEMENT.constraintName());
    }

    Constraint roadAccess(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.roadsNotForIt() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::roadsNotForIt)
                .asConstraint(HardRule.ROAD_ACCESS.constraintName());
    }

    Constraint routeCap(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.routesAboveCap() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::routesAboveCap)
                .asConstraint(HardRule.ROUTE_CAP.constraintName());
    }

    Constraint timeWindows(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.minutesAfterWindows() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::minutesAfterWindows)
                .asConstraint(HardRule.TIME_WINDOWS.constraintName());
    }

    Constraint notice(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.minutesBeforeNotice() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::minutesBeforeNotice)
                .asConstraint(HardRule.NOTICE.constraintName());
    }

    Constraint pins(ConstraintFactory factory) {
        return factory.forEach(Pin.class)
                .ifNotExists(VehiclePlan.class, Joiners.filtering((pin, plan) -> plan.holds(pin.number())))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, pin -> 1)
                .asConstraint(HardRule.PINS.constraintName());
    }

    Constraint bans(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.bansBroken() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::bansBroken)
                .asConstraint(HardRule.BANS.constraintName());
    }

    Constraint segmentCap(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.roadsAboveCap() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::roadsAboveCap)
                .asConstraint(HardRule.SEGMENT_CAP.constraintName());
    }

    Constraint availability(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.minutesOutOfTime() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::minutesOutOfTime)
                .asConstraint(HardRule.AVAILABILITY.constraintName());
    }

    Constraint fuelRange(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.kmBeyondRange() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::kmBeyondRange)
                .asConstraint(HardRule.FUEL_RANGE.constraintName());
    }

    Constraint loadingPlace(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.loadsWhereNothingIs() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::loadsWhereNothingIs)
                .asConstraint(HardRule.LOADING_PLACE.constraintName());
    }

    Constraint company(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::passageKeys)
                .groupBy(key -> key, ConstraintCollectors.count())
                .join(CompanyRule.class)
                .filter((key, count, rule) -> rule.missing(count) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (key, count, rule) -> rule.missing(count))
                .asConstraint(HardRule.COMPANY.constraintName());
    }

    Constraint stock(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::draws)
                .filter(draw -> draw.point() != StockTable.NONE)
                .groupBy(VehiclePlan.Draw::point, ConstraintCollectors.toList())
                .join(StockRule.class)
                .filter((point, draws, rule) -> rule.shortage(point, draws) > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        (Integer point, List<VehiclePlan.Draw> draws, StockRule rule) -> rule.shortage(point, draws))
                .asConstraint(HardRule.STOCK.constraintName());
    }

    Constraint refills(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::refills)
                .groupBy(ConstraintCollectors.toList())
                .join(RefillRule.class)
                .filter((refills, rule) -> rule.circles(refills) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (refills, rule) -> rule.circles(refills))
                .asConstraint(HardRule.REFILLS.constraintName());
    }

    Constraint unservedNeed(ConstraintFactory factory) {
        return factory.forEach(LoadFact.class)
                .ifNotExists(VehiclePlan.class, Joiners.filtering((load, plan) -> plan.carries(load.number())))
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, LoadFact::scaledWorth)
                .asConstraint("Unserved need");
    }

    Constraint exposureOfCrews(ConstraintFactory factory) {
        return soft(factory, SoftPart.EXPOSURE_OF_CREW, "Exposure of crews");
    }

    Constraint exposureOfFuel(ConstraintFactory factory) {
        return soft(factory, SoftPart.EXPOSURE_OF_FUEL, "Exposure of fuel");
    }

    Constraint cost(ConstraintFactory factory) {
        return soft(factory, SoftPart.COST, "Cost");
    }

    Constraint lateness(ConstraintFactory factory) {
        return soft(factory, SoftPart.LATENESS, "Lateness");
    }

    Constraint change(ConstraintFactory factory) {
        return soft(factory, SoftPart.CHANGE, "Change to the approved plan");
    }

    Constraint predictability(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::gateSlots)
                .groupBy(ConstraintCollectors.toSortedSet())
                .join(SharedPrices.class)
                .filter((slots, prices) -> prices.repeats().total(slots) > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (slots, prices) -> prices.repeats().total(slots))
                .asConstraint("Predictability");
    }

    Constraint inequality(ConstraintFactory factory) {
        return factory.forEach(LoadFact.class)
                .ifNotExists(VehiclePlan.class, Joiners.filtering((load, plan) -> plan.carries(load.number())))
                .groupBy(ConstraintCollectors.toList())
                .join(SharedPrices.class)
                .filter((absent, prices) -> prices.inequality(absent) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (absent, prices) -> prices.inequality(absent))
                .asConstraint("Unequal coverage");
    }

    Constraint approvedLeftOut(ConstraintFactory factory) {
        return factory.forEach(LoadFact.class)
                .filter(LoadFact::approved)
                .ifNotExists(VehiclePlan.class, Joiners.filtering((load, plan) -> plan.carries(load.number())))
                .join(SharedPrices.class)
                .filter((load, prices) -> prices.priceOfChange() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (load, prices) -> prices.priceOfChange())
                .asConstraint("Approved loads left out");
    }

    private static Constraint soft(ConstraintFactory factory, SoftPart part, String name) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.soft(part) != 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, trip -> trip.soft(part))
                .asConstraint(name);
    }
}
