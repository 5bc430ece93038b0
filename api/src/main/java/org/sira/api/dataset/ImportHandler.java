package org.sira.api.dataset;

import java.util.UUID;
import org.sira.api.platform.jobs.JobHandler;
import org.sira.api.platform.jobs.JobRun;
import org.springframework.stereotype.Component;

/** Reads uploaded files once, so that the review finds them read. */
@Component
class ImportHandler implements JobHandler {

    static final String KIND = "import";

    private final FileStore files;
    private final ImportChoiceStore decisions;
    private final StoredFilesReader reader;

    ImportHandler(FileStore files, ImportChoiceStore decisions, StoredFilesReader reader) {
        this.files = files;
        this.decisions = decisions;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID job = run.job().id();
        reader.read(files.ofJob(job), decisions.find(job).choices());
        run.finish("", () -> {});
    }

    @Override
    public boolean awaitsDecision() {
        return true;
    }
}
