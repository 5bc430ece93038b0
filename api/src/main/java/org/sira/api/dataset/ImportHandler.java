package org.sira.api.dataset;

import org.sira.api.platform.jobs.JobHandler;
import org.sira.api.platform.jobs.JobRun;
import org.springframework.stereotype.Component;

/** Reads uploaded files once, so that the review finds them read. */
@Component
class ImportHandler implements JobHandler {

    static final String KIND = "import";

    private final FileStore files;
    private final StoredFilesReader reader;

    ImportHandler(FileStore files, StoredFilesReader reader) {
        this.files = files;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        reader.read(files.ofJob(run.job().id()));
        run.finish("", () -> {});
    }

    @Override
    public boolean awaitsDecision() {
        return true;
    }
}
