package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.export.PlanJson;
import org.sira.planner.plan.ChangeAnswer;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;

/** A search that looked for no changes, of an operation whose place cannot be reached before the need is over. */
class AllChangesTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());
    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data = new SmallWorkbook()
                .with(
                        "Needs",
                        "N1,KOL,RIZ,8,t,900,High,Households,1,,",
                        "N1,KOL,RIZ,8,t,900,High,Households,1,2026-05-04 00:00,2026-05-04 06:00")
                .with("Incidents", "11.2,-7.1", "14.2,-3.1")
                .write(folder.resolve("data.xlsx"));
    }

    @Test
    void withoutTheOptionThePlanTellsThatNothingWasTried() throws IOException {
        assertThat(plan().exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(unserved().answer()).isEqualTo(ChangeAnswer.NOT_TRIED);
    }

    @Test
    void withTheOptionTheCheapestChangeIsFound() throws IOException {
        Result result = plan("--all-changes");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Changes that would serve more: 9 of 9 looked at");
        assertThat(unserved().answer()).isEqualTo(ChangeAnswer.FOUND);
        assertThat(unserved().change().orElseThrow().remedy().kind()).isEqualTo(ChangeKind.LONGER_WINDOW);
        Result check = check();
        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void itCanBeStoppedAndSpeaksFrench() throws IOException {
        cli.pressCtrlC();

        Result result = plan("--all-changes", "--lang", "fr");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Changements qui permettraient de servir plus\u00a0: 9 sur 9 examinés");
        assertThat(unserved().answer()).isEqualTo(ChangeAnswer.NOT_TRIED);
        assertThat(List.of(
                        cli.run("plan", "--help", "--lang", "fr").out(),
                        cli.run("plan", "--help").out()))
                .allMatch(help -> help.contains("--all-changes"));
    }

    @Test
    void aChangeThatAPlanNamesCanBeTried() throws IOException {
        plan("--all-changes");
        Path named = Files.copy(folder.resolve("plan/plan.json"), folder.resolve("named.json"));

        Result result = plan("--changes-from", named.toString(), "--try", "N1");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Assumed, though the data do not say so");
        Remedy change = changeIn(named);
        assertThat(read(folder.resolve("plan/plan.json")).decisions().assumptions())
                .containsExactly(change);
        assertThat(check().exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatCannotBeTriedIsSaid() throws IOException {
        plan();
        String plan = folder.resolve("plan/plan.json").toString();

        Result withoutPlan = plan("--try", "N1");
        Result withoutChange = plan("--changes-from", plan, "--try", "N1");

        assertThat(withoutPlan.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(withoutPlan.err()).contains("--changes-from");
        assertThat(withoutChange.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(withoutChange.err()).contains("--try N1", "--all-changes");
    }

    private Result check() {
        return cli.run(
                "check",
                "--data",
                data.toString(),
                "--plan",
                folder.resolve("plan/plan.json").toString());
    }

    private static Plan read(Path file) throws IOException {
        return new PlanJson().read(Files.readAllBytes(file)).plan();
    }

    private static Remedy changeIn(Path file) throws IOException {
        return read(file).unserved().get(0).change().orElseThrow().remedy();
    }

    private Result plan(String... more) {
        String[] fixed = {
            "plan", "--data", data.toString(), "--out", folder.resolve("plan").toString(), "--steps", "10"
        };
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return cli.run(all);
    }

    private Unserved unserved() throws IOException {
        return read(folder.resolve("plan/plan.json")).unserved().get(0);
    }
}
