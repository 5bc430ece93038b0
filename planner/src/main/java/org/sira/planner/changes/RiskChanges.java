package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.model.RiskClass;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/** Roads that the plan still drives and whose class of risk is another now, by convoy or drive. */
final class RiskChanges {

    /** What corridors that are others can break: who drives with whom, when, and how fast. */
    private static final Set<CheckedRule> OF_COMPANY =
            EnumSet.of(CheckedRule.GATE_SLOT, CheckedRule.COMPANY, CheckedRule.DRIVING_TIME, CheckedRule.SAFE_HALT);

    /** @param alone what tells apart drives outside corridors: the roads, and the time where they are in no convoy */
    private record Key(Optional<String> convoyId, RiskClass was, RiskClass is, Optional<Alone> alone) {}

    private record Alone(List<String> segmentIds, Optional<LocalDateTime> enterAt) {}

    private static final class Group {
        private final Key key;
        private final List<Reading.Driven> roads = new ArrayList<>();
        private final Set<CheckedRule> broken = EnumSet.noneOf(CheckedRule.class);

        Group(Key key) {
            this.key = key;
        }

        /** Whether its roads were driven in company and need none now, be it that they are closed. */
        boolean leavesCorridor() {
            return roads.stream()
                    .allMatch(driven -> driven.inItsSlot() && driven.slotNow().isEmpty());
        }

        /** Whether some of its roads were in the same convoy as another road, so that its corridor is another one by them. */
        boolean isOfSlot(Reading.Driven other) {
            return other.inItsSlot()
                    && roads.stream()
                            .anyMatch(driven -> Objects.equals(
                                    driven.passage().gateSlot(), other.passage().gateSlot()));
        }

        /** What goes together, slower, and at other hours of its gates than it has to, harms nobody. */
        void breaks(CheckedRule rule) {
            if (!leavesCorridor() || rule == CheckedRule.SEGMENT_CAP || rule == CheckedRule.COMPANY) {
                broken.add(rule);
            }
        }
    }

    private final Reading reading;
    private final PlanFacts now;
    private final Map<Key, Group> groups = new LinkedHashMap<>();

    RiskChanges(Reading reading, PlanFacts before, PlanFacts now) {
        this.reading = reading;
        this.now = now;
        List<Reading.Driven> run = new ArrayList<>();
        Optional<Key> last = Optional.empty();
        for (Reading.Driven driven : reading.driven()) {
            Optional<Key> key = key(driven, before);
            boolean goesOn = key.isPresent()
                    && key.equals(last)
                    && run.get(run.size() - 1).drive().equals(driven.drive())
                    && run.get(run.size() - 1).inItsSlot() == driven.inItsSlot();
            if (!goesOn) {
                last.ifPresent(of -> close(of, run));
                run.clear();
            }
            key.ifPresent(of -> run.add(driven));
            last = key;
        }
        last.ifPresent(of -> close(of, run));
    }

    private Optional<Key> key(Reading.Driven driven, PlanFacts before) {
        Optional<RiskClass> was = riskClass(before.risk(), driven.road().id());
        Optional<RiskClass> is = riskClass(now.risk(), driven.road().id());
        if (was.isEmpty()
                || is.isEmpty()
                || was.equals(is)
                || isUnknown(driven.road().id(), was.get(), is.get())) {
            return Optional.empty();
        }
        return Optional.of(new Key(driven.convoy().map(Convoy::id), was.get(), is.get(), Optional.empty()));
    }

    private static Optional<RiskClass> riskClass(RiskMap risk, String segmentId) {
        return Optional.ofNullable(risk.bySegmentId().get(segmentId)).map(SegmentRisk::riskClass);
    }

    /** Where the incidents have become stale, a road is not safer, only less known. */
    private boolean isUnknown(String segmentId, RiskClass was, RiskClass is) {
        return is.compareTo(was) < 0 && now.risk().knownClass(segmentId).isEmpty();
    }

    private void close(Key key, List<Reading.Driven> run) {
        Reading.Driven first = run.get(0);
        Optional<Alone> alone = first.inItsSlot()
                ? Optional.empty()
                : Optional.of(new Alone(
                        run.stream().map(driven -> driven.road().id()).toList(),
                        first.convoy().isPresent()
                                ? Optional.empty()
                                : Optional.of(first.passage().enterAt())));
        groups.computeIfAbsent(new Key(key.convoyId, key.was, key.is, alone), Group::new)
                .roads
                .addAll(run);
    }

    /** Takes a violation that these changes explain; says whether they do. */
    boolean explain(Violation violation) {
        Subject subject = violation.subject();
        if (subject instanceof Subject.OfRoad of) {
            return explainRoad(violation.rule(), of);
        }
        if (!OF_COMPANY.contains(violation.rule())) {
            return false;
        }
        if (subject instanceof Subject.OfConvoy of) {
            return explainConvoy(violation.rule(), of.slot());
        }
        return subject instanceof Subject.OfEvent of && explainHalt(violation.rule(), of);
    }

    private boolean explainRoad(CheckedRule rule, Subject.OfRoad of) {
        if (rule != CheckedRule.SEGMENT_CAP && !OF_COMPANY.contains(rule)) {
            return false;
        }
        for (Group group : groups.values()) {
            if (group.roads.stream().anyMatch(driven -> is(driven, of))) {
                group.breaks(rule);
                return true;
            }
        }
        // A road of the same class, in a corridor that is another one because of its neighbours.
        return OF_COMPANY.contains(rule)
                && reading.driven(of.tripId(), of.number()).stream()
                        .filter(driven -> is(driven, of) && driven.hasOtherSlot())
                        .flatMap(driven -> driven.slotNow().stream())
                        .anyMatch(slot -> explainConvoy(rule, slot));
    }

    private static boolean is(Reading.Driven driven, Subject.OfRoad of) {
        return driven.trip().id().equals(of.tripId())
                && driven.event() == of.number()
                && driven.road().id().equals(of.segmentId());
    }

    private boolean explainConvoy(CheckedRule rule, GateSlot slot) {
        boolean explained = false;
        for (Group group : groups.values()) {
            boolean touches = reading.driven().stream()
                    .filter(driven -> driven.hasOtherSlot()
                            && driven.slotNow().filter(slot::equals).isPresent())
                    .anyMatch(driven -> group.roads.contains(driven) || group.isOfSlot(driven));
            if (touches) {
                group.breaks(rule);
                explained = true;
            }
        }
        return explained;
    }

    /** Who waits at a gate for company that is no longer needed does not have to wait there. */
    private boolean explainHalt(CheckedRule rule, Subject.OfEvent of) {
        boolean atGate = reading.findEvent(of.tripId(), of.number())
                .filter(event -> event instanceof TripEvent.Halt halt && halt.reason() == HaltReason.GATE)
                .isPresent();
        return atGate
                && rule == CheckedRule.SAFE_HALT
                && groups.values().stream()
                        .filter(Group::leavesCorridor)
                        .flatMap(group -> group.roads.stream())
                        .anyMatch(
                                driven -> driven.trip().id().equals(of.tripId()) && driven.event() == of.number() + 1);
    }

    List<Touch> touches() {
        List<Touch> touches = new ArrayList<>();
        groups.forEach((key, group) ->
                touches.add(new Touch.RiskChanged(reading.leg(group.roads), key.was, key.is, group.broken)));
        return touches;
    }
}
