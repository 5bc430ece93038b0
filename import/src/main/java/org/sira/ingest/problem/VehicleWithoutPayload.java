package org.sira.ingest.problem;

import java.util.List;

/** A truck or tanker that says nothing of what it carries. */
public record VehicleWithoutPayload(CellRef where, String plate) implements Problem {

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public String key() {
        return "problem.vehicle-without-payload";
    }

    @Override
    public List<Object> arguments() {
        return List.of(plate);
    }
}
