package org.sira.api.situation;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Roads of a way as JSON, for an attribute. */
final class PassagesJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PassagesJson() {}

    static String of(List<RouteView.Passage> passages) {
        return JSON.writeValueAsString(passages);
    }
}
