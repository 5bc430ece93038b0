package org.sira.planner.explain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;

/** Something that holds for every plan of some facts, and is known before one is searched. */
public sealed interface PreflightFinding {

    /** What kind of finding it is. */
    Code code();

    /** The kinds, from what concerns the whole operation to hints. */
    enum Code {
        STOCK_SHORT,
        CAPACITY_SHORT,
        OUTSIDE_HORIZON,
        NO_VEHICLE,
        NO_ROAD,
        RISK_CAP,
        ROUTE_CAP,
        NO_STOCK,
        OUT_OF_RANGE,
        OUT_OF_TIME,
        IDLE_DEPOT
    }

    /** A need, or a part of one, that no plan serves. */
    sealed interface Hopeless extends PreflightFinding {

        Need need();

        /** Ids of the loads that it concerns; empty for a need that plans of these days do not know. */
        List<String> loadIds();

        /** What stays behind, in kg of a dry commodity or litres of a liquid one. */
        double quantity();
    }

    /**
     * A part of a need.
     *
     * @param quantity of the loads together, in kg of a dry commodity or litres of a liquid one
     */
    record Part(Need need, List<String> loadIds, double quantity) {

        public Part {
            loadIds = List.copyOf(loadIds);
        }

        static Part of(List<Load> loads) {
            return new Part(
                    loads.get(0).need(),
                    loads.stream().map(Load::id).toList(),
                    loads.stream().mapToDouble(Load::quantity).sum());
        }
    }

    /**
     * More is asked of a commodity than all stock from which vehicles load, with what arrives within the horizon. What only
     * moves from depot to depot does not count.
     *
     * @param asked for where it is used, without what stays behind for other reasons; {@code stocked} in the same unit
     */
    record StockShort(String commodityId, double asked, double stocked) implements PreflightFinding {
        @Override
        public Code code() {
            return Code.STOCK_SHORT;
        }
    }

    /**
     * More is asked than all vehicles together bring in the time that they have.
     *
     * @param asked kg of all dry commodities, or litres of all liquid ones, that could each be brought
     * @param most that all vehicles together bring at the very most
     * @param vehicles of which each can bring some of it
     */
    record CapacityShort(CommodityForm form, double asked, double most, int vehicles) implements PreflightFinding {
        @Override
        public Code code() {
            return Code.CAPACITY_SHORT;
        }
    }

    /** The whole window of a stated need lies before or after the horizon: plans do not know it. */
    record OutsideHorizon(Need need) implements Hopeless {
        @Override
        public Code code() {
            return Code.OUTSIDE_HORIZON;
        }

        @Override
        public List<String> loadIds() {
            return List.of();
        }

        @Override
        public double quantity() {
            return need.quantity();
        }
    }

    /**
     * No vehicle is built for it, or none is large enough.
     *
     * @param loadQuantity of its largest load
     * @param most of the commodity that any vehicle holds; 0 when none is built for it
     */
    record NoVehicle(Part part, double loadQuantity, double most) implements OfPart {
        @Override
        public Code code() {
            return Code.NO_VEHICLE;
        }
    }

    /**
     * No road leads there and back for a vehicle that can carry it.
     *
     * @param roadId of one that would, but is closed on all days, or not for such vehicles; empty where there is none at all
     */
    record NoRoad(Part part, Why why, Optional<String> roadId) implements OfPart {

        /** What keeps vehicles from there. */
        public enum Why {
            CLOSED,
            NOT_FOR_VEHICLE,
            NONE
        }

        @Override
        public Code code() {
            return Code.NO_ROAD;
        }
    }

    /**
     * Roads lead there, but each way has one above the cap on risk.
     *
     * @param roadId of such a road on the safest way; empty when only the way back is barred
     */
    record RiskCap(Part part, Optional<String> roadId) implements OfPart {
        @Override
        public Code code() {
            return Code.RISK_CAP;
        }
    }

    /**
     * Each way there or back has more exposure than the cap on routes allows.
     *
     * @param least expected incidents on a way from a base straight to the place; {@code cap} that is allowed
     */
    record RouteCap(Part part, double least, double cap) implements OfPart {
        @Override
        public Code code() {
            return Code.ROUTE_CAP;
        }
    }

    /**
     * Nowhere that one of the vehicles loads is there ever any of it.
     *
     * @param elsewhereIds places that have some, where none of the vehicles loads
     */
    record NoStock(Part part, List<String> elsewhereIds) implements OfPart {
        public NoStock {
            elsewhereIds = List.copyOf(elsewhereIds);
        }

        @Override
        public Code code() {
            return Code.NO_STOCK;
        }
    }

    /**
     * No vehicle's tank lasts from where it loads to the place and back to its base.
     *
     * @param leastKm of those ways, for the vehicle that comes nearest; {@code rangeKm} of it
     */
    record OutOfRange(Part part, String vehicleId, double leastKm, double rangeKm) implements OfPart {
        @Override
        public Code code() {
            return Code.OUT_OF_RANGE;
        }
    }

    /**
     * It cannot be unloaded before its window ends, or no vehicle is back in time, even if each only ever does this and
     * waits for nobody.
     *
     * @param back whether it is the return that comes too late
     * @param earliest end of unloading at the very best, or the return; empty when the hours of handling are too short for it
     * @param latest that is allowed: the end of the need's window, or of the vehicle's time
     */
    record OutOfTime(Part part, boolean back, Optional<LocalDateTime> earliest, LocalDateTime latest)
            implements OfPart {
        @Override
        public Code code() {
            return Code.OUT_OF_TIME;
        }
    }

    /**
     * A depot with stock at which no vehicle may load.
     *
     * @param commodityIds of what lies there
     */
    record IdleDepot(String placeId, List<String> commodityIds) implements PreflightFinding {
        public IdleDepot {
            commodityIds = List.copyOf(commodityIds);
        }

        @Override
        public Code code() {
            return Code.IDLE_DEPOT;
        }
    }

    /** Shared by those that concern loads of the plan. */
    sealed interface OfPart extends Hopeless {

        Part part();

        @Override
        default Need need() {
            return part().need();
        }

        @Override
        default List<String> loadIds() {
            return part().loadIds();
        }

        @Override
        default double quantity() {
            return part().quantity();
        }
    }
}
