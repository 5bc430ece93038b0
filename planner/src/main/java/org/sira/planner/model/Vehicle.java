package org.sira.planner.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A truck, tanker or support vehicle with its crew.
 *
 * @param baseId the depot it leaves from and returns to
 * @param alsoLoadsAtIds other depots at which it may load; at border entries all may
 * @param volumeM3 room for dry cargo; 0 for tankers
 * @param compartments of a tanker, in order; empty for others
 * @param grossWeightT weight when fully laden, held against bridges
 * @param worstSurface the worst surface it may use
 * @param tankLitres its own fuel tank
 * @param fixedCost of each trip; {@code costPerKm}, {@code costPerDay} in the same currency
 */
public record Vehicle(
        String id,
        VehicleKind kind,
        String baseId,
        List<String> alsoLoadsAtIds,
        double payloadKg,
        double volumeM3,
        List<Compartment> compartments,
        double grossWeightT,
        Surface worstSurface,
        double speedFactor,
        int crew,
        double tankLitres,
        double consumptionLPer100Km,
        LocalDateTime availableFrom,
        LocalDateTime availableUntil,
        double fixedCost,
        double costPerKm,
        double costPerDay) {

    public Vehicle {
        Facts.text("Vehicle", "id", id);
        String fact = "Vehicle " + id;
        Facts.text(fact, "base", baseId);
        alsoLoadsAtIds = List.copyOf(alsoLoadsAtIds);
        Facts.notNegative(fact, "payloadKg", payloadKg);
        Facts.notNegative(fact, "volumeM3", volumeM3);
        compartments = List.copyOf(compartments);
        if (kind == VehicleKind.TANKER && compartments.isEmpty()) {
            throw new IllegalArgumentException(fact + ": a tanker has at least one compartment.");
        }
        Facts.positive(fact, "grossWeightT", grossWeightT);
        Facts.within(fact, "speedFactor", speedFactor, 0.2, 3);
        Facts.within(fact, "crew", crew, 1, 20);
        Facts.positive(fact, "tankLitres", tankLitres);
        Facts.positive(fact, "consumptionLPer100Km", consumptionLPer100Km);
        Facts.inOrder(fact, "availableFrom", availableFrom, "availableUntil", availableUntil);
        Facts.notNegative(fact, "fixedCost", fixedCost);
        Facts.notNegative(fact, "costPerKm", costPerKm);
        Facts.notNegative(fact, "costPerDay", costPerDay);
    }

    /** One that loads at its base and at border entries only. */
    public Vehicle(
            String id,
            VehicleKind kind,
            String baseId,
            double payloadKg,
            double volumeM3,
            List<Compartment> compartments,
            double grossWeightT,
            Surface worstSurface,
            double speedFactor,
            int crew,
            double tankLitres,
            double consumptionLPer100Km,
            LocalDateTime availableFrom,
            LocalDateTime availableUntil,
            double fixedCost,
            double costPerKm,
            double costPerDay) {
        this(
                id,
                kind,
                baseId,
                List.of(),
                payloadKg,
                volumeM3,
                compartments,
                grossWeightT,
                worstSurface,
                speedFactor,
                crew,
                tankLitres,
                consumptionLPer100Km,
                availableFrom,
                availableUntil,
                fixedCost,
                costPerKm,
                costPerDay);
    }

    /** Whether it may take goods aboard there, if there are any. */
    public boolean mayLoadAt(Place place) {
        return place.kind() == PlaceKind.BORDER_ENTRY
                || place.id().equals(baseId)
                || alsoLoadsAtIds.contains(place.id());
    }

    /** The same vehicle on all days of a horizon. */
    public Vehicle availableOn(Horizon horizon) {
        return available(horizon.start(), horizon.end());
    }

    public Vehicle availableUntil(LocalDateTime newAvailableUntil) {
        return available(availableFrom, newAvailableUntil);
    }

    private Vehicle available(LocalDateTime newAvailableFrom, LocalDateTime newAvailableUntil) {
        return new Vehicle(
                id,
                kind,
                baseId,
                alsoLoadsAtIds,
                payloadKg,
                volumeM3,
                compartments,
                grossWeightT,
                worstSurface,
                speedFactor,
                crew,
                tankLitres,
                consumptionLPer100Km,
                newAvailableFrom,
                newAvailableUntil,
                fixedCost,
                costPerKm,
                costPerDay);
    }

    public Vehicle alsoLoadingAt(List<String> depotIds) {
        return new Vehicle(
                id,
                kind,
                baseId,
                depotIds,
                payloadKg,
                volumeM3,
                compartments,
                grossWeightT,
                worstSurface,
                speedFactor,
                crew,
                tankLitres,
                consumptionLPer100Km,
                availableFrom,
                availableUntil,
                fixedCost,
                costPerKm,
                costPerDay);
    }

    /** The capacity of all compartments together, in litres. */
    public double capacityLitres() {
        return compartments.stream().mapToDouble(Compartment::capacityLitres).sum();
    }

    public Vehicle withId(String otherId) {
        return with(otherId, availableFrom);
    }

    public Vehicle withAvailableFrom(LocalDateTime newAvailableFrom) {
        return with(id, newAvailableFrom);
    }

    private Vehicle with(String newId, LocalDateTime newAvailableFrom) {
        return new Vehicle(
                newId,
                kind,
                baseId,
                alsoLoadsAtIds,
                payloadKg,
                volumeM3,
                compartments,
                grossWeightT,
                worstSurface,
                speedFactor,
                crew,
                tankLitres,
                consumptionLPer100Km,
                newAvailableFrom,
                availableUntil,
                fixedCost,
                costPerKm,
                costPerDay);
    }

    public boolean mayUse(Surface surface) {
        return surface.compareTo(worstSurface) <= 0;
    }
}
