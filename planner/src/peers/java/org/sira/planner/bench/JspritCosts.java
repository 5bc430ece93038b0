package org.sira.planner.bench;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;

/** The distances of an instance, without a copy. */
final class JspritCosts extends AbstractForwardVehicleRoutingTransportCosts {

    private final Instance instance;

    JspritCosts(Instance instance) {
        this.instance = instance;
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return instance.distance(from.getIndex(), to.getIndex());
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return instance.distance(from.getIndex(), to.getIndex());
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        double unitCost = vehicle == null ? 1 : vehicle.getType().getVehicleCostParams().perDistanceUnit;
        return unitCost * instance.distance(from.getIndex(), to.getIndex());
    }
}
