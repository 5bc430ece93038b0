package org.sira.ingest;

import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.ImportReport;

/** What was read. The dataset is fit to plan with unless the report is blocked. */
public record ImportResult(Dataset dataset, ImportReport report) {}
