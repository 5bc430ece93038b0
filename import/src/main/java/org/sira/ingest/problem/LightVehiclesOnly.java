package org.sira.ingest.problem;

import java.util.List;

/**
 * A road that is said to be for light vehicles.
 *
 * @param weightT gross weight up to which vehicles are taken to be light
 */
public record LightVehiclesOnly(CellRef where, String column, String found, double weightT) implements Problem {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String key() {
        return "problem.light-vehicles-only";
    }

    @Override
    public List<Object> arguments() {
        return List.of(column, found, weightT);
    }
}
