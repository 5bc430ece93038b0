package org.sira.api.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sira.api.export.UnreadablePlan.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads {@code plan.json}. What is written reads back equal. */
public final class PlanJson {

    /** The only keys whose value may be absent. */
    private static final Set<String> MAY_BE_NULL =
            Set.of("gateSlot", "lastReturn", "leaderVehicleId", "tripId", "turnPlaceId");

    private static final String OVERRIDES = "riskOverrides";
    private static final String ACCEPTED = "acceptedBreaches";
    private static final List<String> RARE_DECISIONS = List.of("underWay", "assumptions");
    private static final List<String> CHANGES = List.of("change", "notTried");

    private final JsonMapper mapper = PlanMapper.create();

    /** The bytes of the file, in UTF-8, the same for equal documents. */
    public byte[] write(PlanDocument document) {
        return (mapper.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The document with the id that follows from its content. */
    public PlanDocument identified(PlanDocument document) {
        return document.with(PlanId.of(write(document.with("", Instant.EPOCH))), document.createdAt());
    }

    /**
     * Reads a file back. An id that does not follow from the content is let pass: whoever changes a plan by hand wants
     * to hear what the checker says.
     *
     * @throws UnreadablePlan when it is not JSON, of another schema or not a whole plan
     */
    public PlanDocument read(byte[] bytes) {
        try {
            JsonNode tree = mapper.readTree(bytes);
            requireSchema(tree);
            requireNoNulls(tree, "");
            withWhatIsLeftOut(tree);
            return mapper.treeToValue(tree, PlanDocument.class);
        } catch (DatabindException e) {
            throw new UnreadablePlan(Kind.NOT_A_WHOLE_PLAN, path(e), e);
        } catch (JacksonException e) {
            throw new UnreadablePlan(Kind.NOT_JSON, line(e), e);
        }
    }

    private static void requireSchema(JsonNode tree) {
        JsonNode schema = tree.path("schema");
        if (!schema.isString()) {
            throw new UnreadablePlan(Kind.OTHER_SCHEMA, "-", null);
        }
        if (!schema.stringValue().equals(PlanDocument.SCHEMA)) {
            throw new UnreadablePlan(Kind.OTHER_SCHEMA, schema.stringValue(), null);
        }
    }

    /** Left out where it is nothing, so that plans from before there was any keep their id. */
    private static void withWhatIsLeftOut(JsonNode tree) {
        if (!(tree.path("plan") instanceof ObjectNode plan)) {
            return;
        }
        if (!plan.has(OVERRIDES)) {
            plan.putArray(OVERRIDES);
        }
        if (!plan.has(ACCEPTED)) {
            plan.putArray(ACCEPTED);
        }
        if (!plan.has("decisions")) {
            ObjectNode none = plan.putObject("decisions");
            List.of("pins", "bans", "approvedTrips", "pastSlots").forEach(none::putArray);
        }
        if (plan.path("decisions") instanceof ObjectNode decisions) {
            RARE_DECISIONS.stream().filter(key -> !decisions.has(key)).forEach(decisions::putArray);
        }
        for (JsonNode unserved : plan.path("unserved")) {
            if (unserved instanceof ObjectNode entry) {
                CHANGES.stream().filter(key -> !entry.has(key)).forEach(entry::putNull);
            }
        }
        if (plan.path("rules") instanceof ObjectNode rules) {
            if (!rules.has("mostRouteExposure")) {
                rules.putNull("mostRouteExposure");
            }
            withZeros(rules, "notificationLeadHours");
            if (!rules.has("openedRoadIds")) {
                rules.putArray("openedRoadIds");
            }
        }
        if (plan.path("weights") instanceof ObjectNode weights) {
            withZeros(weights, "predictabilityCost", "inequalityCost", "changeCost");
        }
        if (plan.path("figures") instanceof ObjectNode figures) {
            withZeros(figures, "repeatedSlots", "inequality", "changedLoads");
        }
    }

    private static void withZeros(ObjectNode node, String... keys) {
        for (String key : keys) {
            if (!node.has(key)) {
                node.put(key, 0);
            }
        }
    }

    private static void requireNoNulls(JsonNode node, String path) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                String child = path + "/" + property.getKey();
                if (property.getValue().isNull() && !MAY_BE_NULL.contains(property.getKey())) {
                    throw new UnreadablePlan(Kind.NOT_A_WHOLE_PLAN, child, null);
                }
                requireNoNulls(property.getValue(), child);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String child = path + "/" + i;
                if (node.get(i).isNull()) {
                    throw new UnreadablePlan(Kind.NOT_A_WHOLE_PLAN, child, null);
                }
                requireNoNulls(node.get(i), child);
            }
        }
    }

    private static String path(DatabindException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : e.getPath()) {
            path.append('/');
            path.append(reference.getPropertyName() != null ? reference.getPropertyName() : reference.getIndex());
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static String line(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? "-" : location.getLineNr() + ":" + location.getColumnNr();
    }
}
