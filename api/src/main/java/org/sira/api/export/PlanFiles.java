package org.sira.api.export;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Messages;
import org.sira.api.platform.OutputFolder;
import org.sira.planner.plan.Plan;

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
    public byte[] workbook(PlanOutcome outcome) {
        return workbook.write(outcome, document(outcome));
    }

    /** The same with what was found since about what the plan does not serve; it keeps the id of the plan. */
    public byte[] workbook(PlanOutcome outcome, Plan known) {
        return workbook.write(outcome.with(known), document(outcome));
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
        contentByName.put(JSON, planJson.write(document));
        contentByName.put(WORKBOOK, workbook.write(outcome, document));
        folder.write(contentByName);
        return List.copyOf(contentByName.keySet());
    }
}
