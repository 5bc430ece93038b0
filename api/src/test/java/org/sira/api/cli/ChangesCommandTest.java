package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.export.PlanJson;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.solver.PlanSolver;

/** A plan of the sample is in force, and a workbook with what became known since is put beside its own. */
class ChangesCommandTest {

    private static final String DATA = "../sample-data/operation-sikasso.xlsx";

    @TempDir
    static Path folder;

    private static final TestCli CLI = new TestCli(new PlanSolver(new UnservedReasons())::solve);
    private static Path planFile = Path.of("");
    private static Plan plan;

    @BeforeAll
    static void makeAPlan() throws IOException {
        Path out = folder.resolve("plan");
        Result result = CLI.run("plan", "--data", DATA, "--out", out.toString(), "--steps", "400");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        planFile = out.resolve("plan.json");
        plan = new PlanJson().read(Files.readAllBytes(planFile)).plan();
    }

    @Test
    void theSameWorkbooksTouchNothing() {
        Result result = changes("en", DATA);

        assertThat(result.exitCode()).as(result.out()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("touch nothing");
    }

    @Test
    void whatBecameKnownSinceIsToldInBothLanguagesAndNamesTheTrips() throws IOException {
        Passage first = firstPassage();
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Closures",
                List.of(
                        "ID,Road,From,To,Reason",
                        "FLOOD,%s,%s,%s,Bridge washed away"
                                .formatted(
                                        first.segmentId(),
                                        first.enterAt().toLocalDate(),
                                        first.enterAt().toLocalDate())));
        sheets.put(
                "Risk overrides",
                List.of(
                        "Road,Risk class,Reason,Set by,Set on,Expires on",
                        "%s,Extreme,Ambush last night,A. Traoré,%s,%s"
                                .formatted(
                                        firstInCompany(),
                                        plan.horizon().firstDay(),
                                        plan.horizon().firstDay().plusDays(6))));
        String since = SmallWorkbook.write(folder.resolve("since.xlsx"), "Since", sheets)
                .toString();

        Result english = changes("en", DATA, since);
        Result french = changes("fr", DATA, since);

        assertThat(english.exitCode()).as(english.out() + english.err()).isEqualTo(ExitCode.TOUCHED);
        assertThat(english.out())
                .startsWith("Rule broken: ")
                .contains("Bridge washed away", "risk is Extreme now (was ", "Roads of this class are closed.", "[T-");
        assertThat(french.out()).startsWith("Règle enfreinte").contains("le risque est maintenant Extrême");
        assertThat(french.out().lines()).hasSameSizeAs(english.out().lines().toList());
    }

    @Test
    void otherWorkbooksThanThoseOfThePlanAreRefused() throws IOException {
        String small = new SmallWorkbook().write(folder.resolve("small.xlsx")).toString();

        Result result =
                CLI.run("changes", "--data", DATA, "--plan", planFile.toString(), "--before", small, "--lang", "en");

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("operation-sikasso.xlsx");
    }

    private static Passage firstPassage() {
        return passages().get(0);
    }

    private static String firstInCompany() {
        return passages().stream()
                .filter(passage -> passage.gateSlot() != null)
                .findFirst()
                .orElseThrow()
                .segmentId();
    }

    private static List<Passage> passages() {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Drive.class::isInstance)
                .flatMap(event -> ((TripEvent.Drive) event).passages().stream())
                .toList();
    }

    private static Result changes(String language, String... data) {
        List<String> arguments = new ArrayList<>(List.of("changes", "--data"));
        arguments.addAll(List.of(data));
        arguments.addAll(List.of("--plan", planFile.toString(), "--before", DATA, "--lang", language));
        return CLI.run(arguments.toArray(String[]::new));
    }
}
