package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.export.PlanJson;
import org.sira.api.export.PlanSchema;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.solver.PlanSolver;

/** A truck breaks down after a plan of the sample was approved: it is planned again, with one trip held. */
class PlanAgainTest {

    private static final String DATA = "../sample-data/operation-sikasso.xlsx";

    @TempDir
    static Path folder;

    private static final TestCli CLI = new TestCli(new PlanSolver(new UnservedReasons())::solve);
    private static Plan approved;

    @BeforeAll
    static void approve() throws IOException {
        assertThat(plan("first").exitCode()).isEqualTo(ExitCode.DONE);
        approved = read("first");
    }

    @Test
    void aPinnedTripStaysAndABrokenTruckDoesNotLeave() throws IOException {
        Trip pinned = approved.trips().get(0);
        String brokenDown = approved.trips().stream()
                .map(Trip::vehicleId)
                .filter(id -> !id.equals(pinned.vehicleId()))
                .findFirst()
                .orElseThrow();

        Result result = plan(
                "second",
                "--approved",
                folder.resolve("first/plan.json").toString(),
                "--pin",
                pinned.id(),
                "--without-vehicle",
                brokenDown);

        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
        Plan again = read("second");
        assertThat(again.trips())
                .extracting(trip -> FixedTrip.of(trip).orElseThrow())
                .contains(FixedTrip.of(pinned).orElseThrow());
        assertThat(again.trips()).extracting(Trip::vehicleId).doesNotContain(brokenDown);
        assertThat(again.decisions().approvedTrips()).hasSameSizeAs(approved.trips());
        assertThat(again.figures().changedLoads())
                .isPositive()
                .isLessThan(approved.figures().servedLoads());
        Result check = CLI.run(
                "check",
                "--data",
                DATA,
                "--plan",
                folder.resolve("second/plan.json").toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPlanThatBeginsLaterKnowsWhoIsUnderWay() throws IOException {
        Result result = plan(
                "later",
                "--approved",
                folder.resolve("first/plan.json").toString(),
                "--from",
                "2026-05-07",
                "--days",
                "5");

        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).containsPattern("Under way +\\d+ trips are under way when the days begin");
        Plan later = read("later");
        List<Trip> underWay = approved.trips().stream()
                .filter(trip -> trip.startsAt().isBefore(later.horizon().start()))
                .toList();
        assertThat(underWay).isNotEmpty();
        assertThat(later.decisions().underWay()).containsExactlyElementsOf(underWay);
        assertThat(unloaded(later.trips())).isNotEmpty().doesNotContainAnyElementsOf(unloaded(underWay));
        assertThat(PlanSchema.errors(Files.readString(folder.resolve("later/plan.json"))))
                .isEmpty();
        Result check = CLI.run(
                "check",
                "--data",
                DATA,
                "--plan",
                folder.resolve("later/plan.json").toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
    }

    private static List<String> unloaded(List<Trip> trips) {
        return trips.stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Unloading.class::isInstance)
                .flatMap(event -> ((TripEvent.Unloading) event).cargo().stream())
                .map(Cargo::loadId)
                .toList();
    }

    @Test
    void whatNamesNothingIsRefusedWithASentence() {
        assertThat(plan("third", "--without-vehicle", "NO-1"))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE))
                .satisfies(result -> assertThat(result.err()).contains("--without-vehicle", "NO-1"));
        assertThat(plan("third", "--pin", "T-1").err()).contains("--approved");
    }

    private static Plan read(String out) throws IOException {
        return new PlanJson()
                .read(Files.readAllBytes(folder.resolve(out).resolve("plan.json")))
                .plan();
    }

    private static Result plan(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "plan", "--data", DATA, "--out", folder.resolve(out).toString(), "--steps", "400", "--lang", "en"));
        arguments.addAll(List.of(more));
        return CLI.run(arguments.toArray(String[]::new));
    }
}
