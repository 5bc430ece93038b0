package org.sira.api.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.UploadedFile;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.Surface;

/** People mend an import on its pages, over HTTP as they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTest {

    @TempDir
    Path folder;

    private TestServer server;
    private Datasets datasets;
    private HttpVisitor awa;
    private HttpVisitor bakary;
    private long op;
    private UUID job;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        datasets = server.get(Datasets.class);
        awa = TestPeople.visitor(server, "awa", Role.PLANNER, "en");
        bakary = TestPeople.visitor(server, "bakary", Role.PLANNER, "fr");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void upload() throws Exception {
        op = server.get(Operations.class).create("Sikasso", "awa").id();
        job = uploaded(MessyWorkbook.content(folder));
    }

    @Test
    void aMessyWorkbookIsMendedUntilNothingBlocks() throws Exception {
        assertThat(page("")).contains("blocks this import").contains("Mend what blocks");

        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "ROAD_LENGTH");
        assertThat(HttpVisitor.words(page("/problems"))).contains("“Latritte” Roads · F · 2 times");
        send(
                awa,
                "repairs",
                "kind",
                "VALUE",
                "file",
                "messy.xlsx",
                "in",
                "Roads",
                "cell",
                "F2",
                "found",
                "Latritte",
                "value",
                "Gravel");
        assertThat(page("/places")).contains("one not recognised");
        assertThat(HttpVisitor.words(page("/places"))).contains("Kolondieva 2 rows · Needs!B2, Needs!B3");
        send(awa, "places", "action", "CHOOSE", "name", "Kolondieva", "place", "KOL");
        HttpResponse<String> last =
                send(awa, "problems", "file", "messy.xlsx", "in", "Roads", "cell", "D3", "text", "78,5");

        assertThat(HttpVisitor.note(last)).isEqualTo("Done: Roads!D3 = 78,5.");
        assertThat(review().committable()).isTrue();
        DatasetVersion version = commit();
        assertThat(datasets.read(version).dataset().roads())
                .extracting(RoadRow::lengthKm)
                .containsExactly(80.0, 78.5);
        assertThat(datasets.read(version).dataset().roads())
                .extracting(RoadRow::surface)
                .containsOnly(Surface.GRAVEL);
        assertThat(datasets.read(version).dataset().needs()).hasSize(2);
    }

    @Test
    void theLastDecisionIsUndoneAndMadeAgainInWords() throws Exception {
        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "ROAD_LENGTH");
        send(awa, "problems", "file", "messy.xlsx", "in", "Roads", "cell", "D3", "text", "78,5");
        assertThat(page("/problems")).contains("Undo: Roads!D3 = 78,5");

        HttpResponse<String> undone = send(awa, "undo", "page", "problems");
        assertThat(HttpVisitor.note(undone)).isEqualTo("Undone: Roads!D3 = 78,5.");
        assertThat(undone.body())
                .contains("Undo: column D of Roads is “Length km”")
                .contains("Redo: Roads!D3 = 78,5")
                .contains("value=\"eighty\"");

        HttpResponse<String> redone = send(awa, "redo", "page", "problems");
        assertThat(redone.body()).doesNotContain("value=\"eighty\"");
    }

    @Test
    void whoeverComesSecondIsToldAndKeepsWhatWasTyped() throws Exception {
        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "ROAD_LENGTH");
        int seen = review().decisions().revision();
        send(awa, "places", "action", "CHOOSE", "name", "Kolondieva", "place", "KOL");

        HttpResponse<String> answer = send(
                bakary,
                "problems",
                "revision",
                String.valueOf(seen),
                "file",
                "messy.xlsx",
                "in",
                "Roads",
                "cell",
                "D3",
                "text",
                "quatre-vingts");

        assertThat(HttpVisitor.note(answer)).startsWith("awa a modifié cet import entre-temps");
        assertThat(answer.body()).contains("value=\"quatre-vingts\"");
        assertThat(review().decisions().revision()).isEqualTo(seen + 1);
        HttpResponse<String> committed = send(bakary, "commit", "revision", String.valueOf(seen));
        assertThat(HttpVisitor.note(committed)).startsWith("awa a modifié cet import entre-temps");
    }

    @Test
    void columnsAndPlacesAreRememberedForTheNextImportAndCanBeChanged() throws Exception {
        mendAll();
        commit();

        job = uploaded(MessyWorkbook.content(folder));
        assertThat(review().decisions().history().done()).isEmpty();
        assertThat(page("/columns?file=messy.xlsx&sheet=Roads")).contains("remembered");
        assertThat(HttpVisitor.words(page("/places")))
                .contains("No name to check")
                .contains("Kolondieva where no cercle is given Kolondieba (KOL), Kolondieba remembered");

        send(awa, "places", "action", "WITHDRAW", "name", "Kolondieva", "parent", "?");
        assertThat(HttpVisitor.words(page("/places"))).contains("One name is not recognised");
        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "");
        assertThat(page("/columns?file=messy.xlsx&sheet=Roads")).contains("Length km · missing");
    }

    @Test
    void anotherOperationRemembersNothingOfIt() throws Exception {
        mendAll();
        commit();
        op = server.get(Operations.class).create("Kayes", "awa").id();
        job = uploaded(MessyWorkbook.content(folder));

        assertThat(HttpVisitor.words(page("/places"))).contains("One name is not recognised");
    }

    @Test
    void aSheetIsLeftOutAndReadAgainAsAnotherKind() throws Exception {
        HttpResponse<String> left = send(awa, "sheets", "file", "messy.xlsx", "sheet", "Incidents", "kind", "IGNORE");
        assertThat(HttpVisitor.note(left)).isEqualTo("Done: sheet “Incidents” is left out.");
        assertThat(HttpVisitor.words(left.body())).contains("you left it out");

        send(awa, "sheets", "file", "messy.xlsx", "sheet", "Incidents", "kind", "CLOSURES", "headerRow", "1");
        assertThat(HttpVisitor.words(page("/sheets"))).contains("Closures: you chose it");
        HttpResponse<String> refused =
                send(awa, "sheets", "file", "messy.xlsx", "sheet", "Incidents", "kind", "AUTO", "headerRow", "first");
        assertThat(HttpVisitor.note(refused)).startsWith("“first” is no row of headings.");
        assertThat(refused.body()).contains("value=\"first\"");
    }

    @Test
    void theSheetsPageTellsWhoseLayoutItIsAndHowTextWasRead() throws Exception {
        String acled = """
                event_id_cnty;event_date;event_type;sub_event_type;latitude;longitude;geo_precision;fatalities
                MLI1;2026-04-02;Battles;Armed clash;11.2;-7.1;1;0
                """;
        job = uploaded(
                new UploadedFile("acled.csv", () -> new ByteArrayInputStream(acled.getBytes(StandardCharsets.UTF_8))));

        assertThat(HttpVisitor.words(page("/sheets")))
                .contains("Incidents: certain")
                .contains("Layout of ACLED Text read as UTF-8; between cells: semicolons");
    }

    @Test
    void aHiddenSheetIsReadWhenAPersonSaysSo() throws Exception {
        job = uploaded(new UploadedFile("hidden.xlsx", () -> new ByteArrayInputStream(hidden("Needs"))));
        assertThat(HttpVisitor.words(page("/sheets"))).contains("Needs not read");
        assertThat(review().committable()).isFalse();

        HttpResponse<String> read = send(awa, "sheets", "file", "hidden.xlsx", "sheet", "Needs", "kind", "AUTO");

        assertThat(HttpVisitor.note(read)).isEqualTo("Done: sheet “Needs” is read as what its headings say.");
        assertThat(HttpVisitor.words(read.body())).contains("Needs Needs: certain");
        assertThat(review().committable()).isTrue();
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedStandsInItsFieldAgain() throws Exception {
        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "ROAD_LENGTH");
        HttpVisitor ali = TestPeople.visitor(server, "ali", Role.PLANNER, "en");
        String token = ali.token(base());
        ali.loseSession();
        ali.post(
                base() + "/problems",
                Map.of("revision", "1", "file", "messy.xlsx", "in", "Roads", "cell", "D3", "text", "quatre-vingts"),
                token);
        ali.signIn("ali", TestPeople.PASSWORD);

        assertThat(ali.get(base() + "/problems").body()).contains("value=\"quatre-vingts\"");
        assertThat(review().decisions().choices().edits()).isEmpty();
    }

    @Test
    void aPlaceIsFoundByItsNameOrTheRefusalSaysWhichAreSpeltAlike() throws Exception {
        HttpResponse<String> refused =
                send(awa, "places", "action", "CHOOSE", "name", "Kolondieva", "place", "", "other", "Bougoni");
        assertThat(HttpVisitor.note(refused)).contains("Spelt alike: Bougouni (BOU)");
        assertThat(refused.body()).contains("value=\"Bougoni\"");

        send(awa, "places", "action", "CHOOSE", "name", "Kolondieva", "place", "", "other", "kolondiéba");
        assertThat(review().decisions().choices().places())
                .extracting(choice -> choice.placeId())
                .containsExactly("KOL");
    }

    @Test
    void datesThatCouldBeReadInTwoWaysAreAskedAboutAndAnsweredAtOneClick() throws Exception {
        job = uploaded(
                "slashed.xlsx",
                new SmallWorkbook()
                        .withoutRows("Incidents")
                        .plus("Incidents", "I1,03/04/2026,Ambush,11.2,-7.1,1,0")
                        .plus("Incidents", "I2,02/03/2026,Ambush,11.2,-7.1,1,0"));
        assertThat(review().imported().orElseThrow().dataset().incidents()).isEmpty();
        assertThat(HttpVisitor.words(page("/problems")))
                .contains("The 2 dates in “Date” can each be read in two ways")
                .contains("Read the column day first")
                .doesNotContain("Treat as unknown");

        HttpResponse<String> done = send(
                awa,
                "repairs",
                "kind",
                "DAY_FIRST",
                "file",
                "slashed.xlsx",
                "in",
                "Incidents",
                "cell",
                "B2",
                "found",
                "03/04/2026");

        assertThat(HttpVisitor.note(done)).isEqualTo("Done: dates of Incidents, column B: day first.");
        assertThat(review().imported().orElseThrow().dataset().incidents())
                .extracting(IncidentRow::date)
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 2));
        assertThat(HttpVisitor.words(page("/problems"))).contains("Nothing to mend was found");
    }

    @Test
    void wordsThatSayNothingAreTreatedAsUnknown() throws Exception {
        job = uploaded(
                "vague.xlsx",
                new SmallWorkbook()
                        .with("Roads", ",40,,no", ",rapide,,no")
                        .plus("Roads", "R2,KOL,BOU,80,Primary,Gravel,rapide,,no"));
        assertThat(review().committable()).isFalse();

        HttpResponse<String> done = send(
                awa, "repairs", "kind", "BLANK", "file", "vague.xlsx", "in", "Roads", "cell", "G2", "found", "rapide");

        assertThat(HttpVisitor.note(done)).isEqualTo("Done: Roads!G2 = unknown and 1 more.");
        assertThat(review().committable()).isTrue();
    }

    @Test
    void whatEachCellAloneSuggestsIsAcceptedAtOneClick() throws Exception {
        job = uploaded(
                "alike.xlsx",
                new SmallWorkbook()
                        .with("Needs", ",RIZ,", ",Ricee,")
                        .plus("Needs", "N2,KOL,Dieselo,2,t,100,High,Households,1,,"));
        assertThat(page("/problems")).contains("Accept the only suggestion for 2 cells");

        HttpResponse<String> done = send(awa, "repairs", "kind", "SUGGESTED", "of", "ROW_SKIPPED-unknown-commodity");

        assertThat(HttpVisitor.note(done)).isEqualTo("Done: Needs!C2 = RIZ and 1 more.");
        assertThat(review().imported().orElseThrow().dataset().needs()).hasSize(2);
    }

    @Test
    void problemsAreFilteredAndPaged() throws Exception {
        SmallWorkbook many = new SmallWorkbook();
        for (int row = 2; row <= 71; row++) {
            many.plus("Needs", "N%d,Nowhere,RIZ,many,t,10,High,Households,1,,".formatted(row));
        }
        job = uploaded("many.xlsx", many);

        assertThat(page("/problems?group=ROW_SKIPPED-not-a-number"))
                .contains("One by one (70)")
                .contains("Page 1 of 2")
                .contains("New value of Needs!D3")
                .doesNotContain("New value of Needs!D53");
        assertThat(page("/problems?group=ROW_SKIPPED-not-a-number&page=2")).contains("New value of Needs!D53");
        assertThat(page("/problems?severity=BLOCKS")).contains("No problem of this kind.");
    }

    @Test
    void theReviewComparesWithTheVersionBefore() throws Exception {
        mendAll();
        commit();
        job = uploaded(
                "next.xlsx", new SmallWorkbook().with("Roads", ",80,", ",81.5,").with("Needs", ",High,", ",Critical,"));

        assertThat(HttpVisitor.words(page("")))
                .contains("What changes against version 1")
                .contains("Roads 2 1 One row changed R1 Length km: 80 → 81.5 next.xlsx · Roads, row 2")
                .contains("One row is gone R2 messy.xlsx · Roads, row 3")
                .contains("Needs 2 1 One row changed N1 Priority: High → Critical next.xlsx · Needs, row 2")
                .contains("Vehicles 1 1 =");
    }

    @Test
    void incidentsThatTheirSourceHasTakenBackAreShownBeforeTheCommit() throws Exception {
        job = uploaded("first.xlsx", incidents("MLI1", "MLI2", "MLI3"));
        commit();
        job = uploaded("second.xlsx", incidents("MLI1", "MLI3"));

        assertThat(HttpVisitor.words(page("")))
                .contains("One incident is no longer in the files")
                .contains("MLI2, 2 Apr 2026, ")
                .contains("first.xlsx · Incidents, row ");
    }

    private static SmallWorkbook incidents(String... ids) {
        SmallWorkbook workbook = new SmallWorkbook();
        for (String id : ids) {
            workbook.plus("Incidents", "%s,2026-04-0%s,Ambush,11.2,-7.1,1,0".formatted(id, id.substring(3)));
        }
        return workbook;
    }

    @Test
    void theSameFilesAgainSayThatNothingChanges() throws Exception {
        job = uploaded("first.xlsx", new SmallWorkbook());
        commit();
        job = uploaded("again.xlsx", new SmallWorkbook());

        assertThat(HttpVisitor.words(page(""))).contains("These files say the same as version 1.");
    }

    @Test
    void templatesAreOfferedInBothLanguages() throws Exception {
        String data = "/operations/%d/data".formatted(op);
        assertThat(awa.get(data).body()).contains(data + "/templates/fr", data + "/templates/en");

        HttpResponse<String> template = awa.get(data + "/templates/fr");

        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("sira-modele.xlsx");
    }

    private void mendAll() throws Exception {
        send(awa, "columns", "file", "messy.xlsx", "sheet", "Roads", "column3", "ROAD_LENGTH");
        send(
                awa,
                "repairs",
                "kind",
                "VALUE",
                "file",
                "messy.xlsx",
                "in",
                "Roads",
                "cell",
                "F2",
                "found",
                "Latritte",
                "value",
                "Gravel");
        send(awa, "places", "action", "ALL");
        send(awa, "problems", "file", "messy.xlsx", "in", "Roads", "cell", "D3", "text", "78,5");
    }

    private DatasetVersion commit() throws Exception {
        send(awa, "commit");
        return datasets.review(job).orElseThrow().version().orElseThrow();
    }

    /** A small workbook of which one sheet is hidden. */
    private byte[] hidden(String sheet) throws IOException {
        Path file = new SmallWorkbook().write(folder.resolve("hidden.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private UUID uploaded(byte[] content) {
        return uploaded(new UploadedFile("messy.xlsx", () -> new ByteArrayInputStream(content)));
    }

    private UUID uploaded(String name, SmallWorkbook workbook) throws Exception {
        byte[] content = Files.readAllBytes(workbook.write(folder.resolve(name)));
        return uploaded(new UploadedFile(name, () -> new ByteArrayInputStream(content)));
    }

    private UUID uploaded(UploadedFile file) {
        UUID started = datasets.startImport(op, List.of(file), "awa");
        TestServer.await("read", () -> datasets.review(started).orElseThrow().state() == ImportReview.State.READY);
        return started;
    }

    private ImportReview review() {
        return datasets.review(job).orElseThrow();
    }

    private String base() {
        return "/operations/%d/data/imports/%s".formatted(op, job);
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = awa.get(base() + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form as if it stood on the first page, and gives the page that follows. */
    private HttpResponse<String> send(HttpVisitor visitor, String action, String... fields) throws Exception {
        Map<String, String> form = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.putIfAbsent("revision", String.valueOf(review().decisions().revision()));
        return visitor.follow(visitor.post(base(), base() + "/" + action, form));
    }
}
