package org.sira.planner.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;
import org.sira.planner.solver.InsertionProbe;

/**
 * Looks for the cheapest single change that serves what stays behind: a word with those who receive it, a day more, more
 * stock, a vehicle more. What makes people less safe comes last. Each is tried on the finished plan; the first that works
 * is the one.
 *
 * <p>A plan under changed facts is dear to work out, a load cheap to try in it. So kind after kind is tried for all needs
 * together, each change for all that it may help, and first all changes of a kind at once: whom they do not help together,
 * none of them does.
 */
final class Remedies {

    /**
     * With a road more, or one that was too dangerous, all routes are searched anew and kept beside the others: of a large
     * network that takes many seconds and hundreds of megabytes.
     */
    private static final int MOST_PLACES_FOR_ROADS = 200;

    /** Loads of an entry that are tried one after the other: enough to know that the change helps, and how far. */
    private static final int MOST_LOADS_TRIED = 12;

    private static final Set<ChangeKind> OF_ROADS =
            EnumSet.of(ChangeKind.OPEN_ROAD, ChangeKind.OPEN_CORRIDOR, ChangeKind.HIGHER_CAP);

    private final PlanFacts facts;
    private final InsertionProbe probe;
    private final Carriers carriers;
    private final ChangeCandidates candidates;
    private final boolean roadsToo;
    private final ChangeListener listener;

    private Remedies(
            PlanFacts facts,
            Access access,
            Carriers carriers,
            InsertionProbe probe,
            boolean roadsToo,
            ChangeListener listener) {
        this.facts = facts;
        this.carriers = carriers;
        this.probe = probe;
        this.roadsToo = roadsToo;
        this.listener = listener;
        candidates = new ChangeCandidates(facts, access, probe);
    }

    /** As much as may be done at the end of every solve: of a large network nothing about roads. */
    static Remedies afterSolve(PlanFacts facts, Access access, Carriers carriers, InsertionProbe probe) {
        boolean large = facts.operation().places().size() > MOST_PLACES_FOR_ROADS;
        return new Remedies(facts, access, carriers, probe, !large, ChangeListener.none());
    }

    /** All that there is to try. */
    static Remedies all(
            PlanFacts facts, Access access, Carriers carriers, InsertionProbe probe, ChangeListener listener) {
        return new Remedies(facts, access, carriers, probe, true, listener);
    }

    /** A need for which a change is looked for. */
    private static final class Wanting {

        private final Unserved entry;
        private final List<Load> loads;
        private final List<Vehicle> carriers;
        private final Set<ChangeKind> left = EnumSet.noneOf(ChangeKind.class);
        private final Set<ChangeKind> notTried = EnumSet.noneOf(ChangeKind.class);
        private Optional<ProposedChange> found;
        private boolean done;

        Wanting(Unserved entry, List<Load> loads, List<Vehicle> carriers) {
            this.entry = entry;
            this.loads = loads.subList(0, StrictMath.min(loads.size(), MOST_LOADS_TRIED));
            this.carriers = carriers;
            found = entry.change();
            left.addAll(entry.leftToTry());
        }

        boolean wants(ChangeKind kind) {
            return !done && left.contains(kind);
        }

        void found(Remedy remedy, int served) {
            found = Optional.of(new ProposedChange(remedy, served));
            notTried.remove(remedy.kind());
            done = true;
        }

        Unserved answer() {
            return entry.with(found, List.copyOf(notTried));
        }
    }

    /**
     * @param entries of which what is left to try is tried
     * @return the same with what was found, in the same order
     */
    List<Unserved> find(List<Unserved> entries) {
        Map<String, Load> loads = new LinkedHashMap<>();
        facts.loads().forEach(load -> loads.put(load.id(), load));
        List<Wanting> all = new ArrayList<>();
        for (Unserved entry : entries) {
            List<Load> absent = entry.loadIds().stream()
                    .flatMap(id -> Optional.ofNullable(loads.get(id)).stream())
                    .toList();
            all.add(new Wanting(entry, absent, absent.isEmpty() ? List.of() : carriers.of(absent.get(0))));
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<Wanting> asking =
                    all.stream().filter(wanting -> wanting.wants(kind)).toList();
            tryKind(kind, asking, all);
        }
        return all.stream().map(Wanting::answer).toList();
    }

    private void tryKind(ChangeKind kind, List<Wanting> asking, List<Wanting> all) {
        Map<Remedy, List<Wanting>> askingFor = new LinkedHashMap<>();
        for (Wanting wanting : asking) {
            tell(all);
            if (listener.stopRequested() || OF_ROADS.contains(kind) && !roadsToo) {
                wanting.notTried.add(kind);
                continue;
            }
            for (Remedy remedy : candidates.of(kind, wanting.entry.reason(), wanting.loads.get(0), wanting.carriers)) {
                askingFor.computeIfAbsent(remedy, key -> new ArrayList<>()).add(wanting);
            }
        }
        List<Remedy> cheapestFirst = new ArrayList<>(askingFor.keySet());
        cheapestFirst.sort(candidates.cheapestFirst());
        Set<Wanting> hopeless = hopeless(kind, cheapestFirst, asking);
        for (Remedy remedy : cheapestFirst) {
            for (Wanting wanting : askingFor.getOrDefault(remedy, List.of())) {
                if (!wanting.done && !hopeless.contains(wanting)) {
                    tryOne(remedy, wanting);
                    tell(all);
                }
            }
        }
        asking.forEach(wanting -> wanting.left.remove(kind));
        tell(all);
    }

    /** Those whom all changes of a kind together do not help. Other roads change how all drive, and prove nothing. */
    private Set<Wanting> hopeless(ChangeKind kind, List<Remedy> changes, List<Wanting> asking) {
        Set<Wanting> hopeless = new LinkedHashSet<>();
        if (changes.size() < 2 || OF_ROADS.contains(kind)) {
            return hopeless;
        }
        for (Wanting wanting : asking) {
            if (!listener.stopRequested()
                    && probe.fittingAfter(changes, wanting.loads.subList(0, 1)).equals(OptionalInt.of(0))) {
                hopeless.add(wanting);
            }
        }
        return hopeless;
    }

    private void tryOne(Remedy remedy, Wanting wanting) {
        OptionalInt fitting =
                listener.stopRequested() ? OptionalInt.empty() : probe.fittingAfter(List.of(remedy), wanting.loads);
        if (fitting.isEmpty()) {
            wanting.notTried.add(remedy.kind());
        } else if (fitting.getAsInt() > 0) {
            wanting.found(remedy, fitting.getAsInt());
        }
    }

    private void tell(List<Wanting> all) {
        int of = 0;
        int left = 0;
        for (Wanting wanting : all) {
            of += wanting.entry.leftToTry().size();
            left += wanting.done ? 0 : wanting.left.size();
        }
        listener.progressed(of - left, of);
    }
}
