package org.sira.planner.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One published instance in scaled whole numbers. Nodes are numbered from 0, as in published routes; vehicles too, group
 * after group. Travel time equals distance.
 *
 * @param distances in scaled units, from row to column: row × number of nodes + column
 */
record Instance(
        String name,
        InstanceKind kind,
        List<Node> nodes,
        Set<Integer> depots,
        List<FleetGroup> fleet,
        int[] distances) {

    Instance {
        nodes = List.copyOf(nodes);
        depots = Set.copyOf(depots);
        fleet = List.copyOf(fleet);
        if (depots.isEmpty() || fleet.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a depot and a vehicle.");
        }
        for (int depot : depots) {
            if (depot < 0 || depot >= nodes.size()) {
                throw new IllegalArgumentException(
                        "%s has no node %d, which is named as a depot.".formatted(name, depot));
            }
            if (nodes.get(depot).demand() != 0 || nodes.get(depot).service() != 0) {
                throw new IllegalArgumentException(
                        "%s: depot %d has a demand or a service time, which is not covered.".formatted(name, depot));
            }
        }
        for (FleetGroup group : fleet) {
            if (!depots.contains(group.depot())) {
                throw new IllegalArgumentException(
                        "%s: vehicles leave from node %d, which is no depot.".formatted(name, group.depot()));
            }
        }
        if (distances.length != nodes.size() * nodes.size()) {
            throw new IllegalArgumentException("%s: %d nodes need %d distances, but there are %d."
                    .formatted(name, nodes.size(), nodes.size() * nodes.size(), distances.length));
        }
    }

    /** With Euclidean distances in the convention of its kind. */
    static Instance euclidean(
            String name, InstanceKind kind, List<Node> nodes, Set<Integer> depots, List<FleetGroup> fleet) {
        int size = nodes.size();
        int[] distances = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                distances[from * size + to] = kind.scaled(nodes.get(from).distanceTo(nodes.get(to)));
            }
        }
        return new Instance(name, kind, nodes, depots, fleet, distances);
    }

    /** Kind and name: names recur among kinds. */
    String id() {
        return kind + "/" + name;
    }

    int distance(int from, int to) {
        return distances[from * nodes.size() + to];
    }

    /** The same as the published objective counts it. */
    double pricedDistance(int from, int to) {
        return kind == InstanceKind.HFVRP
                ? nodes.get(from).distanceTo(nodes.get(to)) * kind.scale()
                : distance(from, to);
    }

    /** Nodes that are no depots, in order. */
    List<Integer> visits() {
        return IntStream.range(0, nodes.size())
                .filter(node -> !depots.contains(node))
                .boxed()
                .toList();
    }

    int vehicleCount() {
        return fleet.stream().mapToInt(FleetGroup::count).sum();
    }

    FleetGroup groupOf(int vehicle) {
        int first = 0;
        for (FleetGroup group : fleet) {
            if (vehicle < first + group.count()) {
                return group;
            }
            first += group.count();
        }
        throw new IllegalArgumentException(
                "%s has %d vehicles, none numbered %d.".formatted(name, vehicleCount(), vehicle));
    }

    /** No more of each group than could be of use, for solvers that pay for idle vehicles. */
    List<FleetGroup> usefulFleet() {
        long demand = nodes.stream().mapToLong(Node::demand).sum();
        return fleet.stream()
                .map(group -> {
                    // A quarter more than what full loads would take; windows can ask for as many as there are.
                    long enough = kind == InstanceKind.CVRP || kind == InstanceKind.HFVRP
                            ? demand * 5 / (group.capacity() * 4L) + 3
                            : visits().size();
                    return group.withCount((int) Math.min(group.count(), enough));
                })
                .toList();
    }

    boolean hasWindows() {
        return kind != InstanceKind.CVRP && kind != InstanceKind.HFVRP;
    }

    boolean hasReloads() {
        return fleet.stream().anyMatch(FleetGroup::reloads);
    }

    boolean hasMaxDuration() {
        return fleet.stream().anyMatch(group -> group.maxDuration().isPresent());
    }
}
