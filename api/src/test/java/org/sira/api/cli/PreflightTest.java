package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;

/** What {@code sira plan} says before it searches, and how much things count for it. */
class PreflightTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @Test
    void whereNothingStandsOutThatIsSaid() throws IOException {
        Result result = plan(new SmallWorkbook(), "--preflight");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains("To plan: one need in one load, 8.0 t dry and 0 L liquid, with one vehicle.")
                .contains("Nothing stands out");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void everyFindingIsToldWithItsNumbersInBothLanguages() throws IOException {
        SmallWorkbook data = new SmallWorkbook()
                .with("Stock", "BOU,RIZ,50,t", "BOU,RIZ,5,t")
                .plus("Needs", "N2,KOL,RIZ,1,t,100,High,Households,1,2026-05-08,2026-05-09")
                .plus("Needs", "N3,KOL,GO,100,L,100,Critical,Households,1,,");

        Result english = plan(data, "--preflight");
        assertThat(english.exitCode()).as(english.err()).isEqualTo(ExitCode.DONE);
        assertThat(english.out())
                .contains("More asked than there is in stock (1)")
                .contains("Rice: 8,000 kg asked, 5,000 kg in stock or arriving in time where vehicles load. "
                        + "3,000 kg are missing.")
                .contains("N2: Rice for Kolondieba, 1,000 kg, High. "
                        + "It can be received from 8 May 2026 on, after the last day.")
                .contains("N3: Diesel for Kolondieba, 100 L, Critical. No vehicle is built to carry Diesel.");
        assertThat(plan(data, "--preflight", "--lang", "fr").out())
                .contains("Besoins hors de ces jours (1)", "Il manque 3\u00a0000 kg.");
    }

    @Test
    void aSearchBeginsWithTheirNumber() throws IOException {
        SmallWorkbook data = new SmallWorkbook().plus("Needs", "N3,KOL,GO,100,L,100,Critical,Households,1,,");

        Result result = plan(data, "--out", folder.resolve("plan").toString());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("To plan: 2 needs", "  No suitable vehicle (1)", "--preflight tells");
    }

    @Test
    void whatIsLeftOutOfThePlanIsNotJudged() throws IOException {
        SmallWorkbook data = new SmallWorkbook().plus("Needs", "N3,KOL,GO,100,L,100,Critical,Households,1,,");

        assertThat(plan(data, "--preflight", "--without-need", "N3").out()).contains("Nothing stands out");
        assertThat(plan(data, "--preflight", "--close-road", "R1").out())
                .contains("a road on the way is closed on all these days, Bougouni – Kolondieba (R1)");
    }

    @Test
    void weightsThatAreChangedStandInThePlanAndItsSummary() throws IOException {
        Result result = plan(
                new SmallWorkbook(),
                "--out",
                folder.resolve("plan").toString(),
                "--weight",
                "lateCost=0.5",
                "--weight",
                "CRITICAL=7");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains("Balanced, changed: Critical needs 7 instead of 5, Waiting 0.5 instead of 0.02");
        assertThat(folder.resolve("plan/plan.json")).content().containsPattern("\"lateCost\" ?: ?0\\.5\\b");
        Result check = cli.run(
                "check",
                "--data",
                folder.resolve("data.xlsx").toString(),
                "--plan",
                folder.resolve("plan/plan.json").toString());
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aWeightThatCannotBeMeantIsRefusedWithASentence() throws IOException {
        assertThat(plan(new SmallWorkbook(), "--preflight", "--weight", "speed=3"))
                .returns(ExitCode.WRONG_USAGE, Result::exitCode)
                .satisfies(result ->
                        assertThat(result.err()).contains("--weight speed=3", "critical, high, normal, exposureCost"));
        assertThat(plan(new SmallWorkbook(), "--preflight", "--weight", "lateCost")
                        .err())
                .contains("--weight lateCost is “”, but must be a number from 0 to 1,000");
        assertThat(plan(new SmallWorkbook(), "--preflight", "--weight", "critical=0")
                        .err())
                .contains("from 0.001 to 1,000");
        assertThat(plan(new SmallWorkbook(), "--preflight", "--weight", "lateCost=0,5", "--lang", "fr")
                        .err())
                .contains("«\u00a00,5\u00a0»", "avec un point");
    }

    private Result plan(SmallWorkbook data, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "plan", "--data", data.write(folder.resolve("data.xlsx")).toString(), "--steps", "10"));
        arguments.addAll(List.of(more));
        return cli.run(arguments.toArray(String[]::new));
    }
}
