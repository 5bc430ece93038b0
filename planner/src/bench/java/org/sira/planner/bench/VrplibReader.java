package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one instance in the dialects of VRPLIB that PyVRP's collection has: what holds for all nodes or vehicles may stand
 * in a header, what differs in a section with one row for each. Without a number of vehicles there is one for each visit.
 */
final class VrplibReader {

    /** Costs of mixed fleets are published in hundredths. */
    private static final double HFVRP_COST = 0.01;

    private static final Set<String> UNDERSTOOD = Set.of(
            "NAME",
            "COMMENT",
            "TYPE",
            "DIMENSION",
            "EDGE_WEIGHT_TYPE",
            "NODE_COORD_TYPE",
            "NODE_COORD_SECTION",
            "DEMAND_SECTION",
            "DEPOT_SECTION",
            "TIME_WINDOW_SECTION",
            "SERVICE_TIME",
            "SERVICE_TIME_SECTION",
            "RELEASE_TIME_SECTION",
            "PRIZE_SECTION",
            "VEHICLES",
            "CAPACITY",
            "CAPACITY_SECTION",
            "VEHICLES_DEPOT_SECTION",
            "VEHICLES_RELOAD_DEPOT_SECTION",
            "VEHICLES_FIXED_COST",
            "VEHICLES_FIXED_COST_SECTION",
            "VEHICLES_UNIT_DISTANCE_COST",
            "VEHICLES_UNIT_DISTANCE_COST_SECTION",
            "VEHICLES_MAX_DURATION",
            "VEHICLES_MAX_DURATION_SECTION");

    private final String name;
    private final VrplibText text;

    VrplibReader(Path file) throws IOException {
        name = InstanceReader.stem(file);
        text = new VrplibText(file);
    }

    Instance read() throws InstanceFormatException {
        text.allowOnly(UNDERSTOOD);
        InstanceKind kind = kind();
        if (!text.required("EDGE_WEIGHT_TYPE").equals("EUC_2D")) {
            throw text.wrongAt("EDGE_WEIGHT_TYPE", text.required("EDGE_WEIGHT_TYPE"), "EUC_2D");
        }
        int size = whole("DIMENSION").orElseThrow(() -> text.wrongAt("DIMENSION", "no DIMENSION", "number of nodes"));
        Set<Integer> depots = new TreeSet<>();
        for (int id : text.list("DEPOT_SECTION")) {
            depots.add(id - 1);
        }
        try {
            List<Node> nodes = nodes(kind, size, depots);
            return Instance.euclidean(name, kind, nodes, depots, fleet(kind, size, depots));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw text.wrongAt("", String.valueOf(e.getMessage()), "an instance that can be solved");
        }
    }

    private InstanceKind kind() throws InstanceFormatException {
        String type = text.required("TYPE");
        return Arrays.stream(InstanceKind.values())
                .filter(kind -> kind.name().equals(type))
                .findAny()
                .orElseThrow(() -> text.wrongAt("TYPE", "\"" + type + "\"", Arrays.toString(InstanceKind.values())));
    }

    private List<Node> nodes(InstanceKind kind, int size, Set<Integer> depots) throws InstanceFormatException {
        double[][] places = text.table("NODE_COORD_SECTION", size, 2);
        double[][] demands = text.table("DEMAND_SECTION", size, 1);
        double[][] windows =
                text.hasSection("TIME_WINDOW_SECTION") ? text.table("TIME_WINDOW_SECTION", size, 2) : new double[0][];
        // Where one service time holds for all, depots have none.
        double[] services = each("SERVICE_TIME", size, 0);
        double[] releases = each("RELEASE_TIME", size, 0);
        double[] prizes = each("PRIZE", size, 0);
        List<Node> nodes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            boolean serviceAtAll = text.hasSection("SERVICE_TIME_SECTION") || !depots.contains(i);
            nodes.add(new Node(
                    places[i][0],
                    places[i][1],
                    (int) demands[i][0],
                    windows.length == 0 ? 0 : kind.scaled(windows[i][0]),
                    windows.length == 0 ? Node.NEVER : kind.scaled(windows[i][1]),
                    serviceAtAll ? kind.scaled(services[i]) : 0,
                    kind.scaled(releases[i]),
                    kind.scaled(prizes[i])));
        }
        return nodes;
    }

    /** Neighbours that are alike make a group, so that vehicles keep their numbers. */
    private List<FleetGroup> fleet(InstanceKind kind, int size, Set<Integer> depots) throws InstanceFormatException {
        int count = whole("VEHICLES").orElse(size - depots.size());
        if (count < 1 || depots.isEmpty()) {
            throw text.wrongAt("VEHICLES", count + " vehicles and " + depots.size() + " depots", "1 of each or more");
        }
        double[] capacities = each("CAPACITY", count, -1);
        double[] fixedCosts = each("VEHICLES_FIXED_COST", count, 0);
        double[] unitCosts = each("VEHICLES_UNIT_DISTANCE_COST", count, Double.NaN);
        double[] durations = each("VEHICLES_MAX_DURATION", count, -1);
        double[] bases = each("VEHICLES_DEPOT", count, depots.iterator().next() + 1);
        double[] reloads = each("VEHICLES_RELOAD_DEPOT", count, -1);
        if (capacities[0] < 0) {
            throw text.wrongAt("", "no CAPACITY", "it as a line or a section");
        }
        List<FleetGroup> groups = new ArrayList<>();
        for (int vehicle = 0; vehicle < count; vehicle++) {
            if (reloads[vehicle] != -1 && reloads[vehicle] != bases[vehicle]) {
                throw text.wrongAt(
                        "VEHICLES_RELOAD_DEPOT_SECTION",
                        "vehicle %d at depot %.0f".formatted(vehicle + 1, reloads[vehicle]),
                        "its own depot, %.0f".formatted(bases[vehicle]));
            }
            FleetGroup one = new FleetGroup(
                    (int) bases[vehicle] - 1,
                    1,
                    (int) capacities[vehicle],
                    fixedCosts[vehicle] * HFVRP_COST * kind.scale(),
                    Double.isNaN(unitCosts[vehicle]) ? 1 : unitCosts[vehicle] * HFVRP_COST,
                    durations[vehicle] < 0 ? OptionalInt.empty() : OptionalInt.of(kind.scaled(durations[vehicle])),
                    reloads[vehicle] != -1);
            FleetGroup last = groups.isEmpty() ? one : groups.get(groups.size() - 1);
            if (!groups.isEmpty() && last.withCount(1).equals(one)) {
                groups.set(groups.size() - 1, last.withCount(last.count() + 1));
            } else {
                groups.add(one);
            }
        }
        if (kind != InstanceKind.HFVRP
                && groups.stream().anyMatch(group -> group.fixedCost() > 0 || group.unitCost() != 1)) {
            throw text.wrongAt("TYPE", kind + " with costs of vehicles", "HFVRP");
        }
        return groups;
    }

    /** One number for each node or vehicle: from the section, from the header for all, or the default. */
    private double[] each(String key, int count, double otherwise) throws InstanceFormatException {
        double[] values = new double[count];
        String section = key + "_SECTION";
        if (text.hasSection(section)) {
            double[][] table = text.table(section, count, 1);
            Arrays.setAll(values, i -> table[i][0]);
        } else {
            Arrays.fill(values, text.number(key).orElse(otherwise));
        }
        return values;
    }

    private Optional<Integer> whole(String key) throws InstanceFormatException {
        Optional<Double> number = text.number(key);
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            throw text.wrongAt(key, number.get().toString(), "a whole number");
        }
        return number.map(Double::intValue);
    }
}
