package org.sira.api.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the records of a plan are written as JSON: keys in the order of their components, nothing unknown, nothing missing. */
final class PlanMapper {

    private PlanMapper() {}

    static JsonMapper create() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .addMixIn(TripEvent.class, TripEventTypes.class)
                .addMixIn(Plan.class, OverridesIfAny.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter(
                                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .build();
    }

    private interface OverridesIfAny {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RiskOverride> riskOverrides();
    }

    /** The kinds of events and their names in the file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "loading", value = TripEvent.Loading.class),
        @JsonSubTypes.Type(name = "refuel", value = TripEvent.Refuel.class),
        @JsonSubTypes.Type(name = "drive", value = TripEvent.Drive.class),
        @JsonSubTypes.Type(name = "halt", value = TripEvent.Halt.class),
        @JsonSubTypes.Type(name = "unloading", value = TripEvent.Unloading.class)
    })
    private interface TripEventTypes {}
}
