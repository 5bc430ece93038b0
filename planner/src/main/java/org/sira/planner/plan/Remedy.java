package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;

/** One change of the facts that lets a need be served. */
public sealed interface Remedy {

    ChangeKind kind();

    /** Whether people would be less safe by it. */
    default boolean lowersSafety() {
        return kind().lowersSafety();
    }

    Operation applyTo(Operation operation, Horizon horizon);

    default Horizon applyTo(Horizon horizon) {
        return horizon;
    }

    /** What is received may be received until another time. */
    record LongerWindow(String needId, LocalDateTime until) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.LONGER_WINDOW;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            return operation.withStatedNeeds(operation.statedNeeds().stream()
                    .map(need -> need.id().equals(needId) ? need.withWindow(need.notBefore(), until) : need)
                    .toList());
        }
    }

    /** The plan covers some days more; vehicles and windows that were open to its end stay so. */
    record MoreDays(int days) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.MORE_DAYS;
        }

        @Override
        public Horizon applyTo(Horizon horizon) {
            return new Horizon(horizon.firstDay(), horizon.days() + days);
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            LocalDateTime end = horizon.end();
            LocalDateTime later = applyTo(horizon).end();
            return operation
                    .withVehicles(operation.vehicles().stream()
                            .map(vehicle ->
                                    vehicle.availableUntil().equals(end) ? vehicle.availableUntil(later) : vehicle)
                            .toList())
                    .withStatedNeeds(operation.statedNeeds().stream()
                            .map(need -> need.notAfter().equals(end) ? need.withWindow(need.notBefore(), later) : need)
                            .toList());
        }
    }

    /** A place has more of a commodity from the start, in kg or litres. */
    record MoreStock(String placeId, String commodityId, double quantity) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.MORE_STOCK;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            List<Stock> stocks = new ArrayList<>(operation.stocks());
            stocks.add(new Stock(placeId, commodityId, quantity, horizon.start()));
            return operation.withStocks(stocks);
        }
    }

    /** Another vehicle like one that is there, at the same base, available on all days. */
    record OneMoreVehicle(String likeVehicleId, String baseId) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.ONE_MORE_VEHICLE;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            Vehicle like = operation.vehicles().stream()
                    .filter(vehicle -> vehicle.id().equals(likeVehicleId))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no vehicle " + likeVehicleId + "."));
            List<Vehicle> vehicles = new ArrayList<>(operation.vehicles());
            vehicles.add(like.withId(unused(operation)).availableOn(horizon));
            return operation.withVehicles(vehicles);
        }

        private static String unused(Operation operation) {
            Set<String> ids = new HashSet<>();
            operation.vehicles().forEach(vehicle -> ids.add(vehicle.id()));
            int number = 1;
            while (ids.contains(vehicleId(number))) {
                number++;
            }
            return vehicleId(number);
        }

        /** What the vehicles are called that there would be, from 1 on. */
        static String vehicleId(int number) {
            return "+" + number;
        }
    }

    /** A road that is closed is open on all days, or closed only by an area in which military operations are announced. */
    record OpenRoad(String segmentId) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.OPEN_ROAD;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            Restrictions known = operation.restrictions();
            return operation.withRestrictions(new Restrictions(
                    known.curfews(),
                    known.closures().stream()
                            .filter(closure -> !closure.segmentId().equals(segmentId))
                            .toList(),
                    known.areas(),
                    known.columns()));
        }
    }

    /** Convoys may be smaller. */
    record SmallerConvoys(int minVehicles) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.SMALLER_CONVOYS;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            return operation.withRules(operation
                    .rules()
                    .withConvoySize(
                            minVehicles,
                            StrictMath.max(minVehicles, operation.rules().convoyMaxVehicles())));
        }
    }

    /** Crews may drive longer on a day. */
    record LongerDriving(int maxDrivingMinPerDay) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.LONGER_DRIVING;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            return operation.withRules(operation.rules().withMaxDrivingMinPerDay(maxDrivingMinPerDay));
        }
    }

    /** Roads above the cap are open, in company: those of one way, and no others. */
    record OpenCorridor(List<String> segmentIds) implements Remedy {

        public OpenCorridor {
            segmentIds = List.copyOf(segmentIds);
            if (segmentIds.isEmpty()) {
                throw new IllegalArgumentException("A corridor that is opened has at least one road.");
            }
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.OPEN_CORRIDOR;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            return operation.withRules(operation.rules().withOpened(Set.copyOf(segmentIds)));
        }
    }

    /** Roads of a worse class are open, in company. */
    record HigherCap(RiskClass worstOpenClass) implements Remedy {

        @Override
        public ChangeKind kind() {
            return ChangeKind.HIGHER_CAP;
        }

        @Override
        public Operation applyTo(Operation operation, Horizon horizon) {
            return operation.withRules(operation.rules().withWorstOpenClass(worstOpenClass));
        }
    }
}
