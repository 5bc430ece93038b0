package org.sira.planner.explain;

import java.util.List;

/** What is to be said about ways from one place to another. */
public sealed interface RouteAnswer {

    /**
     * There are ways.
     *
     * @param options fastest first, from one to four
     * @param hindered why the fastest way of all is none of them, road by road; empty when it is
     */
    record Ways(List<RouteAdvice> options, List<RoadHindrance> hindered) implements RouteAnswer {
        public Ways {
            options = List.copyOf(options);
            hindered = List.copyOf(hindered);
        }
    }

    /**
     * There is none.
     *
     * @param hindrances on the way that there would be without them; that way is free when all of them are gone. Empty
     *     when no road leads there at all, or when the cap on whole routes is what hinders
     * @param leastExposure of the safest way, when it is above the cap on whole routes; infinite otherwise
     */
    record NoWay(Why why, List<RoadHindrance> hindrances, double leastExposure) implements RouteAnswer {
        public NoWay {
            hindrances = List.copyOf(hindrances);
        }
    }

    /** What stands in the way, from what a day changes to what only a builder of roads can. */
    enum Why {
        /** There are ways, all with more exposure than the cap on whole routes allows. */
        ROUTE_CAP,
        /** Roads are closed on that day. */
        CLOSED,
        /** Roads are too dangerous for anybody. */
        RISK_CAP,
        /** Both. */
        CLOSED_AND_RISK_CAP,
        /** A lighter or tougher vehicle would get there, if roads that are closed or too dangerous were open. */
        VEHICLE,
        /** No road leads there. */
        NO_ROAD
    }
}
