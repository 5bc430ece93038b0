package org.sira.api.dataset.assemble;

import java.util.List;
import org.sira.api.dataset.Notice;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Operation;

/** What becomes of imported data: facts to plan with, or what must be mended first. */
public sealed interface Assembly {

    /** Of the import and of the assembly, in the order of the files. */
    List<Notice> notices();

    /** Facts to plan with; the notices are warnings and rows left out. */
    record Ready(Operation operation, Horizon horizon, List<Notice> notices) implements Assembly {
        public Ready {
            notices = List.copyOf(notices);
        }
    }

    /** At least one notice blocks. */
    record Blocked(List<Notice> notices) implements Assembly {
        public Blocked {
            notices = List.copyOf(notices);
            if (notices.stream().noneMatch(Notice::blocks)) {
                throw new IllegalArgumentException("Nothing blocks among " + notices.size() + " notices.");
            }
        }
    }
}
