package org.sira.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.TestServer;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.ImportReview.State;
import org.sira.api.platform.Refusal;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.NothingRecognised;
import org.springframework.context.MessageSource;

class DatasetsTest {

    private static final Path SAMPLE = Path.of("../sample-data/operation-sikasso.xlsx");
    private static final Path INCIDENTS = Path.of("../sample-data/layouts/incidents-acled.xlsx");

    @TempDir
    static Path home;

    private static TestServer server;
    private static Datasets datasets;
    private static Operations operations;

    private long operation;

    @BeforeAll
    static void start() {
        server = TestServer.start(home);
        datasets = server.get(Datasets.class);
        operations = server.get(Operations.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void anOperation() {
        operation = operations.create("Sikasso", "awa").id();
    }

    @Test
    void anUploadIsReadReviewedAndCommitted() {
        UUID job = datasets.startImport(operation, List.of(file(SAMPLE)), "awa");
        ImportReview review = awaitReview(job);

        assertThat(review.committable()).isTrue();
        assertThat(review.report().orElseThrow().sheets()).hasSizeGreaterThan(10);
        assertThat(review.files()).extracting(DataFile::name).containsExactly("operation-sikasso.xlsx");
        assertThat(datasets.openImports(operation)).hasSize(1);
        assertThat(datasets.newest(operation)).isEmpty();

        DatasetVersion version = datasets.commit(job, "awa");

        assertThat(version)
                .returns(1, DatasetVersion::number)
                .returns("awa", DatasetVersion::committedBy)
                .returns(review.files(), DatasetVersion::files);
        assertThat(datasets.newest(operation)).contains(version);
        assertThat(datasets.openImports(operation)).isEmpty();
        assertThat(datasets.read(version).dataset().vehicles()).isNotEmpty();
        assertThat(datasets.review(job).orElseThrow())
                .returns(State.COMMITTED, ImportReview::state)
                .returns(version, each -> each.version().orElseThrow());
    }

    @Test
    void roadsOfAMapAreReadBesideAWorkbook() throws IOException {
        Path workbook = new SmallWorkbook().without("Roads").write(home.resolve("no-roads.xlsx"));
        UploadedFile map = file("roads.geojson", """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                  "properties": {"osm_id": 7, "highway": "primary", "surface": "gravel"},
                  "geometry": {"type": "LineString", "coordinates": [[-7.483, 11.418], [-6.893, 11.089]]}}]}
                """);
        UUID job = datasets.startImport(operation, List.of(file(workbook), map), "awa");

        assertThat(awaitReview(job).committable()).isTrue();
        DatasetVersion version = datasets.commit(job, "awa");

        assertThat(version.files()).extracting(DataFile::name).containsExactly("no-roads.xlsx", "roads.geojson");
        assertThat(datasets.read(version).dataset().roads())
                .extracting(RoadRow::id)
                .containsExactly("W7-1");
    }

    @Test
    void committingTwiceMakesOneVersionEvenAtOnce() {
        UUID job = ready(SAMPLE);

        var versions = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> datasets.commit(job, "user" + i)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();

        assertThat(versions).hasSize(1);
        assertThat(datasets.versions(operation)).hasSize(1);
    }

    @Test
    void theSameFilesUnderReviewAreTheSameImport() {
        UUID first = datasets.startImport(operation, List.of(file(SAMPLE)), "awa");
        assertThat(datasets.startImport(operation, List.of(file(SAMPLE)), "ali"))
                .isEqualTo(first);
        awaitReview(first);
        DatasetVersion version = datasets.commit(first, "awa");

        UUID again = datasets.startImport(operation, List.of(file(SAMPLE)), "awa");
        assertThat(again).isNotEqualTo(first);
        assertThat(awaitReview(again).sameAs()).contains(version);
    }

    @Test
    void oneOperationSeesNothingOfAnother() {
        datasets.commit(ready(SAMPLE), "awa");
        long other = operations.create("Kayes", "awa").id();

        assertThat(datasets.versions(other)).isEmpty();
        UUID there = datasets.startImport(other, List.of(file(SAMPLE)), "awa");
        assertThat(awaitReview(there).sameAs()).isEmpty();
    }

    @Test
    void anImportThatNobodyWantsIsDiscarded() {
        UUID job = ready(SAMPLE);
        datasets.discard(job, "awa");
        datasets.discard(job, "awa");

        assertThat(datasets.review(job).orElseThrow().state()).isEqualTo(State.DISCARDED);
        assertRefused(Refusal.Kind.CONFLICT, "dataset.refused.state.DISCARDED", () -> datasets.commit(job, "awa"));
        assertThat(datasets.startImport(operation, List.of(file(SAMPLE)), "awa"))
                .isNotEqualTo(job);
    }

    @Test
    void whatIsCommittedCannotBeDiscarded() {
        UUID job = ready(SAMPLE);
        datasets.commit(job, "awa");

        assertRefused(Refusal.Kind.CONFLICT, "dataset.refused.committed", () -> datasets.discard(job, "awa"));
    }

    @Test
    void whatBlocksIsNotCommitted() {
        UUID job = ready(INCIDENTS);

        assertThat(datasets.review(job).orElseThrow().committable()).isFalse();
        assertRefused(Refusal.Kind.INPUT, "dataset.refused.blocked", () -> datasets.commit(job, "awa"));
    }

    @Test
    void whatIsNoWorkbookIsReportedAndNotCommitted() {
        UUID job = datasets.startImport(operation, List.of(file("data.xlsx", "no workbook")), "awa");
        ImportReview review = awaitReview(job);

        assertThat(review.report().orElseThrow().problems())
                .first()
                .isEqualTo(new NothingRecognised(CellRef.ofFile("data.xlsx")));
        assertThat(review.committable()).isFalse();
    }

    @Test
    void tooLittleAndTooMuchAreRefusedBeforeAnythingIsStored() {
        UploadedFile large = new UploadedFile("large.xlsx", Endless::new);

        assertRefused(
                Refusal.Kind.INPUT, "dataset.refused.no-file", () -> datasets.startImport(operation, List.of(), "awa"));
        assertRefused(
                Refusal.Kind.INPUT,
                "dataset.refused.too-large",
                () -> datasets.startImport(operation, List.of(large), "awa"));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                "dataset.refused.no-operation",
                () -> datasets.startImport(-1, List.of(file(SAMPLE)), "awa"));
        assertRefused(
                Refusal.Kind.NOT_FOUND, "dataset.refused.no-import", () -> datasets.commit(UUID.randomUUID(), "awa"));
        assertRefused(Refusal.Kind.INPUT, "dataset.refused.operation-name", () -> operations.create("  ", "awa"));
        assertThat(server.get(DSLContext.class)
                        .fetchValue("select count(*) from data_file where operation_id = " + operation))
                .isEqualTo(0L);
    }

    @Test
    void whatIsRefusedHasItsWords() {
        Refusal refusal = new Refusal(Refusal.Kind.INPUT, "dataset.refused.too-large", "a.xlsx", 64);

        assertThat(server.get(MessageSource.class).getMessage(refusal, Locale.FRENCH))
                .startsWith("a.xlsx dépasse 64\u00a0Mio.");
    }

    @Test
    void theLargestFileIsKeptByteByByte() {
        byte[] bytes = new byte[64 * 1024 * 1024];
        new Random(1).nextBytes(bytes);
        FileStore store = server.get(FileStore.class);

        StoredFile stored = store.store(operation, "large.xlsx", bytes, "awa");

        assertThat(store.content(stored)).isEqualTo(bytes);
        assertThat(store.store(operation, "again.xlsx", bytes, "awa").id()).isEqualTo(stored.id());
    }

    @Test
    void theSampleIsThereOnceHoweverOftenItIsAskedFor() {
        var samples = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> operations.createSample("awa")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).sample()).isTrue();
        assertThat(datasets.versions(samples.get(0).id())).hasSize(1);
        assertThat(operations.all()).contains(samples.get(0));
    }

    @Test
    void aPathInANameIsNotPartOfIt() {
        assertThat(file("C:\\Users\\awa\\plan.xlsx", "").name()).isEqualTo("plan.xlsx");
        assertThat(file("../../etc/passwd", "").name()).isEqualTo("passwd");
    }

    @Test
    void aBrokenUploadStoresNothing() {
        UploadedFile broken = new UploadedFile("broken.xlsx", () -> {
            throw new java.io.IOException("the connection is gone");
        });

        assertThatThrownBy(() -> datasets.startImport(operation, List.of(file(SAMPLE), broken), "awa"))
                .hasMessageContaining("the connection is gone");
        assertThat(datasets.openImports(operation)).isEmpty();
    }

    private UUID ready(Path workbook) {
        UUID job = datasets.startImport(operation, List.of(file(workbook)), "awa");
        awaitReview(job);
        return job;
    }

    private static ImportReview awaitReview(UUID job) {
        TestServer.await("read", () -> datasets.review(job).orElseThrow().state() == State.READY);
        return datasets.review(job).orElseThrow();
    }

    private static void assertRefused(Refusal.Kind kind, String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .returns(kind, Refusal::kind)
                .returns(key, Refusal::key);
    }

    private static UploadedFile file(Path path) {
        return new UploadedFile(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    private static UploadedFile file(String name, String content) {
        return new UploadedFile(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return length;
        }
    }
}
