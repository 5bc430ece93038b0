package org.sira.api.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Unserved;

/** Says why a need stays behind, with the values that the plan gives as evidence. */
final class UnservedSentences {

    private final Messages messages;

    UnservedSentences(Messages messages) {
        this.messages = messages;
    }

    String of(Unserved unserved) {
        String sentence = messages.text("unserved." + unserved.reason().name());
        if (unserved.evidence().isEmpty()) {
            return sentence;
        }
        return unserved.evidence().entrySet().stream()
                .map(this::named)
                .collect(Collectors.joining("; ", sentence + " (", ")"));
    }

    private String named(Map.Entry<String, String> value) {
        String key = "evidence." + value.getKey();
        return (messages.has(key) ? messages.text(key) : value.getKey()) + ": " + value.getValue();
    }
}
