package org.sira.api.dataset.assemble;

import org.sira.ingest.dataset.RiskOverrideRow;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

/** Classes of risk that persons set. */
final class RiskOverrideFacts {

    private RiskOverrideFacts() {}

    static RiskOverride override(RiskOverrideRow row) {
        return new RiskOverride(
                row.roadId(),
                RiskClass.valueOf(row.riskClass().name()),
                row.reason(),
                row.setBy(),
                row.setOn(),
                row.expiresOn());
    }
}
