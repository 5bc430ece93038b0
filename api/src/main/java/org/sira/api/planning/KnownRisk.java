package org.sira.api.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskSettings;
import org.sira.planner.risk.RiskState;

/**
 * The risk that was computed last. Where an operation differs from it by its incidents alone, as after an import of one
 * day, only what these reach is computed again. Several threads may ask.
 */
final class KnownRisk {

    private record Known(List<Place> places, List<RoadSegment> roads, LocalDate asOf, RiskState state) {

        boolean fits(Operation operation) {
            return asOf.equals(operation.asOf())
                    && places.equals(operation.places())
                    && roads.equals(operation.roads());
        }
    }

    private volatile Optional<Known> last = Optional.empty();

    RiskMap of(Operation operation) {
        RiskState state = last.filter(known -> known.fits(operation))
                .map(known -> known.state.withAll(operation.incidents()))
                .orElseGet(() -> new RiskModel(
                                operation.incidents(), operation.places(), operation.roads(), RiskSettings.standard())
                        .state(operation.asOf()));
        last = Optional.of(new Known(operation.places(), operation.roads(), operation.asOf(), state));
        return state.map();
    }
}
