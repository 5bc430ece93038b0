package org.sira.planner.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything an operation knows, as one dataset version gives it. Ids are unique within their kind and every reference
 * leads to a fact; order is that of the files.
 *
 * @param name of the operation, shown to people
 * @param asOf the day whose knowledge counts: incidents of this day and later are left out
 * @param coverDays that a derived need covers
 * @param riskOverrides by persons, also those that have expired; see {@code RiskOverrides} in the risk package for when
 *     each counts
 */
public record Operation(
        String name,
        LocalDate asOf,
        List<Place> places,
        List<RoadSegment> roads,
        List<Commodity> commodities,
        List<Vehicle> vehicles,
        List<Stock> stocks,
        List<Need> statedNeeds,
        List<Displacement> displacements,
        List<NeedRate> needRates,
        int coverDays,
        List<Incident> incidents,
        List<RiskOverride> riskOverrides,
        Restrictions restrictions,
        MovementRules rules) {

    public Operation {
        Facts.text("Operation", "name", name);
        Facts.within("Operation", "coverDays", coverDays, 1, 365);
        places = List.copyOf(places);
        roads = List.copyOf(roads);
        commodities = List.copyOf(commodities);
        vehicles = List.copyOf(vehicles);
        stocks = List.copyOf(stocks);
        statedNeeds = List.copyOf(statedNeeds);
        displacements = List.copyOf(displacements);
        needRates = List.copyOf(needRates);
        incidents = List.copyOf(incidents);
        riskOverrides = List.copyOf(riskOverrides);
        OperationReferences.check(
                places,
                roads,
                commodities,
                vehicles,
                stocks,
                statedNeeds,
                displacements,
                needRates,
                riskOverrides,
                restrictions);
    }

    public Operation withRules(MovementRules newRules) {
        return with(vehicles, stocks, statedNeeds, riskOverrides, restrictions, newRules);
    }

    public Operation withRiskOverrides(List<RiskOverride> newRiskOverrides) {
        return with(vehicles, stocks, statedNeeds, newRiskOverrides, restrictions, rules);
    }

    public Operation withRestrictions(Restrictions newRestrictions) {
        return with(vehicles, stocks, statedNeeds, riskOverrides, newRestrictions, rules);
    }

    public Operation withVehicles(List<Vehicle> newVehicles) {
        return with(newVehicles, stocks, statedNeeds, riskOverrides, restrictions, rules);
    }

    public Operation withStocks(List<Stock> newStocks) {
        return with(vehicles, newStocks, statedNeeds, riskOverrides, restrictions, rules);
    }

    public Operation withStatedNeeds(List<Need> newStatedNeeds) {
        return with(vehicles, stocks, newStatedNeeds, riskOverrides, restrictions, rules);
    }

    private Operation with(
            List<Vehicle> newVehicles,
            List<Stock> newStocks,
            List<Need> newStatedNeeds,
            List<RiskOverride> newRiskOverrides,
            Restrictions newRestrictions,
            MovementRules newRules) {
        return new Operation(
                name,
                asOf,
                places,
                roads,
                commodities,
                newVehicles,
                newStocks,
                newStatedNeeds,
                displacements,
                needRates,
                coverDays,
                incidents,
                newRiskOverrides,
                newRestrictions,
                newRules);
    }

    /** Of its slowest vehicle; 1 when it has none. */
    public double slowestSpeedFactor() {
        return vehicles.stream().mapToDouble(Vehicle::speedFactor).min().orElse(1);
    }
}
