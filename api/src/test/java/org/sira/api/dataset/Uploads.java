package org.sira.api.dataset;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sira.api.TestServer;

/** Makes dataset versions as people do: by uploading workbooks and committing them. */
public final class Uploads {

    private Uploads() {}

    /** @param contentByName of the files, in their order */
    public static DatasetVersion commit(TestServer server, long operation, Map<String, byte[]> contentByName) {
        return server.get(Datasets.class).commit(read(server, operation, contentByName), "planner");
    }

    /** The same up to the review. */
    public static UUID read(TestServer server, long operation, Map<String, byte[]> contentByName) {
        Datasets datasets = server.get(Datasets.class);
        List<UploadedFile> files = new ArrayList<>();
        contentByName.forEach(
                (name, content) -> files.add(new UploadedFile(name, () -> new ByteArrayInputStream(content))));
        UUID job = datasets.startImport(operation, files, "planner");
        TestServer.await("read", () -> datasets.review(job).orElseThrow().state() == ImportReview.State.READY);
        return job;
    }
}
