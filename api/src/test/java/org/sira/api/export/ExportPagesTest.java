package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.TouchedOperation;
import org.sira.api.dataset.Operations;
import org.sira.api.export.paper.PlanPack;
import org.sira.api.platform.Gzip;
import org.sira.api.platform.Language;
import org.sira.api.review.Approvals;
import org.sira.api.review.Checked;
import org.sira.planner.model.Preset;

/** The page of all files, and the files of a plan of the sample, asked over HTTP. */
class ExportPagesTest {

    private static final int MOST_BYTES = 2_000_000;

    @TempDir
    static Path home;

    @TempDir
    static Path folder;

    private static TestServer server;
    private static HttpVisitor visitor;
    private static long operation;
    private static int plan;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.startDemo(home);
        visitor = new HttpVisitor(server.address(), "fr");
        visitor.signIn("viewer", "demo");
        operation = TouchedOperation.withSample(server, "Exported");
        plan = TouchedOperation.plan(server, operation, Preset.BALANCED);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void withoutAPlanThePageLeadsToPlans() throws Exception {
        long empty = server.get(Operations.class).create("Empty", "planner").id();
        HttpResponse<String> page = visitor.get("/operations/%d/export".formatted(empty));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("/operations/%d/plans\"".formatted(empty))
                .doesNotContain("pack.zip");
        assertThat(visitor.get("/operations/%d/export?plan=7".formatted(empty)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPlanIsMarkedUntilItIsApprovedAndWhenNewerDataCome() throws Exception {
        int number = TouchedOperation.plan(server, operation, Preset.FASTEST);
        String page = "/operations/%d/export?plan=%d".formatted(operation, number);
        assertThat(HttpVisitor.note(visitor.get(page))).contains("PROJET, NON APPROUVÉ");
        assertThat(paper(number, "fr")).contains("PROJET, NON APPROUVÉ");

        server.get(Approvals.class).approve(operation, number, Checked.all(1, "Nothing has happened since."), "bakary");
        assertThat(HttpVisitor.note(visitor.get(page))).contains("Approuvé par bakary");
        assertThat(HttpVisitor.note(visitor.get("/operations/%d/export".formatted(operation))))
                .as("the newest approved plan comes first")
                .contains("Approuvé par bakary");
        assertThat(paper(number, "en")).contains("Approved by bakary").doesNotContain("DRAFT");

        TouchedOperation.commitWith(
                server,
                operation,
                folder,
                Map.of("Closures", List.of("ID,Road,From,To,Reason", "C1,R037,2026-05-05,2026-05-05,Flood")));
        assertThat(HttpVisitor.note(visitor.get(page))).contains("version 2");
        assertThat(paper(number, "fr")).contains("sur des données antérieures");
        assertThat(visitor.get(page).body()).contains("plan.ics", "stops.csv", "/pack.zip?lang=fr");
    }

    @Test
    void everyFileThatThePageOffersIsThere() throws Exception {
        String body = visitor.get("/operations/%d/export?plan=%d&lang=en".formatted(operation, plan))
                .body();
        assertThat(body).doesNotContain("??").doesNotContain(" style=");
        Map<String, String> linkByKind = new TreeMap<>();
        Matcher links =
                Pattern.compile("href=\"(/operations/[^\"]+/plans/[^\"#]+)\"").matcher(body);
        while (links.find()) {
            linkByKind.putIfAbsent(links.group(1).replaceAll("/(trips|convoys)/\\d+/", "/$1/N/"), links.group(1));
        }
        assertThat(linkByKind).hasSizeGreaterThan(20);
        for (String link : linkByKind.values()) {
            HttpResponse<String> answer = visitor.get(link.replace("&amp;", "&"), "*/*");
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
        }
        assertThat(visitor.get("/operations/%d/plans/%d/convoys/1/waybills".formatted(operation, plan))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/operations/%d/plans/%d/files/other.txt".formatted(operation, plan))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPlanThatCannotBeReadSaysSo() throws Exception {
        int damaged = TouchedOperation.plan(server, operation, Preset.SAFEST);
        server.get(DSLContext.class)
                .execute(
                        "update plan set document = ? where plan_no = ?",
                        Gzip.compress("{}".getBytes(StandardCharsets.UTF_8)),
                        damaged);

        HttpResponse<String> page = visitor.get("/operations/%d/export?plan=%d".formatted(operation, damaged));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("ne peuvent pas être produits").doesNotContain("pack.zip");
        assertThat(visitor.get("/operations/%d/plans/%d/files/plan.json".formatted(operation, damaged), "*/*")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePackOfTwentyConvoysIsSmallAndTheSameAgain() throws Exception {
        PlanExport export = server.get(PlanExports.class).find(operation, plan).orElseThrow();
        int convoys = export.outcome().plan().convoys().size();
        byte[] zip = new PlanPack().zip(export, Language.FR);

        assertThat(convoys).isPositive();
        assertThat(zip.length)
                .as("bytes of the pack of %d convoys", convoys)
                .isLessThan(MOST_BYTES * Math.max(20, convoys) / 20);
        Map<String, byte[]> again = new PlanPack().files(export, Language.FR);
        Map<String, Integer> sizeByName = new TreeMap<>();
        List<String> different = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                sizeByName.put(entry.getName(), content.length);
                if (!Arrays.equals(content, again.get(entry.getName())) && !sayTheSame(content, again, entry)) {
                    different.add(entry.getName());
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(sizeByName)
                .containsKeys("LISEZ-MOI.txt", "bureau/plan.xlsx", "bureau/plan.json", "bureau/plan.kml")
                .allSatisfy((name, size) -> assertThat(size).as(name).isPositive());
        assertThat(sizeByName.keySet()).allMatch(name -> name.matches("[A-Za-z0-9/._-]+"));
        assertThat(sizeByName.keySet().stream().filter(name -> name.startsWith("chauffeurs/convoi")))
                .hasSize(convoys);
    }

    /** The library of PDF may write objects in another order. */
    private static boolean sayTheSame(byte[] content, Map<String, byte[]> again, ZipEntry entry) throws IOException {
        return entry.getName().endsWith(".pdf")
                && text(content).equals(text(Objects.requireNonNull(again.get(entry.getName()))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String paper(int number, String language) throws Exception {
        return visitor.get(
                        "/operations/%d/plans/%d/trips/1/notification?lang=%s".formatted(operation, number, language))
                .body();
    }
}
