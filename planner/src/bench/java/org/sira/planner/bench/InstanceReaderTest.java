package org.sira.planner.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceReaderTest {

    private static final String MDVRPTW = """
            NAME : \tsmall\t
            TYPE: MDVRPTW
            DIMENSION :\t3
            VEHICLES : 3
            CAPACITY : 7
            SERVICE_TIME : 2
            VEHICLES_MAX_DURATION: 40
            EDGE_WEIGHT_TYPE: EUC_2D
            NODE_COORD_SECTION
            1 0 0
            2\t0\t10
              3   3.0004   4
            DEMAND_SECTION
            1 0
            2 0
            3 5
            TIME_WINDOW_SECTION
            1 0 100
            2 0 100
            3 10 20
            VEHICLES_DEPOT_SECTION
            1 1
            2 1
            3 2
            DEPOT_SECTION
            1
            2
            -1
            EOF
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void readsVrplib() throws IOException {
        Instance instance = InstanceReader.read(file("small.vrp", MDVRPTW));

        assertThat(instance.id()).isEqualTo("MDVRPTW/small");
        assertThat(instance.depots()).containsExactlyInAnyOrder(0, 1);
        assertThat(instance.visits()).containsExactly(2);
        assertThat(instance.nodes().get(2)).isEqualTo(new Node(3.0004, 4, 5, 10_000, 20_000, 2000, 0, 0));
        assertThat(instance.nodes().get(0).service()).isZero();
        assertThat(instance.distance(0, 2)).isEqualTo(5000);
        assertThat(instance.fleet())
                .containsExactly(
                        new FleetGroup(0, 2, 7, 0, 1, OptionalInt.of(40_000), false),
                        new FleetGroup(1, 1, 7, 0, 1, OptionalInt.of(40_000), false));
    }

    @Test
    void readsSolomon() throws IOException {
        Instance instance = InstanceReader.read(file("c.txt", """
            C

            VEHICLE
            NUMBER     CAPACITY
              25         200

            CUSTOMER
            CUST NO.   XCOORD.   YCOORD.    DEMAND   READY TIME   DUE DATE   SERVICE TIME

                0          35      35           0       0         230           0
                1          36      36          10     161         171          10
            """));

        assertThat(instance.nodes().get(1)).isEqualTo(new Node(36, 36, 10, 1610, 1710, 100, 0, 0));
        assertThat(instance.distance(0, 1)).isEqualTo(14);
        assertThat(instance.vehicleCount()).isEqualTo(25);
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertThatThrownBy(() -> InstanceReader.read(file("a.vrp", MDVRPTW.replace("2\t0\t10", "2 0"))))
                .hasMessage("a.vrp, line 11: found 2 numbers, expected 3 in NODE_COORD_SECTION.");
        assertThatThrownBy(() -> InstanceReader.read(file("b.vrp", MDVRPTW.replace("3 10 20", "3 x 20"))))
                .hasMessage("b.vrp, line 20: found \"x\", expected a number.");
        assertThatThrownBy(() -> InstanceReader.read(file("c.vrp", MDVRPTW.replace("SERVICE_TIME :", "BACKHAUL :"))))
                .hasMessageStartingWith("c.vrp, line 6: found BACKHAUL, expected one of [");
        assertThatThrownBy(() -> InstanceReader.read(file("d.vrp", MDVRPTW.replace("3 10 20\n", ""))))
                .hasMessage("d.vrp, line 17: found 2 rows, expected 3 in TIME_WINDOW_SECTION.");
        assertThatThrownBy(() -> InstanceReader.read(file("e.txt", "R101\n\nVEHICLE\nNUMBER CAPACITY\n25\n")))
                .hasMessage("e.txt, line 5: found \"25\", expected the number of vehicles and their capacity.");
    }
}
