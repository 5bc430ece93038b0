package org.sira.api.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.Unserved;
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
                .addMixIn(Ban.class, BanTypes.class)
                .addMixIn(Remedy.class, RemedyTypes.class)
                .addMixIn(AcceptedBreach.class, AcceptedTypes.class)
                .addMixIn(Unserved.class, ChangeIfAny.class)
                .addMixIn(Plan.class, DecisionsIfAny.class)
                .addMixIn(Decisions.class, RareDecisionsIfAny.class)
                .addMixIn(MovementRules.class, LaterRules.class)
                .addMixIn(Weights.class, LaterWeights.class)
                .addMixIn(Figures.class, LaterFigures.class)
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

    private interface DecisionsIfAny {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RiskOverride> riskOverrides();

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NoDecisions.class)
        Decisions decisions();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptedBreach> acceptedBreaches();
    }

    private interface RareDecisionsIfAny {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Trip> underWay();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Remedy> assumptions();
    }

    /** Equal to what is not written. */
    static final class NoDecisions {

        @Override
        public boolean equals(@Nullable Object value) {
            return Decisions.none().equals(value);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private interface LaterRules {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        OptionalDouble mostRouteExposure();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Set<String> openedRoadIds();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int notificationLeadHours();
    }

    private interface LaterWeights {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        double predictabilityCost();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        double inequalityCost();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        double changeCost();
    }

    private interface LaterFigures {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        double repeatedSlots();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        double inequality();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        int changedLoads();
    }

    private interface ChangeIfAny {
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<ProposedChange> change();

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<List<ChangeKind>> notTried();
    }

    /** What would serve a need, and the names in the file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "longerWindow", value = Remedy.LongerWindow.class),
        @JsonSubTypes.Type(name = "moreDays", value = Remedy.MoreDays.class),
        @JsonSubTypes.Type(name = "moreStock", value = Remedy.MoreStock.class),
        @JsonSubTypes.Type(name = "oneMoreVehicle", value = Remedy.OneMoreVehicle.class),
        @JsonSubTypes.Type(name = "openRoad", value = Remedy.OpenRoad.class),
        @JsonSubTypes.Type(name = "smallerConvoys", value = Remedy.SmallerConvoys.class),
        @JsonSubTypes.Type(name = "longerDriving", value = Remedy.LongerDriving.class),
        @JsonSubTypes.Type(name = "openCorridor", value = Remedy.OpenCorridor.class),
        @JsonSubTypes.Type(name = "higherCap", value = Remedy.HigherCap.class)
    })
    private interface RemedyTypes {}

    /** What people let a plan break, and the names in the file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "company", value = AcceptedBreach.Company.class),
        @JsonSubTypes.Type(name = "notice", value = AcceptedBreach.Notice.class)
    })
    private interface AcceptedTypes {}

    /** What people forbid, and the names in the file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "needLeftOut", value = Ban.NeedLeftOut.class),
        @JsonSubTypes.Type(name = "vehicleLeftOut", value = Ban.VehicleLeftOut.class),
        @JsonSubTypes.Type(name = "vehicleAtPlace", value = Ban.VehicleAtPlace.class),
        @JsonSubTypes.Type(name = "vehicleForNeed", value = Ban.VehicleForNeed.class),
        @JsonSubTypes.Type(name = "road", value = Ban.Road.class)
    })
    private interface BanTypes {}

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
