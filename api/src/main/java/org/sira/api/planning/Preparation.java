package org.sira.api.planning;

import java.util.List;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.Notice;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.PlanFacts;

/** What is known before a solve: all facts of a plan, or what must be mended in the files. */
public sealed interface Preparation {

    List<Notice> notices();

    /**
     * Ready to solve; the notices are warnings and rows left out.
     *
     * @param overridesOfFiles of the risk, whether they count or not
     */
    record Ready(PlanFacts facts, List<DataFile> files, List<RiskOverride> overridesOfFiles, List<Notice> notices)
            implements Preparation {
        public Ready {
            files = List.copyOf(files);
            overridesOfFiles = List.copyOf(overridesOfFiles);
            notices = List.copyOf(notices);
        }

        /** For a plan that keeps to decisions of people. */
        public Ready with(Decisions decisions) {
            return new Ready(facts.withDecisions(decisions), files, overridesOfFiles, notices);
        }
    }

    /** At least one notice blocks. */
    record Blocked(List<Notice> notices) implements Preparation {
        public Blocked {
            notices = List.copyOf(notices);
        }
    }
}
