package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.TestCli.Result;
import org.sira.api.dataset.DataFile;

/** What people get to read when their workbook is not right: each problem with its cell and what to do. */
class BadInputTest {

    @TempDir
    Path folder;

    private final TestCli cli = new TestCli(new IdleSearch());

    @Test
    void aFileThatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("data.xlsx"), "Dear colleague, please find attached");

        assertBlocked(plan(file), "data.xlsx: Nothing in this file has headings that Sira knows.", "the right file");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertBlocked(plan(Files.createFile(folder.resolve("data.xlsx"))), "data.xlsx: ");
    }

    @Test
    void anEmptySheet() throws IOException {
        assertBlocked(
                plan(new SmallWorkbook().withoutRows("Vehicles")),
                "data.xlsx · Vehicles · A1: The sheet of kind “Vehicles” holds no row. — Fill it in");
    }

    @Test
    void aMissingSheet() throws IOException {
        assertBlocked(plan(new SmallWorkbook().without("Roads")), "data.xlsx: There is no sheet of kind “Roads”.");
    }

    @Test
    void aMissingColumn() throws IOException {
        assertBlocked(
                plan(new SmallWorkbook().with("Roads", "Length km", "Remarks")),
                "data.xlsx · Roads · A1: The sheet “Roads” has no column “Length km”. — Add the column");
    }

    @Test
    void lettersWhereANumberBelongs() throws IOException {
        assertBlocked(
                plan(new SmallWorkbook().with("Roads", ",80,", ",eighty,")),
                "data.xlsx · Roads · D2: “eighty” in “Length km” is not a number. — Enter digits only");
    }

    @Test
    void anUnknownPlace() throws IOException {
        assertWarned(
                plan(new SmallWorkbook().with("Needs", ",KOL,", ",Kolondieva,")),
                "data.xlsx · Needs · B2: The place “Kolondieva” is not in the sheet “Places”. — If it is one of these");
    }

    @Test
    void aDateOutsideTheDaysOfThePlan() throws IOException {
        assertWarned(
                plan(new SmallWorkbook().with("Needs", "Households,1,,", "Households,1,2026-07-01,2026-07-09")),
                "data.xlsx · Needs · J2: The need N1 cannot be delivered from 04/05/2026 to 06/05/2026",
                "Correct its dates, or choose other days for the plan.");
    }

    @Test
    void aVehicleWithoutPayload() throws IOException {
        assertBlocked(
                plan(new SmallWorkbook().with("Vehicles", "BOU,10,", "BOU,,")),
                "data.xlsx · Vehicles · D2: The vehicle T1 has no payload. — Enter its payload in tonnes");
    }

    @Test
    void aPlaceThatNoRoadReaches() throws IOException {
        assertWarned(
                plan(new SmallWorkbook().plus("Places", "KAD,Kadiana,Site,10.7,-6.5,Sikasso,Kadiolo,no")),
                "data.xlsx · Places · B4: No road of the sheet “Roads” links “Kadiana” to the other places. — Add the road");
    }

    @Test
    void noFirstDay() throws IOException {
        SmallWorkbook workbook = new SmallWorkbook().with("Settings", "First day,2026-05-04", "Days covered,15");

        assertBlocked(
                plan(workbook), "data.xlsx: No sheet says on which day the plan starts. — Add the row “First day”");
        assertThat(plan(workbook, "--from", "2026-05-04").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anIncidentTypeThatNobodyKnows() throws IOException {
        assertWarned(
                plan(new SmallWorkbook().with("Incidents", "Ambush", "Meteorite")),
                "data.xlsx · Incidents · A2: The type of incident “Meteorite” is not known (one row)");
    }

    @Test
    void allProblemsComeAtOnceAndInTheLanguageAskedFor() throws IOException {
        SmallWorkbook workbook = new SmallWorkbook()
                .with("Vehicles", "BOU,10,", "BOU,,")
                .with("Roads", ",80,", ",eighty,")
                .with("Incidents", "Ambush", "Meteorite");

        Result result = plan(workbook, "--lang", "fr");

        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("data.xlsx · Roads · D2\u00a0: «\u00a0eighty\u00a0»"))
                .anySatisfy(line -> assertThat(line).startsWith("data.xlsx · Vehicles · D2\u00a0: "))
                .last()
                .isEqualTo("2 problèmes dans les données\u00a0: à corriger avant qu’un plan soit possible.");
    }

    @Test
    void checkSaysTheSameAsPlan() throws IOException {
        Path file = new SmallWorkbook().write(folder.resolve("data.xlsx"));
        plan(file);
        Path plan = folder.resolve("plan/plan.json");
        Path spoilt = new SmallWorkbook().without("Roads").write(folder.resolve("spoilt.xlsx"));
        Files.writeString(
                plan,
                Files.readString(plan)
                        .replace(DataFile.of(file).sha256(), DataFile.of(spoilt).sha256()));

        assertBlocked(cli.run("check", "--data", spoilt.toString(), "--plan", plan.toString()), "kind “Roads”");
    }

    private static void assertBlocked(Result result, String... words) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(result.err()).contains(words).contains(" — ").contains("must be mended");
        assertThat(result.out()).isEmpty();
    }

    private static void assertWarned(Result result, String... words) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains(words);
    }

    private Result plan(SmallWorkbook workbook, String... more) throws IOException {
        return plan(workbook.write(folder.resolve("data.xlsx")), more);
    }

    private Result plan(Path file, String... more) {
        return cli.run(Stream.concat(
                        Stream.of(
                                "plan",
                                "--data",
                                file.toString(),
                                "--out",
                                folder.resolve("plan").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
