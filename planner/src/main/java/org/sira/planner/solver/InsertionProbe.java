package org.sira.planner.solver;

import java.util.Set;
import org.sira.planner.model.Load;

/** Asks of a finished plan whether one more load could be put in. */
public interface InsertionProbe {

    /** Whether the load fits into the plan as it is, once some rules are left out and all others kept. */
    boolean fits(Load load, Set<Relaxation> relaxed);
}
