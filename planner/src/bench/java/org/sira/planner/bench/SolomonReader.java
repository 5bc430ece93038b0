package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one VRPTW instance in Solomon's form: a line of vehicles, then one line for each node, the depot first. */
final class SolomonReader {

    private static final InstanceKind KIND = InstanceKind.VRPTW;

    private final Path file;
    private final List<String> lines;
    private int next;

    SolomonReader(Path file) throws IOException {
        this.file = file;
        lines = Files.readAllLines(file);
    }

    Instance read() throws InstanceFormatException {
        skipPast("NUMBER");
        double[] vehicles = row(2, "the number of vehicles and their capacity");
        skipPast("CUST NO");
        List<Node> nodes = new ArrayList<>();
        while (skipBlank()) {
            double[] row = row(7, "seven numbers: node, x, y, demand, ready time, due date and service time");
            if (row[0] != nodes.size()) {
                throw wrong(lines.get(next - 1).strip(), "node " + nodes.size());
            }
            try {
                nodes.add(new Node(
                        row[1],
                        row[2],
                        (int) row[3],
                        KIND.scaled(row[4]),
                        KIND.scaled(row[5]),
                        KIND.scaled(row[6]),
                        0,
                        0));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw wrong(String.valueOf(e.getMessage()), "a node that can be visited");
            }
        }
        if (nodes.isEmpty()) {
            throw wrong("the end of the file", "the depot");
        }
        FleetGroup group = new FleetGroup(0, (int) vehicles[0], (int) vehicles[1], 0, 1, OptionalInt.empty(), false);
        return Instance.euclidean(InstanceReader.stem(file), KIND, nodes, Set.of(0), List.of(group));
    }

    private void skipPast(String heading) throws InstanceFormatException {
        while (next < lines.size()) {
            if (lines.get(next++).strip().toUpperCase(Locale.ROOT).startsWith(heading)) {
                return;
            }
        }
        throw wrong("the end of the file", "a line that begins with " + heading);
    }

    private boolean skipBlank() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size();
    }

    private double[] row(int columns, String expected) throws InstanceFormatException {
        if (!skipBlank()) {
            throw wrong("the end of the file", expected);
        }
        String line = lines.get(next++).strip();
        String[] cells = line.split("\\s+", -1);
        if (cells.length != columns) {
            throw wrong("\"" + line + "\"", expected);
        }
        double[] row = new double[columns];
        for (int i = 0; i < columns; i++) {
            try {
                row[i] = Double.parseDouble(cells[i]);
            } catch (NumberFormatException e) {
                throw wrong("\"" + cells[i] + "\"", expected);
            }
        }
        return row;
    }

    /** About the line that was read last. */
    private InstanceFormatException wrong(String found, String expected) {
        return new InstanceFormatException(file, next, found, expected);
    }
}
