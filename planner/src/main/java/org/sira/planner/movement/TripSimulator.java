package org.sira.planner.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;

/**
 * Drives one trip minute by minute and records it on arrays that live until the next run.
 *
 * <p>The vehicle goes on as soon as it may. Where it may not, it waits if it is at a safe place. Elsewhere it must not
 * have come at all: the run goes back to the last safe place and leaves there later, by what was missing or on the next
 * day. Times only ever grow, so every run ends.
 */
public final class TripSimulator {

    private static final int DAY = Horizon.MINUTES_PER_DAY;
    private static final int MOST_STRETCHES = 1024;

    private final MovementModel model;
    private final int maxDrivingMin;
    private final int maxGateWaitMin;

    // What the last run recorded.
    private int stretchCount;
    private final TimedRoute[] stretchRoute = new TimedRoute[MOST_STRETCHES];
    private final int[] stretchFirst = new int[MOST_STRETCHES];
    private final int[] stretchEnd = new int[MOST_STRETCHES];
    private final int[] stretchStart = new int[MOST_STRETCHES];
    private final int[] stretchLeg = new int[MOST_STRETCHES];
    private final int[] handlingStart = new int[64];
    private int endMin;
    private int drivenDay;
    private int drivenMin;

    // Where the vehicle is.
    private int node;
    private int stage;
    private @Nullable TimedRoute route;
    private int time;

    // The last safe place, to which a run may go back.
    private int safeNode;
    private int safeStage;
    private @Nullable TimedRoute safeRoute;
    private int safeTime;
    private int safeDrivenDay;
    private int safeDrivenMin;
    private int safeStretchCount;

    public TripSimulator(MovementModel model) {
        this.model = model;
        maxDrivingMin = model.rules().maxDrivingMinPerDay();
        maxGateWaitMin = model.rules().maxGateWaitMin();
    }

    /**
     * Drives a trip.
     *
     * @param slotNotBefore for each gate the slot before which it is not crossed; null for none at all
     * @param startMin earliest start; {@code latestEnd} the latest end
     * @param drivenDay day on which the crew has driven {@code drivenMin} already
     * @return whether it can be driven; if not, what is recorded means nothing
     */
    public boolean run(
            Itinerary trip,
            RouteSource routes,
            int @Nullable [] slotNotBefore,
            int startMin,
            int latestEnd,
            int drivenDay,
            int drivenMin) {
        this.drivenDay = drivenDay;
        this.drivenMin = drivenMin;
        stretchCount = 0;
        node = 0;
        stage = HANDLING;
        route = null;
        time = startMin;
        rememberSafePlace();
        while (time <= latestEnd) {
            if (stage == HANDLING) {
                if (!handle(trip)) {
                    return false;
                }
                if (stage == DONE) {
                    endMin = time;
                    return time <= latestEnd;
                }
            } else {
                drive(trip, routes, slotNotBefore);
            }
        }
        return false;
    }

    private static final int HANDLING = -1;
    private static final int DONE = -2;

    private boolean handle(Itinerary trip) {
        int duration = trip.handlingMin[node];
        if (duration > 0) {
            int start = model.firstHandling(StrictMath.max(time, trip.notBefore[node]), duration);
            if (start + duration > trip.notAfter[node]) {
                return false;
            }
            if (start > time && !trip.safe[node]) {
                goBack(start);
                return true;
            }
            handlingStart[node] = start;
            time = start + duration;
        } else {
            handlingStart[node] = time;
        }
        if (node == trip.count - 1) {
            stage = DONE;
            return true;
        }
        stage = 0;
        route = null;
        if (trip.safe[node]) {
            rememberSafePlace();
        }
        return true;
    }

    private void drive(Itinerary trip, RouteSource routes, int @Nullable [] slotNotBefore) {
        int today = time / DAY;
        if (stage == 0) {
            route = routes.route(trip.place[node], trip.place[node + 1], today);
            if (route == null) {
                goBack((today + 1) * DAY);
                return;
            }
            if (route.stages().length == 0) {
                arrive(trip);
                return;
            }
        }
        TimedRoute driven = Objects.requireNonNull(route);
        int drivenToday = drivenDay == today ? drivenMin : 0;
        int end = driven.endInOneGo(stage, time, maxDrivingMin - drivenToday);
        if (end > stage) {
            go(driven, end, time);
            afterStage(trip, driven, true);
            return;
        }
        Stage next = driven.stages()[stage];
        boolean safeHere = safeNode == node && safeStage == stage;
        int start = start(next, slotNotBefore);
        int startDay = start / DAY;
        if (startDay > today) {
            // Another day may offer another route, so the question is asked anew in the morning.
            goBack(stage == 0 || !safeHere ? startDay * DAY : start);
            return;
        }
        int wait = start - time;
        if (wait > 0 && !safeHere && (next.gate() == null || wait > maxGateWaitMin)) {
            goBack(start);
            return;
        }
        if (drivenToday + next.durationMin() > maxDrivingMin) {
            goBack((today + 1) * DAY);
            return;
        }
        go(driven, stage + 1, start);
        afterStage(trip, driven, next.endsSafe());
    }

    /** Drives the stages up to, not including, {@code end}, without a wait. */
    private void go(TimedRoute driven, int end, int start) {
        int minutes = driven.driveMin(stage, end);
        int today = start / DAY;
        stretchRoute[stretchCount] = driven;
        stretchFirst[stretchCount] = stage;
        stretchEnd[stretchCount] = end;
        stretchStart[stretchCount] = start;
        stretchLeg[stretchCount++] = node;
        time = start + minutes;
        drivenMin = minutes + (drivenDay == today ? drivenMin : 0);
        drivenDay = today;
        stage = end;
    }

    private void afterStage(Itinerary trip, TimedRoute driven, boolean safe) {
        if (stage == driven.stages().length) {
            arrive(trip);
        } else if (safe) {
            rememberSafePlace();
        }
    }

    private int start(Stage next, int @Nullable [] slotNotBefore) {
        Gate gate = next.gate();
        if (gate == null) {
            return next.windows().firstFrom(time);
        }
        int slot = gate.firstSlot(next.firstSection(), time, slotNotBefore == null ? 0 : slotNotBefore[gate.index()]);
        return slot == Gate.NO_SLOT ? StartWindows.NEVER : slot * 60 + gate.offsetMin(next.firstSection());
    }

    private void arrive(Itinerary trip) {
        node++;
        stage = HANDLING;
        route = null;
        if (trip.safe[node]) {
            rememberSafePlace();
        }
    }

    private void rememberSafePlace() {
        safeNode = node;
        safeStage = stage;
        safeRoute = route;
        safeTime = time;
        safeDrivenDay = drivenDay;
        safeDrivenMin = drivenMin;
        safeStretchCount = stretchCount;
    }

    /**
     * Back to the last safe place, to leave it so much later that the vehicle reaches its present position at a minute;
     * on that minute's day when it is a later one.
     */
    private void goBack(int minute) {
        int later = safeTime + (minute - time);
        int day = minute / DAY;
        boolean sameDay = day == time / DAY && later / DAY == safeTime / DAY;
        safeTime = sameDay || safeNode == node && safeStage == stage ? later : StrictMath.max(safeTime + 1, day * DAY);
        node = safeNode;
        stage = safeStage;
        route = safeRoute;
        time = safeTime;
        drivenDay = safeDrivenDay;
        drivenMin = safeDrivenMin;
        stretchCount = safeStretchCount;
    }

    public int endMin() {
        return endMin;
    }

    public int drivenDay() {
        return drivenDay;
    }

    public int drivenMin() {
        return drivenMin;
    }

    public int handlingStart(int node) {
        return handlingStart[node];
    }

    /** How many stretches were driven: stages of one leg, one after the other without a wait. */
    public int stretchCount() {
        return stretchCount;
    }

    public TimedRoute stretchRoute(int stretch) {
        return stretchRoute[stretch];
    }

    public int stretchFirstStage(int stretch) {
        return stretchFirst[stretch];
    }

    /** Behind the last stage of a stretch. */
    public int stretchEndStage(int stretch) {
        return stretchEnd[stretch];
    }

    public int stretchStart(int stretch) {
        return stretchStart[stretch];
    }

    /** The node that the leg of a stretch leaves from. */
    public int stretchLeg(int stretch) {
        return stretchLeg[stretch];
    }

    /** The same, stage by stage. */
    public List<DrivenStage> stages() {
        List<DrivenStage> driven = new ArrayList<>();
        for (int i = 0; i < stretchCount; i++) {
            TimedRoute route = stretchRoute[i];
            for (int s = stretchFirst[i]; s < stretchEnd[i]; s++) {
                int start = stretchStart[i] + route.driveMin(stretchFirst[i], s);
                driven.add(new DrivenStage(route.stages()[s], start, stretchLeg[i]));
            }
        }
        return driven;
    }
}
