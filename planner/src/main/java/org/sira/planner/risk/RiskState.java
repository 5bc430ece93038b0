package org.sira.planner.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Incident;

/**
 * The risk of every road with what it was worked out from, so that some incidents more or less cost only what they reach.
 * Immutable.
 *
 * <p>{@link #with} gives the map of a computation from the beginning, to the last bit: the cells over which a changed incident
 * is spread are summed again in the same order, and the rows and columns around them spread again. A road looks for
 * evidence again only where a changed incident may be among it. The mean over all cells is part of every rate, so the rates
 * of all roads are put together again from their cells, which is cheap. Where the length of the history changes, all weights
 * do, and everything is computed again.
 */
public final class RiskState {

    /** Days whose data decide a class: the day itself and those that its hysteresis looks back on. */
    private static final int DAYS = 3;

    private final ModelledRoads roads;
    private final LocalDate asOf;
    private final List<SpreadIncident> youngestFirst;
    /** By day, the oldest first: what each knew. The day of reference of all is as-of. */
    private final List<CellSums> sums;

    private final EvidenceFinder finder;
    /** By road. */
    private final List<List<SegmentRisk.Evidence>> evidence;

    private final RiskMap map;

    private RiskState(
            ModelledRoads roads,
            LocalDate asOf,
            List<SpreadIncident> youngestFirst,
            List<CellSums> sums,
            EvidenceFinder finder,
            List<List<SegmentRisk.Evidence>> evidence) {
        this.roads = roads;
        this.asOf = asOf;
        this.youngestFirst = youngestFirst;
        this.sums = sums;
        this.finder = finder;
        this.evidence = evidence;
        map = makeMap();
    }

    /** @param youngestFirst incidents before as-of */
    static RiskState of(ModelledRoads roads, LocalDate asOf, List<SpreadIncident> youngestFirst) {
        List<CellSums> sums = new ArrayList<>(DAYS);
        CellMass mass = CellMass.none(roads.grid());
        int summed = 0;
        for (int day = 0; day < DAYS; day++) {
            List<SpreadIncident> known = SpreadIncident.oldestFirst(youngestFirst, day(asOf, day));
            mass = mass.plus(known.subList(summed, known.size()), asOf, roads.grid(), roads.settings());
            summed = known.size();
            sums.add(CellSums.of(mass, known, roads.grid(), roads.settings()));
        }
        EvidenceFinder finder = EvidenceFinder.of(
                youngestFirst, DayWeights.on(asOf, youngestFirst, roads.settings()), roads.settings());
        return new RiskState(
                roads,
                asOf,
                youngestFirst,
                sums,
                finder,
                roads.lines().stream().map(finder::find).toList());
    }

    private static LocalDate day(LocalDate asOf, int index) {
        return asOf.minusDays(DAYS - 1 - index);
    }

    /** The risk of every road, in the order of the roads. */
    public RiskMap map() {
        return map;
    }

    /**
     * After some incidents have come or gone.
     *
     * @param added those of as-of and later do not count, as ever
     * @param removed each once for every time that it is to go
     * @throws IllegalArgumentException when an incident that is to go is not there
     */
    public RiskState with(List<Incident> added, List<Incident> removed) {
        List<SpreadIncident> coming =
                SpreadIncident.before(asOf, SpreadIncident.youngestFirst(added, roads.grid(), roads.settings()));
        List<SpreadIncident> rest = new ArrayList<>(youngestFirst);
        List<SpreadIncident> going = takeOut(removed, rest);
        if (coming.isEmpty() && going.isEmpty()) {
            return this;
        }
        List<SpreadIncident> now = SpreadIncident.merged(rest, coming);
        if (!weights(now).equals(weights(youngestFirst))) {
            return of(roads, asOf, now);
        }
        List<SpreadIncident> changed = SpreadIncident.merged(coming, going);
        List<CellSums> newSums = new ArrayList<>(DAYS);
        for (int day = 0; day < DAYS; day++) {
            newSums.add(sumsAfter(changed, now, day));
        }
        EvidenceFinder newFinder = finder.after(going, coming);
        List<EvidenceCandidate> weighed = finder.weighed(coming);
        Set<String> goneIds = new HashSet<>();
        going.forEach(incident -> goneIds.add(incident.incident().id()));
        List<List<SegmentRisk.Evidence>> newEvidence = new ArrayList<>(evidence.size());
        for (int road = 0; road < evidence.size(); road++) {
            RoadLine line = roads.lines().get(road);
            List<SegmentRisk.Evidence> found = evidence.get(road);
            boolean again = found.stream().anyMatch(one -> goneIds.contains(one.incidentId()))
                    || finder.mayChange(line, found, weighed);
            newEvidence.add(again ? newFinder.find(line) : found);
        }
        return new RiskState(roads, asOf, now, newSums, newFinder, newEvidence);
    }

    /** The same for another list of all incidents. */
    public RiskState withAll(List<Incident> incidents) {
        Map<Incident, Integer> surplus = new LinkedHashMap<>();
        incidents.stream()
                .filter(incident -> incident.date().isBefore(asOf))
                .forEach(incident -> surplus.merge(incident, 1, Integer::sum));
        youngestFirst.forEach(known -> surplus.merge(known.incident(), -1, Integer::sum));
        List<Incident> added = new ArrayList<>();
        List<Incident> removed = new ArrayList<>();
        surplus.forEach((incident, count) -> {
            for (int i = 0; i < count; i++) {
                added.add(incident);
            }
            for (int i = count; i < 0; i++) {
                removed.add(incident);
            }
        });
        return with(added, removed);
    }

    /** Takes incidents out of a list, and gives those taken. */
    private List<SpreadIncident> takeOut(List<Incident> removed, List<SpreadIncident> from) {
        Map<Incident, Integer> wanted = new HashMap<>();
        removed.stream()
                .filter(incident -> incident.date().isBefore(asOf))
                .forEach(incident -> wanted.merge(incident, 1, Integer::sum));
        List<SpreadIncident> taken = new ArrayList<>();
        if (!wanted.isEmpty()) {
            from.removeIf(known -> {
                int count = wanted.getOrDefault(known.incident(), 0);
                if (count == 0) {
                    return false;
                }
                wanted.put(known.incident(), count - 1);
                return taken.add(known);
            });
        }
        wanted.forEach((incident, count) -> {
            if (count > 0) {
                throw new IllegalArgumentException("Incident %s is to go, but is not there.".formatted(incident.id()));
            }
        });
        return taken;
    }

    private List<DayWeights> weights(List<SpreadIncident> incidents) {
        List<DayWeights> weights = new ArrayList<>(DAYS);
        for (int day = 0; day < DAYS; day++) {
            weights.add(DayWeights.on(day(asOf, day), incidents, roads.settings()));
        }
        return weights;
    }

    private CellSums sumsAfter(List<SpreadIncident> changed, List<SpreadIncident> now, int day) {
        List<SpreadIncident> changedThen = SpreadIncident.oldestFirst(changed, day(asOf, day));
        CellSums before = sums.get(day);
        if (changedThen.isEmpty()) {
            return before;
        }
        List<SpreadIncident> known = SpreadIncident.oldestFirst(now, day(asOf, day));
        ChangedCells cells = new ChangedCells(changedThen, roads.grid());
        CellMass mass = before.mass().after(cells, known, asOf, roads.grid(), roads.settings());
        return before.after(mass, known, changedThen);
    }

    private RiskMap makeMap() {
        int count = roads.lines().size();
        double[][] rates = new double[count][DAYS];
        double[][] roadRates = new double[count][DAYS];
        List<DayWeights> weights = weights(youngestFirst);
        for (int day = 0; day < DAYS; day++) {
            CellRates cellRates =
                    CellRates.of(sums.get(day), weights.get(day), DAYS - 1 - day, roads.populated(), roads.settings());
            for (int road = 0; road < count; road++) {
                RoadCells cells = roads.lines().get(road).cells();
                rates[road][day] = cells.mean(cellRates.rates(), roads.grid());
                roadRates[road][day] = cells.mean(cellRates.roadRates(), roads.grid());
            }
        }
        Map<String, SegmentRisk> bySegmentId = new LinkedHashMap<>();
        for (int road = 0; road < count; road++) {
            String id = roads.segments().get(road).id();
            bySegmentId.put(
                    id,
                    new SegmentRisk(
                            id,
                            rates[road][DAYS - 1],
                            roadRates[road][DAYS - 1],
                            roads.settings().borders().classOf(inClassUnit(rates[road]), inClassUnit(roadRates[road])),
                            evidence.get(road)));
        }
        Optional<LocalDate> newest =
                youngestFirst.stream().findFirst().map(known -> known.incident().date());
        return new RiskMap(asOf, newest, bySegmentId);
    }

    private static double[] inClassUnit(double[] perCellAndDay) {
        return Arrays.stream(perCellAndDay)
                .map(rate -> rate * SegmentRisk.PER_100_KM_AND_30_DAYS)
                .toArray();
    }
}
