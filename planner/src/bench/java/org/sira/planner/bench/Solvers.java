package org.sira.planner.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The solvers by name. Peers are looked up when asked for: they are compiled only with {@code -Dpeers}. */
final class Solvers {

    private static final Map<String, String> PEERS = Map.of(
            "jsprit", "org.sira.planner.bench.JspritSolver",
            "or-tools", "org.sira.planner.bench.OrToolsSolver");

    private Solvers() {}

    /** @param names separated by commas */
    static List<Solver> named(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Solvers::get)
                .toList();
    }

    static Solver get(String name) {
        if (name.equals("sira")) {
            return new SiraSolver();
        }
        String type = PEERS.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "No solver is called \"%s\"; there are sira and %s.".formatted(name, PEERS.keySet()));
        }
        try {
            return Class.forName(type)
                    .asSubclass(Solver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(
                    "The solver \"" + name + "\" is not there: run Maven with -Pbench -Dpeers.", e);
        }
    }
}
