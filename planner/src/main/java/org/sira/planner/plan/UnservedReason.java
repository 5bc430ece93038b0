package org.sira.planner.plan;

/** Why a load stays behind, the most fundamental reason that holds. */
public enum UnservedReason {
    /** No vehicle of the fleet can carry it. */
    NO_VEHICLE,
    /** No road that any such vehicle may use leads there. */
    NO_ROAD,
    /** Roads lead there, but each way crosses one whose risk is above the cap. */
    RISK_CAP,
    /** It cannot be delivered in its time window and the vehicle be back before the horizon ends. */
    OUT_OF_TIME,
    /** No depot has, or gets in time, what is asked for. */
    NO_STOCK,
    /** It could go, but not enough vehicles cross the corridor with it. */
    NO_COMPANY,
    /** Every vehicle that could carry it has something weightier to do. */
    NO_CAPACITY
}
