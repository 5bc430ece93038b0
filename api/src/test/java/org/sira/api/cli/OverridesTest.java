package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;

/** Classes of risk that persons set, from the workbook into the plan and through the check. */
class OverridesTest {

    private static final String HEADINGS = "Road,Risk class,Reason,Set by,Set on,Expires on";

    @TempDir
    private Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    private SmallWorkbook workbook(String row) {
        return new SmallWorkbook().plus("Risk overrides", HEADINGS).plus("Risk overrides", row);
    }

    private Result plan(Path data) {
        return cli.run(
                "plan",
                "--data",
                data.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    private Result check(Path data, String language) {
        Path plan = folder.resolve("out").resolve("plan.json");
        return cli.run("check", "--data", data.toString(), "--plan", plan.toString(), "--lang", language);
    }

    private String document() throws IOException {
        return Files.readString(folder.resolve("out").resolve("plan.json"));
    }

    @Test
    void aPlanNamesTheOverridesThatItRestsOn() throws IOException {
        Path data = workbook("R1,Extreme,Bridge mined,A. Keita,2026-05-03,2026-05-04")
                .write(folder.resolve("data.xlsx"));

        assertThat(plan(data).exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(document())
                .contains(
                        "\"riskOverrides\": [",
                        "\"riskClass\": \"EXTREME\"",
                        "\"reason\": \"Bridge mined\"",
                        "\"setBy\": \"A. Keita\"",
                        "\"expiresOn\": \"2026-05-04\"");
        Result english = check(data, "en");
        assertThat(english.exitCode()).as(english.out()).isEqualTo(ExitCode.DONE);
        assertThat(english.out())
                .contains("rests on one class of risk that a person set", "road R1: Extreme", "Bridge mined")
                .doesNotContain("not in the workbooks");
        assertThat(check(data, "fr").out()).contains("une classe de risque fixée par une personne", "route R1");
    }

    @Test
    void oneThatDoesNotCountIsNotInThePlan() throws IOException {
        // lowers, but only until the second of three days
        Path data = workbook("R1,Low,Escort on the road,A. Keita,2026-05-03,2026-05-05")
                .write(folder.resolve("data.xlsx"));

        assertThat(plan(data).exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(document()).doesNotContain("riskOverrides");
        assertThat(check(data, "en").out()).doesNotContain("rests on");
    }

    @Test
    void checkTakesTheOverridesOfThePlanAndSaysWhichNoWorkbookTells() throws IOException {
        Path data = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        plan(data);
        Path plan = folder.resolve("out").resolve("plan.json");
        Files.writeString(plan, document().replaceFirst("\"seed\":", """
                        "riskOverrides": [{"segmentId": "R1", "riskClass": "EXTREME", "reason": "Told by the village",
                            "setBy": "awa", "setOn": "2026-05-03", "expiresOn": "2026-05-09"}],
                        "seed":"""));

        Result result = check(data, "en");

        assertThat(result.out()).contains("set by awa: Told by the village (not in the workbooks)");
        // the need is behind a closed road now, and the plan gives another reason
        assertThat(result.out()).doesNotContain("overrides of the risk");
    }

    @Test
    void anOverrideOfARoadThatIsNotThereBreaksThePlan() throws IOException {
        Path data = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        plan(data);
        Path plan = folder.resolve("out").resolve("plan.json");
        Files.writeString(plan, document().replaceFirst("\"seed\":", """
                        "riskOverrides": [{"segmentId": "R9", "riskClass": "LOW", "reason": "x",
                            "setBy": "awa", "setOn": "2026-05-03", "expiresOn": "2026-05-09"}],
                        "seed":"""));

        Result result = check(data, "en");

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.out()).contains("CONTINUITY", "overrides of the risk", "R9");
    }

    @Test
    void aBadRowIsNamedWithItsCell() throws IOException {
        Path data = workbook("R1,Purple,Because,A. Keita,2026-05-09,2026-05-04").write(folder.resolve("data.xlsx"));

        Result result = plan(data);

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("Risk overrides", "B2", "Purple").contains("F2");
    }

    @Test
    void aRowWithoutReasonIsRefused() throws IOException {
        Path data = workbook("R1,High,,A. Keita,2026-05-03,2026-05-04").write(folder.resolve("data.xlsx"));

        Result result = plan(data);

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("Risk overrides", "C2");
    }
}
