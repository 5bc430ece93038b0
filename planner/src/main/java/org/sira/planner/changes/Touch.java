package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Need;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.Vehicle;

/** One thing that newer facts touch in a plan: what was and what is. */
public sealed interface Touch {

    Severity severity();

    /** When it first matters. */
    LocalDateTime at();

    /** The trips that it touches, in the order of the plan; empty where it touches none. */
    List<String> tripIds();

    /** Touches a leg. */
    sealed interface OfLeg extends Touch {

        Leg leg();

        @Override
        default LocalDateTime at() {
            return leg().startsAt();
        }

        @Override
        default List<String> tripIds() {
            return leg().tripIds();
        }
    }

    /**
     * Roads that are driven have another class of risk.
     *
     * @param brokenRules by this: {@link CheckedRule#SEGMENT_CAP} where they are too dangerous now, others where they need
     *     company, or company at other times
     */
    record RiskChanged(Leg leg, RiskClass was, RiskClass is, Set<CheckedRule> brokenRules) implements OfLeg {
        public RiskChanged {
            brokenRules = Collections.unmodifiableSet(new TreeSet<>(brokenRules));
        }

        @Override
        public Severity severity() {
            if (!brokenRules.isEmpty()) {
                return Severity.BROKEN;
            }
            return is.compareTo(was) > 0 ? Severity.LOOK : Severity.INFORMATION;
        }
    }

    /** A restriction hits a leg when it is driven. */
    record Restricted(Leg leg, Restriction by, Severity severity) implements OfLeg {}

    /**
     * A convoy does not have the company that it needs, or has too much of it.
     *
     * @param vehicles that are left on its emptiest road, or on its fullest one if these are too many
     */
    record CompanyChanged(Leg leg, int vehicles, int least, int most) implements OfLeg {
        @Override
        public Severity severity() {
            return Severity.BROKEN;
        }
    }

    /** Something that the plan uses is no longer there. */
    record FactGone(Kind kind, String id, LocalDateTime at, List<String> tripIds) implements Touch {

        /** Of facts. */
        public enum Kind {
            VEHICLE,
            PLACE,
            ROAD,
            COMMODITY
        }

        public FactGone {
            tripIds = List.copyOf(tripIds);
        }

        @Override
        public Severity severity() {
            return Severity.BROKEN;
        }
    }

    /** A vehicle cannot do any more what the plan has it do. */
    record VehicleChanged(Vehicle was, Vehicle is, LocalDateTime at, List<String> tripIds, Set<CheckedRule> brokenRules)
            implements Touch {
        public VehicleChanged {
            tripIds = List.copyOf(tripIds);
            brokenRules = Collections.unmodifiableSet(new TreeSet<>(brokenRules));
        }

        @Override
        public Severity severity() {
            return Severity.BROKEN;
        }
    }

    /** A need is at another place now, or asks for something else: what trips bring is not what is asked for there. */
    record NeedMoved(Need was, Need is, LocalDateTime at, List<String> tripIds) implements Touch {
        public NeedMoved {
            tripIds = List.copyOf(tripIds);
        }

        @Override
        public Severity severity() {
            return tripIds.isEmpty() ? Severity.LOOK : Severity.BROKEN;
        }
    }

    /**
     * Nobody asks any more for what trips bring. They may still drive as they were told to, so that no rule of movement is
     * broken; whether they should, a person decides.
     */
    record NeedWithdrawn(Need was, LocalDateTime at, List<String> tripIds) implements Touch {
        public NeedWithdrawn {
            tripIds = List.copyOf(tripIds);
        }

        @Override
        public Severity severity() {
            return Severity.LOOK;
        }
    }

    /** Another quantity, window or priority of a need of the plan, served or not. */
    record NeedChanged(Need was, Need is, LocalDateTime at, List<String> tripIds, Severity severity) implements Touch {
        public NeedChanged {
            tripIds = List.copyOf(tripIds);
        }
    }

    /** A need that the plan does not know. */
    record NeedAdded(Need is) implements Touch {
        @Override
        public Severity severity() {
            return Severity.LOOK;
        }

        @Override
        public LocalDateTime at() {
            return is.notBefore();
        }

        @Override
        public List<String> tripIds() {
            return List.of();
        }
    }

    /**
     * A place does not have in time what trips draw there.
     *
     * @param at when more is drawn than was there
     * @param was what had been there or arrived by then, without refills by trips, and what {@code is}; kg or litres
     * @param tripIds that draw there then or later
     */
    record StockShort(String placeId, String commodityId, LocalDateTime at, double was, double is, List<String> tripIds)
            implements Touch {
        public StockShort {
            tripIds = List.copyOf(tripIds);
        }

        @Override
        public Severity severity() {
            return Severity.BROKEN;
        }
    }

    /** A rule that is broken now for another reason. */
    record RuleBroken(CheckedRule rule, List<Violation> violations, LocalDateTime at, List<String> tripIds)
            implements Touch {
        public RuleBroken {
            violations = List.copyOf(violations);
            tripIds = List.copyOf(tripIds);
        }

        @Override
        public Severity severity() {
            return Severity.BROKEN;
        }
    }
}
