package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.cli.TestCli.Result;

/** {@code sira template} writes a workbook that {@code sira import} takes as it is, and spares what people filled in. */
class TemplateCommandTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @ParameterizedTest
    @CsvSource({"fr, Lieux", "en, Places"})
    void aTemplateIsImportedWithoutAProblem(String language, String sheet) {
        Path file = folder.resolve("new").resolve("operation.xlsx");

        Result written = cli.run("template", "--language", language, "--out", file.toString());

        assertThat(written.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(written.out()).contains("Written: " + file);
        Result imported = cli.run("import", "--data", file.toString());
        assertThat(imported.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(imported.out()).contains("operation.xlsx · " + sheet + ": Places");
    }

    @Test
    void theLanguageIsThatOfTheCommandUnlessAskedOtherwise() throws Exception {
        Path asked = folder.resolve("asked.xlsx");
        Path spoken = folder.resolve("spoken.xlsx");
        cli.run("template", "--language", "fr", "--out", asked.toString());
        cli.run("template", "--lang", "fr", "--out", spoken.toString());

        assertThat(spoken).hasSameBinaryContentAs(asked);
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws Exception {
        Path file = Files.writeString(folder.resolve("operation.xlsx"), "filled in for a week");

        Result refused = cli.run("template", "--out", file.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains("this file is there already", "--force");
        assertThat(file).hasContent("filled in for a week");
        assertThat(cli.run("template", "--out", file.toString(), "--force").exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void aFolderIsNoFile() {
        Result refused = cli.run("template", "--force", "--out", folder.toString());

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains("this is a folder");
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void helpExplainsEveryOption(String language) {
        String help = cli.run("template", "--help", "--lang", language).out();

        assertThat(help)
                .doesNotContain("null")
                .contains("--out", "--language", "--force", "  0   ", "  2   ", "  4   ");
        assertThat(help).doesNotContainPattern("(?m)^(?: {6}--\\S+|  -\\S, --\\S+)\\R(?! {20})");
    }
}
