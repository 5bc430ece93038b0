package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a VRPLIB file says, not yet understood: headers ({@code KEY : value}) and sections of rows of numbers. Rows are
 * numbered from 1 by their first column.
 */
final class VrplibText {

    private record Header(int line, String value) {}

    private record Row(int line, List<Double> cells) {}

    private record Section(int line, List<Row> rows) {}

    private final Path file;
    private final Map<String, Header> headers = new HashMap<>();
    private final Map<String, Section> sections = new HashMap<>();

    VrplibText(Path file) throws IOException {
        this.file = file;
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String raw : Files.readAllLines(file)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!Character.isLetter(line.charAt(0))) {
                if (sections.isEmpty()) {
                    throw wrong(number, quoted(line), "\"KEY : value\" or the name of a section");
                }
                rows.add(row(number, line));
                continue;
            }
            String name = line.split("[\\s:]", 2)[0];
            if (name.equals("EOF")) {
                break;
            }
            if (headers.containsKey(name) || sections.containsKey(name)) {
                throw wrong(number, name + " again", "each key and section once");
            }
            int colon = line.indexOf(':');
            if (name.endsWith("_SECTION")) {
                rows = new ArrayList<>();
                sections.put(name, new Section(number, rows));
            } else if (colon >= 0) {
                headers.put(name, new Header(number, line.substring(colon + 1).strip()));
            } else {
                throw wrong(number, quoted(line), "\"KEY : value\" or the name of a section");
            }
        }
    }

    private Row row(int number, String line) throws InstanceFormatException {
        List<Double> cells = new ArrayList<>();
        for (String cell : line.split("\\s+", -1)) {
            try {
                cells.add(Double.valueOf(cell));
            } catch (NumberFormatException e) {
                throw wrong(number, quoted(cell), "a number");
            }
        }
        return new Row(number, cells);
    }

    /** Refuses what is not understood: it might be a rule that routes must keep. */
    void allowOnly(Set<String> known) throws InstanceFormatException {
        for (Map.Entry<String, Header> header : headers.entrySet()) {
            if (!known.contains(header.getKey())) {
                throw wrong(header.getValue().line(), header.getKey(), "one of " + new TreeSet<>(known));
            }
        }
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            if (!known.contains(section.getKey())) {
                throw wrong(section.getValue().line(), section.getKey(), "one of " + new TreeSet<>(known));
            }
        }
    }

    Optional<String> header(String key) {
        return Optional.ofNullable(headers.get(key)).map(Header::value);
    }

    String required(String key) throws InstanceFormatException {
        return header(key).orElseThrow(() -> wrong(0, "no " + key, "the line \"" + key + " : value\""));
    }

    /** Empty when the file does not have the key. */
    Optional<Double> number(String key) throws InstanceFormatException {
        Header header = headers.get(key);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Double.valueOf(header.value()));
        } catch (NumberFormatException e) {
            throw wrong(header.line(), quoted(header.value()), "a number for " + key);
        }
    }

    boolean hasSection(String name) {
        return sections.containsKey(name);
    }

    /**
     * What stands behind the numbers of a section's rows.
     *
     * @param count of rows, numbered from 1 without gaps, in any order
     * @param columns behind the number
     */
    double[][] table(String name, int count, int columns) throws InstanceFormatException {
        Section section = section(name);
        boolean[] seen = new boolean[count];
        double[][] table = new double[count][columns];
        for (Row row : section.rows()) {
            if (row.cells().size() != columns + 1) {
                throw wrong(row.line(), row.cells().size() + " numbers", "%d in %s".formatted(columns + 1, name));
            }
            int id = whole(row, row.cells().get(0));
            if (id < 1 || id > count || seen[id - 1]) {
                throw wrong(row.line(), "number " + id, "each number from 1 to %d once in %s".formatted(count, name));
            }
            seen[id - 1] = true;
            for (int column = 0; column < columns; column++) {
                table[id - 1][column] = row.cells().get(column + 1);
            }
        }
        if (section.rows().size() != count) {
            throw wrong(section.line(), section.rows().size() + " rows", "%d in %s".formatted(count, name));
        }
        return table;
    }

    /** The numbers in a section that is a list, up to an end mark of -1. */
    List<Integer> list(String name) throws InstanceFormatException {
        List<Integer> list = new ArrayList<>();
        for (Row row : section(name).rows()) {
            for (double cell : row.cells()) {
                if (cell == -1) {
                    return list;
                }
                list.add(whole(row, cell));
            }
        }
        return list;
    }

    private Section section(String name) throws InstanceFormatException {
        Section section = sections.get(name);
        if (section == null) {
            throw wrong(0, "no " + name, "that section");
        }
        return section;
    }

    private int whole(Row row, double cell) throws InstanceFormatException {
        if (cell != Math.rint(cell)) {
            throw wrong(row.line(), Double.toString(cell), "a whole number");
        }
        return (int) cell;
    }

    /** About the line of a header or section, if the file has it. */
    InstanceFormatException wrongAt(String name, String found, String expected) {
        Header header = headers.get(name);
        Section section = sections.get(name);
        int line = header != null ? header.line() : section != null ? section.line() : 0;
        return wrong(line, found, expected);
    }

    private InstanceFormatException wrong(int line, String found, String expected) {
        return new InstanceFormatException(file, line, found, expected);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
