package org.sira.api.backtest;

import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.platform.jobs.JobHandler;
import org.sira.api.platform.jobs.JobRun;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.risk.RiskSettings;
import org.sira.planner.risk.backtest.Backtest;
import org.sira.planner.risk.backtest.BacktestListener;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.PeriodChoice;
import org.springframework.stereotype.Component;

/** Runs one backtest. It takes seconds, so it is a light job: it does not wait for searches. */
@Component
class BacktestHandler implements JobHandler {

    static final String KIND = "backtest";

    private final Datasets datasets;
    private final PreparedVersions prepared;

    BacktestHandler(Datasets datasets, PreparedVersions prepared) {
        this.datasets = datasets;
        this.prepared = prepared;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        BacktestRequest request = BacktestNote.readRequest(run.job().request());
        DatasetVersion version = datasets.find(request.version()).orElseThrow();
        Preparation preparation =
                prepared.prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED));
        if (preparation instanceof Preparation.Ready ready
                && request.choice(ready.facts().operation()) instanceof PeriodChoice.Chosen chosen) {
            run(run, ready.facts().operation(), chosen);
        } else {
            run.refuse("");
        }
    }

    private static void run(JobRun run, Operation operation, PeriodChoice.Chosen chosen) {
        Notes notes = new Notes(run);
        Optional<BacktestResult> result = Backtest.run(
                operation.incidents(), operation.places(), operation.roads(), chosen, RiskSettings.standard(), notes);
        if (!run.nodeStops()) {
            run.finish(new BacktestNote(notes.done, chosen.period().origins(), result).write(), () -> {});
        }
    }

    /** Notes with the job how far it is. */
    private static final class Notes implements BacktestListener {

        /** So many notes at most, however many windows there are. */
        private static final int MOST_NOTES = 25;

        private final JobRun run;
        private int done;

        Notes(JobRun run) {
            this.run = run;
        }

        @Override
        public void progressed(int forecasts, int of) {
            done = forecasts;
            if (forecasts % (1 + of / MOST_NOTES) == 0) {
                run.report(new BacktestNote(forecasts, of, Optional.empty()).write());
            }
        }

        @Override
        public boolean stopRequested() {
            return run.nodeStops() || run.stopRequested();
        }
    }
}
