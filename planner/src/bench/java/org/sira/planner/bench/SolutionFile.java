package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Published routes ({@code .sol}): a line {@code Route #7: 3 1 0 4} for each vehicle, numbered from 1, in which 0 is a
 * return to the depot, and a line {@code Cost 123}.
 *
 * @param cost as written, in whatever unit
 */
record SolutionFile(Solution solution, OptionalDouble cost) {

    private static final Pattern ROUTE = Pattern.compile("Route\\s*#?(\\d+)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COST = Pattern.compile("Cost\\s*:?\\s*(\\S+)", Pattern.CASE_INSENSITIVE);

    static SolutionFile read(Path file) throws IOException {
        List<Solution.Tour> tours = new ArrayList<>();
        OptionalDouble cost = OptionalDouble.empty();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher route = ROUTE.matcher(line.strip());
            Matcher costs = COST.matcher(line.strip());
            try {
                if (route.matches()) {
                    List<List<Integer>> trips = trips(route.group(2).strip());
                    if (!trips.isEmpty()) {
                        tours.add(new Solution.Tour(Integer.parseInt(route.group(1)) - 1, trips));
                    }
                } else if (costs.matches()) {
                    cost = OptionalDouble.of(Double.parseDouble(costs.group(1)));
                }
            } catch (NumberFormatException e) {
                throw new InstanceFormatException(file, number, "\"" + line.strip() + "\"", "numbers");
            }
        }
        return new SolutionFile(new Solution(tours), cost);
    }

    private static List<List<Integer>> trips(String nodes) {
        List<List<Integer>> trips = new ArrayList<>();
        List<Integer> trip = new ArrayList<>();
        for (String node : nodes.isEmpty() ? new String[0] : nodes.split("\\s+", -1)) {
            if (node.equals("0")) {
                trips.add(trip);
                trip = new ArrayList<>();
            } else {
                trip.add(Integer.valueOf(node));
            }
        }
        trips.add(trip);
        trips.removeIf(List::isEmpty);
        return trips;
    }

    static void write(Solution solution, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Solution.Tour tour : solution.tours()) {
            String nodes = tour.trips().stream()
                    .map(trip -> trip.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" 0 "));
            lines.add("Route #%d: %s".formatted(tour.vehicle() + 1, nodes));
        }
        Files.write(file, lines);
    }
}
