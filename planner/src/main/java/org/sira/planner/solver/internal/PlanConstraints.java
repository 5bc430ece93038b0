package org.sira.planner.solver.internal;

import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;

/** The rules of a plan, one method each: the referee of the search, whose score must be the same. */
public class PlanConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            payload(factory),
            volume(factory),
            compartments(factory),
            movement(factory),
            segmentCap(factory),
            availability(factory),
            fuelRange(factory),
            loadingPlace(factory),
            company(factory),
            stock(factory),
            unservedNeed(factory),
            exposureCostAndLateness(factory)
        };
    }

    Constraint payload(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.excessKg() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::excessKg)
                .asConstraint("Payload");
    }

    Constraint volume(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.excessLitresOfRoom() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::excessLitresOfRoom)
                .asConstraint("Volume");
    }

    Constraint compartments(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.unstowedProducts() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::unstowedProducts)
                .asConstraint("Compartments");
    }

    Constraint movement(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.undrivable() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::undrivable)
                .asConstraint("Hours, curfew and closures");
    }

    Constraint segmentCap(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.roadsAboveCap() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::roadsAboveCap)
                .asConstraint("Segment cap");
    }

    Constraint availability(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.minutesOutOfTime() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::minutesOutOfTime)
                .asConstraint("Vehicle availability");
    }

    Constraint fuelRange(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.kmBeyondRange() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::kmBeyondRange)
                .asConstraint("Fuel range");
    }

    Constraint loadingPlace(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::tripFacts)
                .filter(trip -> trip.loadsWhereNothingIs() > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, TripFacts::loadsWhereNothingIs)
                .asConstraint("Loading place");
    }

    Constraint company(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .flattenLast(VehiclePlan::passageKeys)
                .groupBy(key -> key, ConstraintCollectors.count())
                .join(CompanyRule.class)
                .filter((key, count, rule) -> rule.missing(count) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (key, count, rule) -> rule.missing(count))
                .asConstraint("Company");
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
                .asConstraint("Stock");
    }

    Constraint unservedNeed(ConstraintFactory factory) {
        return factory.forEach(LoadFact.class)
                .ifNotExists(VehiclePlan.class, Joiners.filtering((load, plan) -> plan.carries(load.number())))
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, LoadFact::scaledWorth)
                .asConstraint("Unserved need");
    }

    Constraint exposureCostAndLateness(ConstraintFactory factory) {
        return factory.forEach(VehiclePlan.class)
                .filter(plan -> plan.getSchedule().soft() != 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        plan -> plan.getSchedule().soft())
                .asConstraint("Exposure, cost and lateness");
    }
}
