package org.sira.ingest.problem;

import java.util.List;

/**
 * Which roads a closure that is drawn as an area closes.
 *
 * @param roads the first of them, as people call them
 * @param count of all; 0: there is no road in it
 */
public record RoadsClosed(CellRef where, String id, List<String> roads, int count) implements Problem {

    public RoadsClosed {
        roads = List.copyOf(roads);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.roads-closed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(id, roads, count, count - roads.size());
    }
}
