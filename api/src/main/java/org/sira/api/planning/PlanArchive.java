package org.sira.api.planning;

import org.sira.planner.plan.Plan;

/** How a plan is written down to be kept, and read again. */
public interface PlanArchive {

    Written write(PlanOutcome outcome);

    Plan read(byte[] document);

    /** The bytes of {@code plan.json}, and the id that follows from them. */
    final class Written {

        private final String documentId;
        private final byte[] document;

        public Written(String documentId, byte[] document) {
            this.documentId = documentId;
            this.document = document.clone();
        }

        public String documentId() {
            return documentId;
        }

        public byte[] document() {
            return document.clone();
        }
    }
}
