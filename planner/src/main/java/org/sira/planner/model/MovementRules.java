package org.sira.planner.model;

import java.time.LocalTime;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * How vehicles of this operation move. All of it is data that a planner may change.
 *
 * @param afterSunriseMin movement begins this long after sunrise
 * @param beforeSunsetMin and ends this long before sunset
 * @param maxDrivingMinPerDay of one crew, contingency included
 * @param contingencyShare added to every driving time: 0.25 is a quarter more
 * @param loadingMin at a depot; also the turnaround between two trips
 * @param unloadingBaseMin and {@code unloadingMinPerT} more for each tonne
 * @param handlingFrom earliest hour of loading and unloading; {@code handlingUntil} the latest end
 * @param maxGateWaitMin the longest wait at a gate, or at a stop inside a corridor, that is no safe haven
 * @param convoyFromClass roads of this class and above are crossed in company only
 * @param worstOpenClass roads above this class are closed, but for those with an id in {@code openedRoadIds}
 * @param convoyMinVehicles fewest in a convoy; {@code convoyMaxVehicles} the most; a leader above
 *     {@code convoyLeaderAbove}
 * @param firstSlotHour first hour of the day at which a gate opens; {@code lastSlotHour} the last
 * @param mostRouteExposure the most incidents that one vehicle may have to expect on its way from one stop to the next, by
 *     the risk of the roads alone; empty for no such cap
 * @param notificationLeadHours from the start of the as-of day; nothing leaves earlier but what was approved, and so
 *     notified, before and stays as it is
 * @param columnBufferMin kept free before and after an announced column, within {@code columnBufferKm} of its roads
 */
public record MovementRules(
        int afterSunriseMin,
        int beforeSunsetMin,
        int maxDrivingMinPerDay,
        double contingencyShare,
        int loadingMin,
        int unloadingBaseMin,
        double unloadingMinPerT,
        LocalTime handlingFrom,
        LocalTime handlingUntil,
        int maxGateWaitMin,
        RiskClass convoyFromClass,
        RiskClass worstOpenClass,
        int convoyMinVehicles,
        int convoyMaxVehicles,
        int convoyLeaderAbove,
        int firstSlotHour,
        int lastSlotHour,
        int columnBufferMin,
        double columnBufferKm,
        OptionalDouble mostRouteExposure,
        int notificationLeadHours,
        Set<String> openedRoadIds) {

    public MovementRules {
        // In one order, so that equal rules are written alike.
        openedRoadIds = Collections.unmodifiableSet(new TreeSet<>(openedRoadIds));
        String fact = "Movement rules";
        Facts.within(fact, "afterSunriseMin", afterSunriseMin, 0, 360);
        Facts.within(fact, "beforeSunsetMin", beforeSunsetMin, 0, 360);
        Facts.within(fact, "maxDrivingMinPerDay", maxDrivingMinPerDay, 30, 24 * 60);
        Facts.within(fact, "contingencyShare", contingencyShare, 0, 3);
        Facts.within(fact, "loadingMin", loadingMin, 0, 24 * 60);
        Facts.within(fact, "unloadingBaseMin", unloadingBaseMin, 0, 24 * 60);
        Facts.within(fact, "unloadingMinPerT", unloadingMinPerT, 0, 600);
        Facts.inOrder(fact, "handlingFrom", handlingFrom, "handlingUntil", handlingUntil);
        Facts.within(fact, "maxGateWaitMin", maxGateWaitMin, 0, 24 * 60);
        Facts.within(fact, "convoyMinVehicles", convoyMinVehicles, 1, 100);
        Facts.within(fact, "convoyMaxVehicles", convoyMaxVehicles, convoyMinVehicles, 1000);
        Facts.within(fact, "convoyLeaderAbove", convoyLeaderAbove, 0, 1000);
        Facts.within(fact, "firstSlotHour", firstSlotHour, 0, 23);
        Facts.within(fact, "lastSlotHour", lastSlotHour, firstSlotHour, 23);
        Facts.within(fact, "columnBufferMin", columnBufferMin, 0, 24 * 60);
        Facts.within(fact, "columnBufferKm", columnBufferKm, 0, 500);
        if (mostRouteExposure.isPresent()) {
            Facts.positive(fact, "mostRouteExposure", mostRouteExposure.getAsDouble());
        }
        Facts.within(fact, "notificationLeadHours", notificationLeadHours, 0, 28 * 24);
    }

    /** Without roads that are opened above the class. */
    public MovementRules(
            int afterSunriseMin,
            int beforeSunsetMin,
            int maxDrivingMinPerDay,
            double contingencyShare,
            int loadingMin,
            int unloadingBaseMin,
            double unloadingMinPerT,
            LocalTime handlingFrom,
            LocalTime handlingUntil,
            int maxGateWaitMin,
            RiskClass convoyFromClass,
            RiskClass worstOpenClass,
            int convoyMinVehicles,
            int convoyMaxVehicles,
            int convoyLeaderAbove,
            int firstSlotHour,
            int lastSlotHour,
            int columnBufferMin,
            double columnBufferKm,
            OptionalDouble mostRouteExposure,
            int notificationLeadHours) {
        this(
                afterSunriseMin,
                beforeSunsetMin,
                maxDrivingMinPerDay,
                contingencyShare,
                loadingMin,
                unloadingBaseMin,
                unloadingMinPerT,
                handlingFrom,
                handlingUntil,
                maxGateWaitMin,
                convoyFromClass,
                worstOpenClass,
                convoyMinVehicles,
                convoyMaxVehicles,
                convoyLeaderAbove,
                firstSlotHour,
                lastSlotHour,
                columnBufferMin,
                columnBufferKm,
                mostRouteExposure,
                notificationLeadHours,
                Set.of());
    }

    /** What Sira proposes until a planner changes it. */
    public static MovementRules standard() {
        return new MovementRules(
                30,
                60,
                8 * 60,
                0.25,
                90,
                60,
                5,
                LocalTime.of(6, 0),
                LocalTime.of(18, 0),
                60,
                RiskClass.HIGH,
                RiskClass.HIGH,
                3,
                10,
                5,
                7,
                13,
                120,
                20,
                OptionalDouble.empty(),
                48);
    }

    /** The same rules with another size of convoy; a minimum of 1 takes the company rule away. */
    public MovementRules withConvoySize(int minVehicles, int maxVehicles) {
        return changed(
                maxDrivingMinPerDay,
                worstOpenClass,
                minVehicles,
                maxVehicles,
                mostRouteExposure,
                notificationLeadHours,
                openedRoadIds);
    }

    /** The same rules with roads open up to another class. */
    public MovementRules withWorstOpenClass(RiskClass newWorstOpenClass) {
        return changed(
                maxDrivingMinPerDay,
                newWorstOpenClass,
                convoyMinVehicles,
                convoyMaxVehicles,
                mostRouteExposure,
                notificationLeadHours,
                openedRoadIds);
    }

    /** The same rules with some roads more that are open whatever their class, in company as roads of the worst open class. */
    public MovementRules withOpened(Set<String> roadIds) {
        Set<String> opened = new TreeSet<>(openedRoadIds);
        opened.addAll(roadIds);
        return changed(
                maxDrivingMinPerDay,
                worstOpenClass,
                convoyMinVehicles,
                convoyMaxVehicles,
                mostRouteExposure,
                notificationLeadHours,
                opened);
    }

    /** Whether vehicles may drive a road of a class. */
    public boolean isOpen(String roadId, RiskClass riskClass) {
        return riskClass.compareTo(worstOpenClass) <= 0 || openedRoadIds.contains(roadId);
    }

    /** The same rules with other driving hours of a crew. */
    public MovementRules withMaxDrivingMinPerDay(int newMaxDrivingMinPerDay) {
        return changed(
                newMaxDrivingMinPerDay,
                worstOpenClass,
                convoyMinVehicles,
                convoyMaxVehicles,
                mostRouteExposure,
                notificationLeadHours,
                openedRoadIds);
    }

    /** The same rules with another cap on routes and another lead time. */
    public MovementRules withCapAndLead(OptionalDouble newMostRouteExposure, int newNotificationLeadHours) {
        return changed(
                maxDrivingMinPerDay,
                worstOpenClass,
                convoyMinVehicles,
                convoyMaxVehicles,
                newMostRouteExposure,
                newNotificationLeadHours,
                openedRoadIds);
    }

    /** With another value of whatever may be changed; all else stays. */
    private MovementRules changed(
            int drivingMinPerDay,
            RiskClass openClass,
            int minVehicles,
            int maxVehicles,
            OptionalDouble routeExposure,
            int leadHours,
            Set<String> openedIds) {
        return new MovementRules(
                afterSunriseMin,
                beforeSunsetMin,
                drivingMinPerDay,
                contingencyShare,
                loadingMin,
                unloadingBaseMin,
                unloadingMinPerT,
                handlingFrom,
                handlingUntil,
                maxGateWaitMin,
                convoyFromClass,
                openClass,
                minVehicles,
                maxVehicles,
                convoyLeaderAbove,
                firstSlotHour,
                lastSlotHour,
                columnBufferMin,
                columnBufferKm,
                routeExposure,
                leadHours,
                openedIds);
    }

    /**
     * Minutes on a road: at the wheel with contingency, rounded up to a whole minute, and the delay at its crossing, which
     * is a plain fact and has none.
     */
    public int driveMin(RoadSegment segment, double speedFactor) {
        double wheelMin = segment.wheelHours(speedFactor) * 60 * (1 + contingencyShare);
        return (int) StrictMath.ceil(wheelMin - 1e-9) + segment.delayMin();
    }

    /** Minutes to unload a weight at one stop, rounded up. */
    public int unloadingMin(double weightKg) {
        return unloadingBaseMin + (int) StrictMath.ceil(unloadingMinPerT * weightKg / 1000 - 1e-9);
    }
}
