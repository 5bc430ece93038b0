package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.dataset.DatasetReader;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;

/** What the words of incident files mean can be changed without building Sira again. */
class IncidentTypesTest {

    @TempDir
    private Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    private Result plan(String table) throws IOException {
        Path data = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        Path types = Files.writeString(folder.resolve("types.csv"), table);
        return cli.run(
                "plan",
                "--data",
                data.toString(),
                "--incident-types",
                types.toString(),
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void aWordGetsAnotherMeaning() throws IOException {
        assertThat(plan("Ambush; OTHER; 0\n").exitCode()).isEqualTo(ExitCode.DONE);

        Preparation.Ready ready = (Preparation.Ready) PlanPreparation.withIncidentTypes(folder.resolve("types.csv"))
                .prepare(
                        new DatasetReader().read(List.of(folder.resolve("data.xlsx"))),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Weights.of(Preset.BALANCED));
        assertThat(ready.facts().operation().incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.channel()).isEqualTo(IncidentChannel.OTHER);
            assertThat(incident.weight()).isZero();
        });
    }

    @Test
    void aPlanIsCheckedWithTheTableThatItWasMadeWithAndNoOther() throws IOException {
        plan("Ambush; OTHER; 0\n");

        assertThat(check("types.csv").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(check().exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(check().err()).contains("holds the same as types.csv did then");
        Files.writeString(folder.resolve("other.csv"), "Ambush; ROAD; 1\n");
        assertThat(check("other.csv").exitCode()).isEqualTo(ExitCode.BAD_DATA);
    }

    private Result check(String... types) {
        List<String> line = new ArrayList<>(List.of(
                "check",
                "--data",
                folder.resolve("data.xlsx").toString(),
                "--plan",
                folder.resolve("out/plan.json").toString()));
        for (String table : types) {
            line.addAll(List.of("--incident-types", folder.resolve(table).toString()));
        }
        return cli.run(line.toArray(String[]::new));
    }

    @Test
    void aLineThatCannotBeMeantIsNamed() throws IOException {
        Result result = plan("# ours\nAmbush; ROUTE; 1\n");

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("types.csv, line 2, column 2", "“ROUTE” was found where ROAD or OTHER");
    }

    @Test
    void aTableThatIsNotThereIsWrongUsage() throws IOException {
        Path data = new SmallWorkbook().write(folder.resolve("data.xlsx"));

        Result result =
                cli.run("plan", "--data", data.toString(), "--incident-types", "none.csv", "--out", folder.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("none.csv");
    }
}
