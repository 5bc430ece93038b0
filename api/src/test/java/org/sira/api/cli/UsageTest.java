package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.api.cli.TestCli.Result;

class UsageTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @ParameterizedTest
    @CsvSource({"--help", "plan --help", "check --help", "backtest --help", "serve --help", "-h", "--version", "plan -V"
    })
    void askingForHelpIsNoMistake(String line) {
        Result result = cli.run(line.split(" "));

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).isNotBlank();
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, en",
        "plan, fr",
        "check, en",
        "check, fr",
        "route, en",
        "route, fr",
        "backtest, en",
        "backtest, fr"
    })
    void helpExplainsEveryOptionAndExitCode(String command, String language) {
        String help = cli.run(command, "--help", "--lang", language).out();

        assertThat(help).doesNotContain("null").contains("--data", "--lang", "  0   ", "  2   ", "  3   ", "  4   ");
        // the explanation of a long option begins on the next line
        assertThat(help).doesNotContainPattern("(?m)^(?: {6}--\\S+|  -\\S, --\\S+)\\R(?! {20})");
    }

    @Test
    void helpComesInTheLanguageOfTheMachineUnlessAskedOtherwise() {
        assertThat(cli.run("plan", "--help").out()).contains("Makes a plan").contains("Exit codes:");
        assertThat(cli.run("--lang=FR", "plan", "--help").out())
                .contains("Fait un plan")
                .contains("Codes de sortie");

        cli.on(Locale.forLanguageTag("fr-ML"));
        assertThat(cli.run("plan", "--help").out()).contains("Fait un plan");
        assertThat(cli.run("plan", "--help", "--lang", "en").out()).contains("Makes a plan");
    }

    @Test
    void withoutACommandTheCommandsAreShown() {
        Result result = cli.run();

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("plan", "check");
    }

    @ParameterizedTest
    @MethodSource("wrongArguments")
    void wrongArgumentsAreSaidInBothLanguages(String line, String english, String french) {
        Result inEnglish = cli.run(line.split(" "));
        Result inFrench = cli.run((line + " --lang fr").split(" "));

        assertThat(inEnglish.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(inFrench.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(inEnglish.err()).contains(english);
        assertThat(inFrench.err()).contains(french);
    }

    static Stream<Arguments> wrongArguments() {
        return Stream.of(
                Arguments.of("plan --data pom.xml", "Missing: --out DIR", "Il manque\u00a0: --out DIR"),
                Arguments.of("check --plan plan.json", "Missing: --data FILE", "Il manque\u00a0: --data FILE"),
                Arguments.of(
                        "plan --data pom.xml --out x --fast",
                        "Unknown argument: --fast",
                        "Argument inconnu\u00a0: --fast"),
                Arguments.of("plam", "Unknown argument: plam", "Argument inconnu\u00a0: plam"),
                Arguments.of(
                        "plan --data pom.xml --out x --days seven",
                        "--days N cannot be “seven”: a whole number was expected.",
                        "--days N ne peut pas être «\u00a0seven\u00a0»\u00a0: on attend un nombre entier."),
                Arguments.of(
                        "plan --data pom.xml --out x --from 4/5/2026",
                        "a date such as 2026-11-23 was expected",
                        "on attend une date comme 2026-11-23"),
                Arguments.of(
                        "plan --data pom.xml --out x --preset bold",
                        "fastest, balanced, safest was expected",
                        "on attend fastest, balanced, safest"),
                Arguments.of("plan --data pom.xml --out x --days 29", "--days is 29", "--days vaut 29"),
                Arguments.of("plan --data pom.xml --out x --days 0", "from 1 to 28", "entre 1 et 28"),
                Arguments.of("plan --data pom.xml --out x --threads 65", "from 1 to 64", "entre 1 et 64"),
                Arguments.of("plan --data pom.xml --out x --seconds 0", "--seconds is 0", "--seconds vaut 0"),
                Arguments.of("plan --data pom.xml --out x --steps -1", "--steps is -1", "--steps vaut -1"),
                Arguments.of("plan --data pom.xml --out x --steps 5 --seconds 5", "exclude each other", "s’excluent"),
                Arguments.of("plan --data pom.xml --out x --seed 1 --seed 2", "given twice", "donné deux fois"),
                Arguments.of("plan --data nowhere.xlsx --out x", "nowhere.xlsx: there is no such file", "n’existe pas"),
                Arguments.of(
                        "check --data pom.xml --plan nowhere.json",
                        "nowhere.json: there is no such file",
                        "n’existe pas"),
                Arguments.of("plan --data pom.xml --out pom.xml", "Choose a folder", "Choisissez un dossier"),
                Arguments.of("plan --data pom.xml --out pom.xml/below", "pom.xml/below", "pom.xml/below"));
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        Result result = cli.run("plan", "--lang", "bm", "--data", "pom.xml", "--out", folder.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("--lang en|fr cannot be “bm”: en, fr was expected.");
    }

    @Test
    void aFaultOfSiraGetsANumberAndKeepsItsTraceOffTheScreen() throws Exception {
        TestCli failing = new TestCli((facts, limits, listener, start) -> {
            throw new IllegalStateException("the search fell over");
        });
        String data = new SmallWorkbook().write(folder.resolve("data.xlsx")).toString();

        Result result = failing.run(
                "plan", "--data", data, "--out", folder.resolve("plan").toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.INTERNAL);
        assertThat(result.err()).contains("Incident 20260504-100000-").doesNotContain("IllegalStateException");
        Path details =
                Path.of(result.err().lines().reduce((a, b) -> b).orElseThrow().replaceFirst(".*: ", ""));
        assertThat(details).content().contains("IllegalStateException: the search fell over");
        Files.delete(details);
        assertThat(folder.resolve("plan")).isEmptyDirectory();
    }

    @Test
    void debugShowsTheTrace() throws Exception {
        TestCli failing = new TestCli((facts, limits, listener, start) -> {
            throw new StackOverflowError("too deep");
        });
        String data = new SmallWorkbook().write(folder.resolve("data.xlsx")).toString();

        Result result = failing.run("plan", "--data", data, "--out", folder.toString(), "--debug", "--lang", "fr");

        assertThat(result.exitCode()).isEqualTo(ExitCode.INTERNAL);
        assertThat(result.err()).contains("Erreur interne de Sira", "StackOverflowError: too deep");
        Files.delete(
                Path.of(result.err().lines().reduce((a, b) -> b).orElseThrow().replaceFirst(".*\u00a0: ", "")));
    }
}
