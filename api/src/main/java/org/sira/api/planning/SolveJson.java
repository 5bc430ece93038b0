package org.sira.api.planning;

import org.sira.api.platform.SealedJson;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Remedy;
import tools.jackson.databind.json.JsonMapper;

/** How requests and notes of solves are kept with their job. */
final class SolveJson {

    private final JsonMapper mapper = SealedJson.mapper(Ban.class, Remedy.class);

    String write(Object requestOrNote) {
        return mapper.writeValueAsString(requestOrNote);
    }

    SolveCheckpoint checkpoint(byte[] json) {
        return mapper.readValue(json, SolveCheckpoint.class);
    }

    byte[] write(SolveCheckpoint checkpoint) {
        return mapper.writeValueAsBytes(checkpoint);
    }

    PlanRequest request(String json) {
        return mapper.readValue(json, PlanRequest.class);
    }

    SolveNote note(String json) {
        return mapper.readValue(json, SolveNote.class);
    }
}
