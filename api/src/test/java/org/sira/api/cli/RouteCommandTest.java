package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sira route} on the sample operation, and on small workbooks in which no way leads. */
class RouteCommandTest {

    private static final String SAMPLE = "../sample-data/operation-sikasso.xlsx";

    @TempDir
    Path folder;

    private static TestCli.Result ask(String data, String... more) {
        List<String> args = new ArrayList<>(List.of("route", "--data", data));
        args.addAll(List.of(more));
        return new TestCli((facts, limits, listener, start) -> {
                    throw new AssertionError("no search is needed");
                })
                .run(args.toArray(String[]::new));
    }

    private TestCli.Result small(SmallWorkbook workbook, String... more) throws Exception {
        return ask(workbook.write(folder.resolve("small.xlsx")).toString(), more);
    }

    private static SmallWorkbook withIsland() {
        return new SmallWorkbook().plus("Places", "ISL,Island,Town,11.9,-7.9,Sikasso,Bougouni,no");
    }

    @Test
    void theWaysOfTheSampleAreToldWithWhatEachAvoids() {
        TestCli.Result result = ask(SAMPLE, "--from", "Bougouni", "--to", "Bla", "--vehicle", "truck");

        assertThat(result.err()).doesNotContain("Exception");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("Bougouni → Bla · Truck (as slow, heavy and demanding as any of ")
                .contains(
                        "1  Fastest way",
                        "Time: ",
                        "Length: ",
                        "Exposure: 0.",
                        "Surfaces: ",
                        "By: Bougouni – ",
                        "2  Safest way",
                        " exposure")
                .contains("Beside the fastest: +")
                .contains("is no probability.");
    }

    @Test
    void whatHindersTheFastestWayOfAllIsNamed() {
        TestCli.Result result = ask(SAMPLE, "--from", "Kolondiéba", "--to", "Kadiana", "--vehicle", "AK 2417 MD");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains(
                        "The fastest way of all is hindered:",
                        "Kolondiéba – Kadiana is of class Extreme; nobody goes above class High.");
    }

    @Test
    void frenchSpeaksFrench() {
        TestCli.Result result = ask(SAMPLE, "--from", "SIKASSO", "--to", "kolondieba", "--lang", "fr");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Camion (aussi lent", "1  ", "Temps\u00a0: ", "Revêtements\u00a0: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from Bugouni --to KOL      | There is no place “Bugouni”. Did you mean: Bougouni (BOU), Bougouni?",
                "--from Zzz --to KOL          | There is no place “Zzz”. Give the name or ID of a place",
                "--from 12.9,-7.4 --to KOL    | the nearest place with a road; at most 5.0 km are allowed.",
                "--from 11.5,-7.5 --to KOL    | 11.5,-7.5 is 9.",
                "--from 95,-7.4 --to KOL      | “95,-7.4” is no latitude and longitude",
                "--from BOU --to KOL --vehicle bicycle | “bicycle” is no vehicle of this operation. Give the ID of one, or one of: Truck.",
                "--from BOU --to KOL --on 2026-13-01   | --on DATE cannot be “2026-13-01”",
                "--from BOU --to KOL --snap-km -1      | --snap-km is -1",
                "--from BOU --to KOL --depart 7h       | --depart DATETIME cannot be “7h”: a date and time such as",
                "--from BOU --to KOL --depart 2026-05-04T07:00 --arrive-by 2026-05-05T07:00 | --depart DATETIME, --arrive-by DATETIME exclude each other",
                "--from BOU                   | Missing: --to B"
            })
    void whatCannotBeMeantIsWrongUsage(String args, String words) throws Exception {
        TestCli.Result result = small(new SmallWorkbook(), args.split(" "));

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains(words);
    }

    @Test
    void aPointIsPutOntoTheNearestPlaceAndTheDistanceIsSaid() throws Exception {
        TestCli.Result near = small(new SmallWorkbook(), "--from", "11.42,-7.48", "--to", "KOL", "--vehicle", "t1");
        TestCli.Result far =
                small(new SmallWorkbook(), "--from", "11,5;-7,5", "--to", "KOL", "--snap-km", "10", "--lang", "fr");

        assertThat(near.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(near.out())
                .startsWith("Bougouni → Kolondieba · T1 (Truck, 26 t) · 4 May 2026")
                .contains("11.42,-7.48 lies 0.4 km from Bougouni");
        // 80 km at 40 km/h with a quarter more.
        assertThat(near.out()).contains("Time: 2 h 30", "Length: 80 km", "Surfaces: Gravel 80\u00a0km");
        assertThat(far.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(far.out()).contains("11,5;-7,5 se trouve à 9,3 km de Bougouni");
    }

    /** From Bougouni over a ferry to Kolondieba, 3 h, and 6 h 15 on to Farako: more than a crew drives in a day. */
    private static SmallWorkbook withFerry() {
        return new SmallWorkbook()
                .plus("Places", "FAR,Farako,Site,10.9,-6.6,Sikasso,Kolondieba,yes")
                .with("Roads", "One way", "One way,Ferry or border,Opens at,Closes at,Delay min")
                .with("Roads", "Gravel,40,,no", "Gravel,40,,no,Ferry,09:00,18:30,30")
                .plus("Roads", "R2,KOL,FAR,200,Primary,Gravel,40,,no,,,,");
    }

    @Test
    void whoAsksWhenToLeaveHearsOfNightsAndFerries() throws Exception {
        TestCli.Result result =
                small(withFerry(), "--from", "BOU", "--to", "FAR", "--depart", "2026-05-04T07:00", "--lang", "en");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out().replace('\u00a0', ' '))
                .contains(
                        "Ready to leave on Mon 4 May 07:00",
                        "Time: 9 h 15",
                        "Leaves: Mon 4 May 09:00",
                        "Arrives: Tue 5 May ",
                        "Halts: night at Kolondieba, Mon 4 May 12:00 – Tue 5 May 06:",
                        "Ferries and borders: Bougouni – Kolondieba: Ferry 09:00–18:30, 30 min");
    }

    @Test
    void aFerryThatIsReachedTooEarlyIsWaitedFor() throws Exception {
        TestCli.Result result =
                small(withFerry(), "--from", "FAR", "--to", "BOU", "--depart", "2026-05-04T04:00", "--lang", "fr");
        TestCli.Result quiet = small(
                withFerry().with("Roads", "KOL,FAR,200", "KOL,FAR,30").with("Incidents", "11.2,-7.1", "14.5,-4.1"),
                "--from",
                "FAR",
                "--to",
                "BOU",
                "--depart",
                "2026-05-04T04:00");

        assertThat(result.out()).contains("Haltes\u00a0: nuit à Kolondieba, lun. 4 mai ");
        assertThat(quiet.out()).contains("Halts: waits for the ferry at Kolondieba, Mon 4 May 07:", " – 09:00");
    }

    @Test
    void whoAsksWhenToArriveHearsTheLatestDeparture() throws Exception {
        TestCli.Result result = small(withFerry(), "--from", "BOU", "--to", "FAR", "--arrive-by", "2026-05-06T17:00");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains(
                        "· 6 May 2026",
                        "There by Wed 6 May 17:00",
                        "Leaves: Tue 5 May ",
                        "Arrives: Wed 6 May ",
                        "Halts: night at Kolondieba, Tue 5 May ");
    }

    @Test
    void aWayThatCannotBeDrivenInTimeSaysWhy() throws Exception {
        TestCli.Result late = small(withFerry(), "--from", "BOU", "--to", "FAR", "--depart", "2026-05-06T12:00");
        TestCli.Result early = small(withFerry(), "--from", "BOU", "--to", "FAR", "--arrive-by", "2026-05-04T12:00");
        TestCli.Result tooLong = small(
                withFerry().with("Roads", "KOL,FAR,200", "KOL,FAR,300"),
                "--from",
                "BOU",
                "--to",
                "FAR",
                "--depart",
                "2026-05-04T07:00");
        TestCli.Result noHour = small(
                withFerry().with("Roads", "09:00,18:30", "09:00,11:00"),
                "--from",
                "BOU",
                "--to",
                "KOL",
                "--depart",
                "2026-05-04T07:00");

        assertThat(late.out()).contains("Not driven: Too late to arrive by the end of Wed 6 May: the last one leaves ");
        assertThat(early.out()).contains("Not driven: Too early: the first one arrives Tue 5 May ");
        assertThat(tooLong.out())
                .contains(
                        "Not driven: Kolondieba – Farako takes 9 h 23, without a safe place to halt;", " 8 h 00 a day");
        assertThat(noHour.out())
                .contains(
                        "Not driven: Bougouni – Kolondieba (3 h 00) cannot be driven on any of the days",
                        "09:00–11:00");
    }

    @Test
    void theDaysAreThoseFromTheDayThatIsAskedFor() throws Exception {
        TestCli.Result outside = small(withFerry(), "--from", "BOU", "--to", "KOL", "--depart", "2026-05-08T07:00");
        TestCli.Result within = small(
                withFerry(), "--from", "BOU", "--to", "KOL", "--on", "2026-05-07", "--depart", "2026-05-08T07:00");

        assertThat(outside.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outside.err()).contains("Fri 8 May 07:00 is outside the days of the operation, 4 – 6 May 2026.");
        assertThat(within.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(within.out()).contains("Leaves: Fri 8 May 09:00");
    }

    @Test
    void aClosureThatCutsTheOnlyRoadIsNamedWithTheDayOnWhichItEnds() throws Exception {
        SmallWorkbook closed = new SmallWorkbook()
                .plus("Closures", "ID,Road,From,To,Reason")
                .plus("Closures", "F1,R1,2026-05-03,2026-05-06,bridge");

        TestCli.Result result = small(closed, "--from", "BOU", "--to", "KOL");
        TestCli.Result later = small(closed, "--from", "BOU", "--to", "KOL", "--on", "2026-05-07");

        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_WAY);
        assertThat(result.out())
                .contains(
                        "There is no way on that day: roads are closed.",
                        "Bougouni – Kolondieba is closed until 6 May 2026: bridge.",
                        "By 7 May 2026 all of these closures have ended.");
        assertThat(later.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutARoadItSaysSo() throws Exception {
        TestCli.Result result = small(withIsland(), "--from", "BOU", "--to", "Island");

        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_WAY);
        assertThat(result.out()).contains("No road leads there.", "Add the road that is missing");
    }

    @Test
    void aBridgeThatDoesNotBearTheTruckIsNamed() throws Exception {
        TestCli.Result result = small(
                new SmallWorkbook().with("Roads", "Gravel,40,,no", "Gravel,40,15,no"), "--from", "BOU", "--to", "KOL");

        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_WAY);
        assertThat(result.out()).contains("There is no way for this vehicle.", "Bougouni – Kolondieba bears 15 t.");
    }

    @Test
    void aCapOnTheWholeRouteSaysWhatTheSafestHas() throws Exception {
        TestCli.Result result =
                small(new SmallWorkbook(), "--from", "BOU", "--to", "KOL", "--max-exposure", "0.0000001");

        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_WAY);
        assertThat(result.out()).contains("all are above the cap on exposure: the safest has 0.");
    }

    @Test
    void theHelpExplainsEveryOption() {
        assertThat(new TestCli((facts, limits, listener, start) -> {
                            throw new AssertionError();
                        })
                        .run("route", "--help")
                        .out())
                .contains("--from", "--depart", "--arrive-by", "--snap-km", "--max-exposure", "1   There is none.");
    }
}
