package org.sira.api.backtest;

import java.util.Optional;
import org.sira.planner.risk.backtest.BacktestResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a backtest is, as it is kept with its job.
 *
 * @param done forecasts judged, of {@code of}
 * @param result once it has ended; one that was stopped before its first window has none
 */
record BacktestNote(int done, int of, Optional<BacktestResult> result) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static BacktestNote none() {
        return new BacktestNote(0, 0, Optional.empty());
    }

    static BacktestNote read(String json) {
        return json.isEmpty() ? none() : MAPPER.readValue(json, BacktestNote.class);
    }

    static BacktestRequest readRequest(String json) {
        return MAPPER.readValue(json, BacktestRequest.class);
    }

    static String write(BacktestRequest request) {
        return MAPPER.writeValueAsString(request);
    }

    String write() {
        return MAPPER.writeValueAsString(this);
    }
}
