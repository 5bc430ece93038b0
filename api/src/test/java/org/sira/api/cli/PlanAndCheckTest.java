package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.planner.plan.Plan;

class PlanAndCheckTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());
    private Path data;
    private Path out;

    @BeforeEach
    void writeData() throws IOException {
        data = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        out = folder.resolve("plans/first");
    }

    @Test
    void planWritesBothFilesAndSaysItsFigures() throws IOException {
        Result result = plan();

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("0:06 · 0.0% served · unserved loads: 1");
        assertThat(result.out())
                .contains("Need served", "0.0%", "0 of 1 served", "1 × no capacity left", "3 days from 4 May 2026")
                .contains("Written: " + out.resolve("plan.json"), "Written: " + out.resolve("plan.xlsx"));
        assertThat(names(out)).containsExactly("plan.json", "plan.xlsx");
    }

    @Test
    void roadsMayComeFromAMap() throws IOException {
        data = new SmallWorkbook().without("Roads").write(folder.resolve("data.xlsx"));
        Path map = Files.writeString(folder.resolve("roads.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature",
                   "properties": {"osm_id": "7", "highway": "primary", "surface": "gravel", "name": "RR 9"},
                   "geometry": {"type": "LineString", "coordinates": [[-7.483, 11.418], [-7.2, 11.2], [-6.893, 11.089]]}},
                  {"type": "Feature", "properties": {"highway": "path"},
                   "geometry": {"type": "LineString", "coordinates": [[-7.2, 11.2], [-7.2, 11.3]]}}
                ]}
                """);

        Result result =
                cli.run("plan", "--data", data.toString(), map.toString(), "--out", out.toString(), "--steps", "10");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err())
                .contains("roads.geojson: 1 lines became 1 roads between places and 0 junctions")
                .contains("roads.geojson: 1 features are no roads for trucks and were left out: path (1)")
                .contains("roads.geojson · features · #1: The road W7-1 gives no speed");
        assertThat(out.resolve("plan.json")).content().contains("roads.geojson");
        Result check = cli.run(
                "check",
                "--data",
                map.toString(),
                data.toString(),
                "--plan",
                out.resolve("plan.json").toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void planSpeaksFrench() {
        Result result = plan("--lang", "fr");

        assertThat(result.out()).contains("Besoins servis", "1 × capacité épuisée", "3 jours à partir du 4 mai 2026");
        assertThat(result.err()).contains("chargements non servis\u00a0: 1");
    }

    @Test
    void optionsOverrideTheDaysOfTheSettings() throws IOException {
        Result result = plan("--from", "2026-05-06", "--days", "2", "--preset", "SAFEST", "--seed", "42");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("plan.json"))
                .content()
                .contains("\"firstDay\": \"2026-05-06\"", "\"days\": 2", "\"exposureCost\": 200000.0", "\"seed\": 42");
    }

    @Test
    void aSecondPlanReplacesTheFirstAndDiffersInItsTimeAlone() throws IOException {
        plan("--steps", "10");
        String first = Files.readString(out.resolve("plan.json"));
        cli.at(Instant.parse("2026-05-04T11:30:00Z"));
        plan("--steps", "10");
        String second = Files.readString(out.resolve("plan.json"));

        assertThat(first).contains("\"createdAt\": \"2026-05-04T10:00:00Z\"");
        assertThat(second).isEqualTo(first.replace("2026-05-04T10:00:00Z", "2026-05-04T11:30:00Z"));
        assertThat(names(out)).containsExactly("plan.json", "plan.xlsx");
    }

    @Test
    void aStoppedSearchIsASuccess() {
        cli.pressCtrlC();

        Result result = plan();

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Stopped early: the best plan so far was kept and written.");
        assertThat(out.resolve("plan.json")).exists();
    }

    @Test
    void aPlanThatTheCheckerRejectsIsNoSuccess() {
        TestCli boastful = new TestCli((facts, limits, listener, start) -> {
            Plan plan = new IdleSearch().solve(facts, limits, listener, start);
            return new Plan(
                    plan.asOf(),
                    plan.horizon(),
                    plan.rules(),
                    plan.weights(),
                    plan.riskOverrides(),
                    plan.decisions(),
                    plan.seed(),
                    plan.steps(),
                    plan.trips(),
                    plan.convoys(),
                    List.of(),
                    plan.score(),
                    plan.figures());
        });

        Result result = boastful.run("plan", "--data", data.toString(), "--out", out.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.INTERNAL);
        assertThat(result.out()).containsPattern("Hard rules broken +1");
        assertThat(result.err()).contains("FIGURES", "Load N1", "Do not use it");
    }

    @Test
    void checkAgreesWithWhatPlanWrote() {
        plan();

        Result result = check(data);

        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("no hard rule is broken");
    }

    @Test
    void checkKnowsRenamedDataAgain() throws IOException {
        plan();

        Result result = check(Files.move(data, folder.resolve("renamed.xlsx")));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void checkNamesTheRuleThatAnAlteredPlanBreaks() throws IOException {
        plan();
        alter("\"totalLoads\": 1", "\"totalLoads\": 2");

        Result english = check(data);
        Result french = check(data, "--lang", "fr");

        assertThat(english.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(english.out())
                .contains("FIGURES (figures say what the trips say) · Figure totalLoads: found 2 — expected 1")
                .contains("it was changed after Sira had written it")
                .contains("One rule is broken.");
        assertThat(french.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(french.out()).contains("FIGURES (les chiffres", "trouvé 2 — attendu 1");
    }

    @Test
    void checkHoldsTheStockEventsOfTheFileToItsTrips() throws IOException {
        plan();
        alter("\"level\": 50000.0", "\"level\": 70000.0");

        Result result = check(data);

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.out()).contains("FIGURES", "stockEvents, entry 1", "level=70000.0", "level=50000.0");
    }

    @Test
    void checkRefusesOtherData() throws IOException {
        plan();
        Path other = new SmallWorkbook().with("Needs", ",8,t", ",9,t").write(folder.resolve("data.xlsx"));

        Result result = check(other);

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("made from other data", "data.xlsx");
    }

    @Test
    void checkRefusesDataThatThePlanDidNotKnow() throws IOException {
        plan();
        Path more = new SmallWorkbook().write(folder.resolve("more.xlsx"));

        Result result = new TestCli(new IdleSearch())
                .run(
                        "check",
                        "--data",
                        data.toString(),
                        more.toString(),
                        "--plan",
                        out.resolve("plan.json").toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("the plan was not made from this file");
    }

    @Test
    void checkRefusesADamagedPlan() throws IOException {
        plan();
        String whole = Files.readString(out.resolve("plan.json"));
        Files.writeString(out.resolve("plan.json"), whole.substring(0, whole.length() / 2));

        Result result = check(data);

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("this is not a plan, or it is damaged");
    }

    @Test
    void checkNamesThePlaceWhereAPlanIsIncomplete() throws IOException {
        plan();
        alter("\"firstDay\": \"2026-05-04\",", "");

        Result result = check(data, "--lang", "fr");

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("le plan est endommagé à /plan/horizon");
    }

    private Result plan(String... more) {
        return cli.run(with(more, "plan", "--data", data.toString(), "--out", out.toString()));
    }

    private Result check(Path files, String... more) {
        return cli.run(with(
                more,
                "check",
                "--data",
                files.toString(),
                "--plan",
                out.resolve("plan.json").toString()));
    }

    private void alter(String found, String replacement) throws IOException {
        String text = Files.readString(out.resolve("plan.json"));
        assertThat(text).contains(found);
        Files.writeString(
                out.resolve("plan.json"), text.replaceFirst(java.util.regex.Pattern.quote(found), replacement));
    }

    private static String[] with(String[] more, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
