package org.sira.api.export;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Messages;
import org.sira.api.platform.OutputFolder;

/** The files that a plan leaves Sira in. */
public final class PlanFiles {

    public static final String JSON = "plan.json";
    public static final String WORKBOOK = "plan.xlsx";

    private final PlanJson planJson = new PlanJson();
    private final PlanWorkbook workbook;

    public PlanFiles(Messages messages) {
        this.workbook = new PlanWorkbook(messages);
    }

    /** The content of {@code plan.json}, with its id. */
    public PlanDocument document(PlanOutcome outcome) {
        var operation = outcome.facts().operation();
        return planJson.identified(new PlanDocument(
                PlanDocument.SCHEMA,
                "",
                outcome.madeAt().truncatedTo(ChronoUnit.SECONDS),
                PlanDocument.CONFIDENTIAL,
                operation.name(),
                outcome.files(),
                outcome.plan(),
                StockEvents.of(operation, outcome.plan()),
                TankEvents.of(operation, outcome.plan())));
    }

    /** The content of {@code plan.xlsx}. */
    byte[] workbook(PlanExport export) {
        return workbook.write(export.outcome(), document(export.outcome()), export.origin());
    }

    /**
     * Writes both files, whole or not at all.
     *
     * @return their names
     * @throws IOException when the disk refuses
     */
    public List<String> write(PlanOutcome outcome, OutputFolder folder) throws IOException {
        PlanDocument document = document(outcome);
        Map<String, byte[]> contentByName = new LinkedHashMap<>();
        byte[] json = planJson.write(document);
        contentByName.put(JSON, json);
        contentByName.put(WORKBOOK, workbook.write(outcome, document, Origin.ofFile(document, json)));
        folder.write(contentByName);
        return List.copyOf(contentByName.keySet());
    }
}
