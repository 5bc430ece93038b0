package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.VEHICLE_COMPARTMENTS;
import static org.sira.ingest.schema.Field.VEHICLE_PAYLOAD;
import static org.sira.ingest.schema.Field.VEHICLE_VOLUME;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sira.ingest.dataset.VehicleType;
import org.sira.ingest.problem.NotCompartments;
import org.sira.ingest.problem.TankerWithoutCompartments;
import org.sira.ingest.problem.VehicleWithoutPayload;
import org.sira.ingest.value.CompartmentText;
import org.sira.ingest.value.Unit;

/** What a vehicle can carry. */
record Capacity(double payloadKg, double volumeM3, List<Double> compartmentsLitres) {

    private static final Range SUPPORT_PAYLOAD_T = new Range(0, 100);
    /** Less is tonnes in a column of kilograms. */
    private static final Range PAYLOAD_T = new Range(0.1, 100);

    private static final Range VOLUME_M3 = new Range(0, 300);
    /** Smaller ones are cubic metres without their unit: 9/9/9/6. */
    private static final Range COMPARTMENT_LITRES = new Range(100, 60_000);

    /** A truck or tanker must tell its payload, a truck its volume and a tanker its compartments. */
    static Capacity read(RowCells cells, VehicleType type, String plate) {
        OptionalDouble told = cells.numberIfGiven(
                VEHICLE_PAYLOAD, Unit.T, type == VehicleType.SUPPORT ? SUPPORT_PAYLOAD_T : PAYLOAD_T);
        if (type != VehicleType.SUPPORT && cells.isBlank(VEHICLE_PAYLOAD)) {
            cells.spoil(new VehicleWithoutPayload(cells.at(VEHICLE_PAYLOAD), plate));
        }
        double volumeM3 = type == VehicleType.TRUCK
                ? cells.number(VEHICLE_VOLUME, Unit.M3, VOLUME_M3)
                : cells.numberIfGiven(VEHICLE_VOLUME, Unit.M3, VOLUME_M3).orElse(0);
        List<Double> compartments = compartments(cells);
        if (type == VehicleType.TANKER && cells.isBlank(VEHICLE_COMPARTMENTS)) {
            cells.spoil(new TankerWithoutCompartments(cells.at(VEHICLE_COMPARTMENTS), plate));
        }
        return new Capacity(
                told.orElse(0) * 1000,
                type == VehicleType.TANKER ? 0 : volumeM3,
                type == VehicleType.TANKER ? compartments : List.of());
    }

    private static List<Double> compartments(RowCells cells) {
        String text = cells.textOrEmpty(VEHICLE_COMPARTMENTS);
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<List<Double>> litres =
                CompartmentText.parse(text).filter(sizes -> sizes.stream().allMatch(COMPARTMENT_LITRES::contains));
        if (litres.isEmpty()) {
            cells.spoil(new NotCompartments(cells.at(VEHICLE_COMPARTMENTS), text));
        }
        return litres.orElse(List.of());
    }
}
