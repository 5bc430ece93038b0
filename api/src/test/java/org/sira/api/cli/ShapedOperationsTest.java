package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.cli.TestCli.Result;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.solver.PlanSolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Operations of other shapes than the sample, from the workbook to the checked plan. To look at them oneself, have them
 * written:
 *
 * <pre>mvn test -pl api -am -Dtest=ShapedOperationsTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dsira.operations.folder=/tmp/operations</pre>
 *
 * and plan each with {@code sira plan --data /tmp/operations/fuel-only.xlsx --out plan --seconds 20}.
 */
class ShapedOperationsTest {

    private static final long SEED = 3;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temporary;

    private final TestCli cli = new TestCli(new PlanSolver(new UnservedReasons())::solve);

    @ParameterizedTest
    @EnumSource
    void theCheckerAgreesWithThePlan(ShapedOperation shape) throws IOException {
        Path data = write(shape);

        JsonNode plan = plan(data);

        Result check = cli.run(
                "check",
                "--data",
                data.toString(),
                "--plan",
                temporary.resolve("plan/plan.json").toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
        assertThat(check.out()).contains("no hard rule is broken");
        double servedShare = plan.at("/figures/servedWorth").asDouble()
                / plan.at("/figures/totalWorth").asDouble();
        assertThat(servedShare).isGreaterThan(0.3);
    }

    @Test
    void whereThereAreTankersAloneNothingDryTravels() throws IOException {
        JsonNode plan = plan(write(ShapedOperation.FUEL_ONLY));

        assertThat(plan.at("/figures/dryKg").asDouble()).isZero();
        assertThat(plan.at("/figures/litres").asDouble()).isPositive();
        assertThat(events(plan, "loading"))
                .flatExtracting(loading -> children(loading.get("cargo")))
                .allSatisfy(cargo -> assertThat(cargo.get("fills").size()).isPositive());
        assertThat(events(plan, "loading"))
                .extracting(loading -> loading.get("placeId").asString())
                .as("loading also at the border")
                .hasSizeGreaterThan(1)
                .contains("P24");
    }

    @Test
    void whereEveryRoadIsHighEveryTripTravelsInAConvoy() throws IOException {
        JsonNode plan = plan(write(ShapedOperation.EVERY_ROAD_HIGH));

        assertThat(children(plan.get("trips"))).isNotEmpty();
        assertThat(children(plan.get("trips")))
                .allSatisfy(trip -> assertThat(events(trip, "drive"))
                        .flatExtracting(drive -> children(drive.get("passages")))
                        .anySatisfy(passage ->
                                assertThat(passage.get("gateSlot").isObject()).isTrue()));
        assertThat(children(plan.get("convoys")))
                .isNotEmpty()
                .allSatisfy(convoy -> assertThat(convoy.get("members").size()).isBetween(3, 10));
    }

    @Test
    void whereTracksAreClosedSomePlacesCannotBeReached() throws IOException {
        JsonNode plan = plan(write(ShapedOperation.WET_SEASON));

        List<String> reasons = children(plan.get("unserved")).stream()
                .map(unserved -> unserved.get("reason").asString())
                .toList();
        assertThat(reasons).contains("NO_ROAD", "RISK_CAP");
    }

    private Path write(ShapedOperation shape) throws IOException {
        Optional<Path> folder = Optional.ofNullable(System.getProperty("sira.operations.folder"))
                .map(Path::of);
        if (folder.isPresent()) {
            shape.write(Files.createDirectories(folder.get()), SEED);
        }
        return shape.write(temporary, SEED);
    }

    private JsonNode plan(Path data) throws IOException {
        Path out = temporary.resolve("plan");
        Result planned =
                cli.run("plan", "--data", data.toString(), "--out", out.toString(), "--steps", "300", "--seed", "7");
        assertThat(planned.exitCode()).as(planned.out() + planned.err()).isEqualTo(ExitCode.DONE);
        return JSON.readTree(Files.readString(out.resolve("plan.json"))).get("plan");
    }

    private static List<JsonNode> events(JsonNode planOrTrip, String type) {
        List<JsonNode> trips = planOrTrip.has("trips") ? children(planOrTrip.get("trips")) : List.of(planOrTrip);
        return trips.stream()
                .flatMap(trip -> children(trip.get("events")).stream())
                .filter(event -> event.get("type").asString().equals(type))
                .toList();
    }

    private static List<JsonNode> children(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
