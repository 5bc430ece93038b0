package org.sira.planner.solver.routing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.Priority;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;

/** Deliveries on a plain of 100 by 100 km, half of them around villages, by seed. */
public final class GeneratedDeliveries {

    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int DAY_S = 40_000;
    private static final int NO_END_S = 100 * DAY_S;
    private static final int PLAIN_M = 100_000;
    private static final int M_PER_S = 15;

    private final Random random;
    private final int visits;
    private int depots = 1;
    private OptionalInt vehiclesOfDepot = OptionalInt.empty();
    private int windowS = DAY_S;
    private boolean mixedFleet;
    private boolean optional;
    private boolean reloads;
    private boolean asymmetric;
    private boolean timeless;
    private OptionalInt mostTripS = OptionalInt.empty();

    public GeneratedDeliveries(long seed, int visits) {
        random = new Random(seed);
        this.visits = visits;
    }

    public GeneratedDeliveries depots(int count) {
        depots = count;
        return this;
    }

    /** As many as there are visits without it. */
    public GeneratedDeliveries vehiclesOfDepot(int count) {
        vehiclesOfDepot = OptionalInt.of(count);
        return this;
    }

    /** The whole day without it. */
    public GeneratedDeliveries windows(int seconds) {
        windowS = seconds;
        return this;
    }

    /** Large and small vehicles, with costs of their own. */
    public GeneratedDeliveries mixedFleet() {
        mixedFleet = true;
        return this;
    }

    /** What is far may cost more than it is worth. */
    public GeneratedDeliveries optional() {
        optional = true;
        return this;
    }

    /** Few vehicles that come back for more, of what is ready by and by. */
    public GeneratedDeliveries reloads() {
        reloads = true;
        return this;
    }

    /** The way there is not as long as the way back. */
    public GeneratedDeliveries asymmetric() {
        asymmetric = true;
        return this;
    }

    /** No time binds: there is more than all could take. */
    public GeneratedDeliveries timeless() {
        timeless = true;
        return this;
    }

    public GeneratedDeliveries mostTripS(int seconds) {
        mostTripS = OptionalInt.of(seconds);
        return this;
    }

    public RoutingFacts facts() {
        int places = depots + visits;
        int[] x = new int[places];
        int[] y = new int[places];
        for (int p = 0; p < places; p++) {
            boolean byVillage = p > depots && random.nextBoolean();
            int village = byVillage ? random.nextInt(p) : 0;
            x[p] = byVillage ? x[village] + random.nextInt(8_000) - 4_000 : random.nextInt(PLAIN_M);
            y[p] = byVillage ? y[village] + random.nextInt(8_000) - 4_000 : random.nextInt(PLAIN_M);
        }
        int[] lengthM = new int[places * places];
        int[] driveS = new int[places * places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                int length = (int) StrictMath.hypot(x[from] - x[to], y[from] - y[to]);
                lengthM[from * places + to] = length + (asymmetric && from < to ? length / 10 : 0);
                driveS[from * places + to] = length / M_PER_S;
            }
        }
        List<String> placeIds =
                IntStream.range(0, places).mapToObj(place -> "p" + place).toList();
        return new RoutingFacts(
                START, vehicles(), deliveries(driveS), new TravelMatrix(placeIds, lengthM, driveS), mostTripS, reloads);
    }

    private List<Vehicle> vehicles() {
        List<Vehicle> vehicles = new ArrayList<>();
        int each = vehiclesOfDepot.orElse(reloads ? StrictMath.max(2, visits / 12) : visits);
        for (int depot = 0; depot < depots; depot++) {
            for (int i = 0; i < each; i++) {
                boolean small = mixedFleet && i % 2 == 1;
                vehicles.add(new Vehicle(
                        "v" + depot + "-" + i,
                        VehicleKind.TRUCK,
                        "p" + depot,
                        small ? 500 : 1_000,
                        1,
                        List.of(),
                        1,
                        Surface.EARTH,
                        1,
                        1,
                        1,
                        1,
                        START,
                        START.plusSeconds(timeless ? NO_END_S : DAY_S),
                        mixedFleet ? small ? 5_000 : 15_000 : 0,
                        small ? 700 : 1_000,
                        0));
            }
        }
        return vehicles;
    }

    private List<Delivery> deliveries(int[] driveS) {
        List<Delivery> deliveries = new ArrayList<>();
        int places = depots + visits;
        for (int v = 0; v < visits; v++) {
            int place = depots + v;
            int drive = driveS[place];
            int readyS = reloads ? random.nextInt(DAY_S / 4) : 0;
            int unloadingS = 300 + random.nextInt(600);
            int earliest = readyS + drive;
            int latest = DAY_S - driveS[place * places] - unloadingS - 1_000;
            int from = windowS >= DAY_S ? 0 : earliest + random.nextInt(StrictMath.max(1, latest - earliest));
            int until = timeless ? NO_END_S : windowS >= DAY_S ? latest : StrictMath.min(latest, from + windowS);
            deliveries.add(new Delivery(
                    new Load("l" + v, need(v, from, StrictMath.max(from + 1, until)), 50 + random.nextInt(250), 1),
                    unloadingS,
                    readyS,
                    optional ? 2_000 + random.nextInt(60_000) : Double.POSITIVE_INFINITY));
        }
        return deliveries;
    }

    private Need need(int visit, int from, int until) {
        return new Need(
                "n" + visit,
                "p" + (depots + visit),
                "rice",
                1,
                1,
                Priority.values()[0],
                ServiceKind.values()[0],
                0,
                START.plusSeconds(from),
                START.plusSeconds(until),
                NeedOrigin.values()[0]);
    }
}
