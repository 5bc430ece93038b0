package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.cli.TestCli.Result;
import org.w3c.dom.Document;

/** The backtest of the sample operation, which has twelve months of incidents, from the workbook to the files. */
class SampleBacktestTest {

    private static final String DATA = "../sample-data/operation-sikasso.xlsx";

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @Test
    void twelveMonthsAreTooShortAndTheErrorSaysWhatWouldDo() {
        Result result = cli.run("backtest", "--data", DATA);

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err())
                .contains("too short", "597 incidents from", "395 are needed", "365 to learn from and 30 to forecast")
                .contains("choose the first forecast yourself");
        assertThat(result.out()).isEmpty();
        assertThat(cli.run("backtest", "--data", DATA, "--lang", "fr").err())
                .contains("L’historique est trop court", "597 incidents du");
    }

    @Test
    void withAChosenFirstDayThereAreFiguresAndFiles() throws Exception {
        Result result = cli.run(
                "backtest",
                "--data",
                DATA,
                "--from",
                earliest(),
                "--out",
                folder.resolve("new/out").toString());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("9 of 9 windows judged");
        assertThat(result.out())
                .contains("9 windows of 30 days", "Hit rate, top 10%", "Log-loss", "12-month count", "Heat map")
                .containsPattern("Here the risk map was (better|no better|worse)")
                .contains("It does not validate the probability of a single passage.");
        Path out = folder.resolve("new/out");
        assertThat(Files.readAllLines(out.resolve("backtest-windows.csv"), StandardCharsets.UTF_8))
                .hasSize(1 + 9 * 3)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(12));
        assertThat(out.resolve("backtest-calibration.csv")).content().contains("RISK_MAP,0.0,0.005,");
        assertThat(out.resolve("backtest-areas.csv")).content().contains("COUNT,1.0,1.000000");
        for (String chart : new String[] {"backtest-hit-rate.svg", "backtest-reliability.svg"}) {
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(out.resolve(chart).toFile());
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("%");
            assertThat(svg.getElementsByTagName("style").getLength()).isOne();
        }
        assertThat(out).isDirectoryContaining("glob:**/*.svg");
        assertThat(Files.list(out)).hasSize(5);
    }

    @Test
    void theSameDataGivesTheSameFiles() throws Exception {
        for (String name : new String[] {"one", "two"}) {
            cli.run(
                    "backtest",
                    "--data",
                    DATA,
                    "--from",
                    earliest(),
                    "--out",
                    folder.resolve(name).toString());
        }
        try (var files = Files.list(folder.resolve("one"))) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(folder.resolve("two").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void ctrlCEndsItInWords() {
        cli.pressCtrlC();

        Result result = cli.run("backtest", "--data", DATA, "--from", earliest(), "--out", folder.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("Stopped before the first window was judged");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "--horizon, 6, '--horizon is 6, but must lie from 7 to 180'",
        "--from, 2020-01-01, 'too early'",
        "--to, 2031-01-01, 'beyond what the data can know'",
        "--from, 2026-04-20, 'not one window of 30 days fits in'"
    })
    void daysThatDoNotFitAreWrongUsage(String option, String value, String words) {
        Result result = cli.run("backtest", "--data", DATA, option, value);

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains(words);
    }

    @Test
    void withoutIncidentsThereIsNothingToJudge() throws Exception {
        Path workbook = new SmallWorkbook().without("Incidents").write(folder.resolve("data.xlsx"));

        Result result = cli.run("backtest", "--data", workbook.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains("There is no incident before the day of reference, 3 May 2026");
    }

    /** The day that the error names. */
    private String earliest() {
        String words = cli.run("backtest", "--data", DATA).err();
        return words.replaceAll("(?s).*\\((\\d{4}-\\d\\d-\\d\\d)\\).*", "$1");
    }
}
