package org.sira.ingest.check;

import java.util.List;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.rows.RowContext;

/** Checks the rows of a dataset against each other. */
public final class DatasetCheck {

    private DatasetCheck() {}

    /**
     * Reports what is doubtful.
     *
     * @param contexts of all sheets that the rows were read from
     * @param wholeNetwork whether all places and roads of the files are in the dataset; otherwise what they do not reach
     *     tells nothing
     */
    public static void run(Dataset dataset, List<RowContext> contexts, boolean wholeNetwork, ProblemLog log) {
        CellFinder cells = new CellFinder(contexts);
        SettingsCheck.run(dataset.settings(), cells, log);
        PositionCheck.run(dataset, cells, log);
        RoadLengthCheck.run(dataset, cells, log);
        RoadSpeedCheck.run(dataset, cells, log);
        if (wholeNetwork) {
            ReachCheck.run(dataset, cells, log);
            HaltCheck.run(dataset, cells, log);
        }
        DateCheck.run(dataset, cells, log);
    }
}
