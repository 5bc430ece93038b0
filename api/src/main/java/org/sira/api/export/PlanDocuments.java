package org.sira.api.export;

import org.sira.api.planning.PlanArchive;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Plan;
import org.springframework.stereotype.Component;

/** Keeps plans as the {@code plan.json} that people download. */
@Component
class PlanDocuments implements PlanArchive {

    /** Of any language: the document holds no words. */
    private final PlanFiles files = new PlanFiles(Messages.in(Language.EN));

    private final PlanJson planJson = new PlanJson();

    @Override
    public Written write(PlanOutcome outcome) {
        PlanDocument document = files.document(outcome);
        return new Written(document.planId(), planJson.write(document));
    }

    @Override
    public Plan read(byte[] document) {
        return planJson.read(document).plan();
    }
}
