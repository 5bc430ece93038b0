package org.sira.planner.solver.internal;

import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskClass;

/** Movement rules with one thing changed. */
final class Rules {

    private Rules() {}

    static MovementRules withCap(MovementRules rules, RiskClass worstOpenClass) {
        return new MovementRules(
                rules.afterSunriseMin(),
                rules.beforeSunsetMin(),
                rules.maxDrivingMinPerDay(),
                rules.contingencyShare(),
                rules.loadingMin(),
                rules.unloadingBaseMin(),
                rules.unloadingMinPerT(),
                rules.handlingFrom(),
                rules.handlingUntil(),
                rules.maxGateWaitMin(),
                rules.convoyFromClass(),
                worstOpenClass,
                rules.convoyMinVehicles(),
                rules.convoyMaxVehicles(),
                rules.convoyLeaderAbove(),
                rules.firstSlotHour(),
                rules.lastSlotHour(),
                rules.columnBufferMin(),
                rules.columnBufferKm(),
                rules.mostRouteExposure(),
                rules.notificationLeadHours());
    }
}
