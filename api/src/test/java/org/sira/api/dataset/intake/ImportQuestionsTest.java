package org.sira.api.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.UploadedFile;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.NeedRow;

/** What an import asks instead of guessing is answered on its pages, over HTTP as people do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportQuestionsTest {

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

    @Test
    void numbersThatCouldBeReadInTwoWaysAreAskedAboutAndTheAnswerIsUndoneAndMadeAgain() throws Exception {
        upload(new SmallWorkbook().with("Needs", ",8,t,", ",12.500 t,t,"));
        assertThat(needs()).isEmpty();
        assertThat(HttpVisitor.words(page(awa, "/problems")))
                .contains("The number in “Quantity” can be read in two ways")
                .contains("“12.500 t” is 12.5: read the column so")
                .contains("“12.500 t” is 12,500: read the column so")
                .doesNotContain("Treat as unknown");
        assertThat(HttpVisitor.words(page(bakary, "/problems")))
                .contains("«\u00a012.500 t\u00a0» vaut 12,5\u00a0: lire la colonne ainsi");

        HttpResponse<String> done =
                send("repairs", "kind", "DECIMAL_POINT", "file", "data.xlsx", "in", "Needs", "cell", "D2");

        assertThat(HttpVisitor.note(done)).isEqualTo("Done: numbers of Needs, column D: decimals after a point.");
        assertThat(needs()).extracting(NeedRow::quantity).containsExactly(12_500.0);
        send("undo", "page", "problems");
        assertThat(needs()).isEmpty();
        send("redo", "page", "problems");
        assertThat(needs()).hasSize(1);
    }

    @Test
    void aNameIsAskedAboutOnceForEachCercleAndAnsweredForItsRowsAlone() throws Exception {
        upload(new SmallWorkbook()
                .plus("Displacement", "Place,Cercle,Households,Individuals,Date")
                .plus("Displacement", "Dogoni,Kolondieba,10,55,2026-04-20")
                .plus("Displacement", "Dogoni,Kolondieba,12,60,2026-04-21")
                .plus("Displacement", "Dogoni,Bougouni,20,110,2026-04-20"));
        assertThat(HttpVisitor.words(page(awa, "/places")))
                .contains("2 names are not recognised")
                .contains("Dogoni, Kolondieba 2 rows")
                .contains("Dogoni, Bougouni one row");

        HttpResponse<String> done =
                send("places", "action", "CHOOSE", "name", "Dogoni", "parent", "Kolondieba", "place", "KOL");

        assertThat(HttpVisitor.note(done)).isEqualTo("Done: “Dogoni” in Kolondieba is KOL.");
        assertThat(HttpVisitor.words(done.body()))
                .contains("One name is not recognised")
                .contains("Dogoni, Bougouni");
        assertThat(datasets.review(job)
                        .orElseThrow()
                        .imported()
                        .orElseThrow()
                        .dataset()
                        .displacements())
                .extracting(DisplacementRow::placeId)
                .containsOnly("KOL");
        send(
                "repairs",
                "kind",
                "PLACE",
                "file",
                "data.xlsx",
                "in",
                "Displacement",
                "cell",
                "A4",
                "found",
                "Dogoni",
                "parent",
                "Bougouni",
                "value",
                "BOU");
        assertThat(HttpVisitor.words(page(awa, "/places"))).contains("No name to check");
        assertThat(review().imported().orElseThrow().dataset().displacements())
                .extracting(DisplacementRow::placeId)
                .contains("KOL", "BOU");
    }

    @Test
    void theChangesOfAnImportAreWorkedOutOnceForEachRevision() throws Exception {
        upload(new SmallWorkbook().with("Needs", ",8,t,", ",12.500 t,t,"));
        ImportDiffs diffs = server.get(ImportDiffs.class);
        VersionDiff first = diff(diffs);
        assertThat(diff(diffs)).isSameAs(first);

        send("repairs", "kind", "DECIMAL_POINT", "file", "data.xlsx", "in", "Needs", "cell", "D2");

        assertThat(diff(diffs)).isNotSameAs(first).isNotEqualTo(first);
    }

    private VersionDiff diff(ImportDiffs diffs) {
        return diffs.of(review(), review().imported().orElseThrow(), Messages.in(Language.EN));
    }

    private List<NeedRow> needs() {
        return review().imported().orElseThrow().dataset().needs();
    }

    /** Each into an operation of its own, which has not met these files before. */
    private void upload(SmallWorkbook workbook) throws Exception {
        op = server.get(Operations.class).create("Sikasso", "awa").id();
        byte[] content = Files.readAllBytes(workbook.write(folder.resolve("data.xlsx")));
        job = datasets.startImport(
                op, List.of(new UploadedFile("data.xlsx", () -> new ByteArrayInputStream(content))), "awa");
        TestServer.await("read", () -> review().state() == ImportReview.State.READY);
    }

    private ImportReview review() {
        return datasets.review(job).orElseThrow();
    }

    private String base() {
        return "/operations/%d/data/imports/%s".formatted(op, job);
    }

    private String page(HttpVisitor visitor, String path) throws Exception {
        HttpResponse<String> answer = visitor.get(base() + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form as if it stood on the first page, and gives the page that follows. */
    private HttpResponse<String> send(String action, String... fields) throws Exception {
        Map<String, String> form = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        form.putIfAbsent("revision", String.valueOf(review().decisions().revision()));
        return awa.follow(awa.post(base(), base() + "/" + action, form));
    }
}
