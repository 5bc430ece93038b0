package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());
    private Path data = Path.of("");
    private Path plan = Path.of("");

    @BeforeEach
    void plan() throws IOException {
        data = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        Path out = folder.resolve("plan");
        assertThat(cli.run("plan", "--data", data.toString(), "--out", out.toString(), "--steps", "10")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        plan = out.resolve("plan.json");
    }

    @Test
    void thePackIsWrittenInTheLanguageAndIsTheSameAgain() throws IOException {
        Result result = export("first", "--lang", "fr");
        export("second", "--lang", "fr");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        Path zip = only("first");
        assertThat(zip.getFileName().toString()).matches("sira-[0-9a-f]{8}-fr\\.zip");
        assertThat(result.out()).contains(zip.toString());
        assertThat(only("second")).hasSameBinaryContentAs(zip);
        try (ZipFile pack = new ZipFile(zip.toFile())) {
            assertThat(pack.stream().map(entry -> entry.getName()))
                    .contains("LISEZ-MOI.txt", "bureau/plan.xlsx", "bureau/plan.json", "bureau/plan.ics");
            assertThat(pack.getInputStream(pack.getEntry("bureau/plan.json")))
                    .hasSameContentAs(Files.newInputStream(plan));
            assertThat(new String(
                            pack.getInputStream(pack.getEntry("LISEZ-MOI.txt")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("PROJET, NON APPROUVÉ", "données de mouvement");
        }
    }

    @Test
    void aChangedPlanIsNamedByWhatItHolds() throws IOException {
        String text = Files.readString(plan);
        Files.writeString(plan, text.replaceFirst("\"totalLoads\": 1", "\"totalLoads\": 2"));

        Result result = export("out");

        assertThat(result.exitCode()).isEqualTo(ExitCode.RULE_BROKEN);
        assertThat(result.err()).contains("was changed after Sira had written it", "the plan breaks one rule");
    }

    @Test
    void otherDataAreRefused() throws IOException {
        data = new SmallWorkbook().with("Needs", ",8,t", ",9,t").write(folder.resolve("data.xlsx"));

        assertThat(export("out").exitCode()).isEqualTo(ExitCode.BAD_DATA);
    }

    private Result export(String out, String... more) {
        return cli.run(Stream.concat(
                        Stream.of(
                                "export",
                                "--data",
                                data.toString(),
                                "--plan",
                                plan.toString(),
                                "--out",
                                folder.resolve(out).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Path only(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
