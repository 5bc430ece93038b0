package org.sira.api.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.changes.Leg;
import org.sira.planner.changes.Restriction;
import org.sira.planner.changes.Touch;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;

/** Says what newer facts touch in a plan. Names come from the newer facts or, where these no longer have them, from the older. */
public final class TouchSentences {

    private static final double KG_PER_T = 1_000;

    private final Messages messages;
    private final Formats formats;
    private final Map<String, Place> placeById = new HashMap<>();
    private final Map<String, Commodity> commodityById = new HashMap<>();
    private final Map<String, String> vehicleByTrip = new HashMap<>();

    public TouchSentences(Plan plan, PlanFacts before, PlanFacts now, Messages messages) {
        this.messages = messages;
        this.formats = messages.formats();
        for (Operation operation : List.of(before.operation(), now.operation())) {
            operation.places().forEach(place -> placeById.put(place.id(), place));
            operation.commodities().forEach(commodity -> commodityById.put(commodity.id(), commodity));
        }
        for (Trip trip : plan.trips()) {
            vehicleByTrip.put(trip.id(), trip.vehicleId());
        }
    }

    public String of(Touch touch) {
        if (touch instanceof Touch.RiskChanged changed) {
            return risk(changed);
        }
        if (touch instanceof Touch.Restricted restricted) {
            return restricted(restricted);
        }
        if (touch instanceof Touch.CompanyChanged company) {
            return company.vehicles() < company.least()
                    ? messages.text("touch.company.few", leg(company.leg()), company.vehicles(), company.least())
                    : messages.text("touch.company.many", leg(company.leg()), company.vehicles(), company.most());
        }
        if (touch instanceof Touch.FactGone gone) {
            return messages.text("touch.gone." + gone.kind().name(), name(gone));
        }
        if (touch instanceof Touch.VehicleChanged changed) {
            return vehicle(changed);
        }
        if (touch instanceof Touch.NeedWithdrawn withdrawn) {
            Need was = withdrawn.was();
            return messages.text("touch.need.withdrawn", need(was), quantity(was.quantity(), was.commodityId()));
        }
        if (touch instanceof Touch.NeedMoved moved) {
            Need is = moved.is();
            return messages.text(
                    "touch.need.moved", need(moved.was()), commodity(is.commodityId()), place(is.placeId()));
        }
        if (touch instanceof Touch.NeedChanged changed) {
            return needChanged(changed);
        }
        if (touch instanceof Touch.NeedAdded added) {
            Need is = added.is();
            return messages.text(
                    "touch.need.added",
                    need(is),
                    quantity(is.quantity(), is.commodityId()),
                    is.people(),
                    messages.name(is.priority()),
                    formats.span(is.notBefore(), is.notAfter()));
        }
        if (touch instanceof Touch.StockShort stock) {
            return messages.text(
                    "touch.stock",
                    commodity(stock.commodityId()),
                    place(stock.placeId()),
                    formats.dateTime(stock.at()),
                    quantity(stock.is(), stock.commodityId()),
                    quantity(stock.was(), stock.commodityId()));
        }
        return broken((Touch.RuleBroken) touch);
    }

    private String risk(Touch.RiskChanged changed) {
        String is = messages.text(
                "touch.risk", leg(changed.leg()), messages.name(changed.was()), messages.name(changed.is()));
        if (changed.brokenRules().contains(CheckedRule.SEGMENT_CAP)) {
            return is + " " + messages.text("touch.risk.closed");
        }
        return changed.brokenRules().isEmpty() ? is : is + " " + messages.text("touch.risk.company");
    }

    private String restricted(Touch.Restricted touch) {
        String leg = leg(touch.leg());
        if (touch.by() instanceof Restriction.Closed closed) {
            var closure = closed.closure();
            String days = formats.days(closure.from(), closure.to());
            return closure.reason().isBlank()
                    ? messages.text("touch.closed", leg, closure.segmentId(), days)
                    : messages.text("touch.closed.reason", leg, closure.segmentId(), days, closure.reason());
        }
        if (touch.by() instanceof Restriction.UnderCurfew under) {
            var curfew = under.curfew();
            return messages.text(
                    "touch.curfew",
                    leg,
                    curfew.area(),
                    curfew.startsAt().toString(),
                    curfew.endsAt().toString(),
                    formats.days(curfew.from(), curfew.to()));
        }
        if (touch.by() instanceof Restriction.InArea in) {
            OperationArea area = in.area();
            String name = area.name().isBlank() ? area.id() : area.name();
            String days = formats.days(area.from(), area.to());
            return area.closed()
                    ? messages.text("touch.area.closed", leg, name, days)
                    : messages.text("touch.area.open", leg, name, days, formats.number(area.riskMultiplier(), 1));
        }
        if (touch.by() instanceof Restriction.NearColumn near) {
            var column = near.column();
            return messages.text("touch.column", leg, column.id(), formats.span(column.from(), column.to()));
        }
        return messages.text(
                "touch.hours." + ((Restriction.OutsideHours) touch.by()).rule().name(), leg);
    }

    private String leg(Leg leg) {
        String from = place(leg.fromPlaceId());
        String to = place(leg.toPlaceId());
        String at = formats.dateTime(leg.startsAt());
        Set<String> vehicles = new LinkedHashSet<>();
        leg.tripIds().forEach(id -> vehicles.add(vehicleByTrip.getOrDefault(id, id)));
        return leg.convoyId()
                .map(convoy -> messages.text("touch.leg.convoy", convoy, at, from, to))
                .orElseGet(() -> messages.text("touch.leg.alone", String.join(", ", vehicles), at, from, to));
    }

    private String name(Touch.FactGone gone) {
        return switch (gone.kind()) {
            case PLACE -> place(gone.id());
            case COMMODITY -> commodity(gone.id());
            case VEHICLE, ROAD -> gone.id();
        };
    }

    private String vehicle(Touch.VehicleChanged changed) {
        List<String> differences = new ArrayList<>();
        differ(changed, "payload", v -> formats.number(v.payloadKg() / KG_PER_T, 1) + " t", differences);
        differ(changed, "volume", v -> formats.number(v.volumeM3(), 0) + " m³", differences);
        differ(changed, "compartments", this::compartments, differences);
        differ(changed, "weight", v -> formats.number(v.grossWeightT(), 1) + " t", differences);
        differ(changed, "surface", v -> messages.name(v.worstSurface()), differences);
        differ(changed, "base", v -> place(v.baseId()), differences);
        differ(changed, "tank", v -> formats.number(v.tankLitres(), 0) + " L", differences);
        differ(changed, "available", v -> formats.span(v.availableFrom(), v.availableUntil()), differences);
        differ(changed, "speed", v -> formats.number(v.speedFactor(), 2), differences);
        differ(changed, "consumption", v -> formats.number(v.consumptionLPer100Km(), 1) + " L", differences);
        differ(changed, "loads-at", v -> String.join(", ", v.alsoLoadsAtIds()), differences);
        return messages.text("touch.vehicle", changed.is().id(), String.join("; ", differences), rules(changed));
    }

    private String compartments(Vehicle vehicle) {
        return vehicle.compartments().stream()
                        .map(compartment -> formats.number(compartment.capacityLitres(), 0))
                        .collect(Collectors.joining(" + "))
                + " L";
    }

    private void differ(
            Touch.VehicleChanged changed, String key, Function<Vehicle, String> words, List<String> differences) {
        difference("touch.vehicle." + key, words.apply(changed.was()), words.apply(changed.is()), differences);
    }

    private void difference(String key, String was, String is, List<String> differences) {
        if (!was.equals(is)) {
            differences.add(messages.text(key, is, was));
        }
    }

    private String rules(Touch.VehicleChanged changed) {
        return changed.brokenRules().stream().map(messages::name).collect(Collectors.joining(", "));
    }

    private String needChanged(Touch.NeedChanged changed) {
        Need was = changed.was();
        Need is = changed.is();
        List<String> differences = new ArrayList<>();
        difference(
                "touch.need.quantity",
                quantity(was.quantity(), was.commodityId()),
                quantity(is.quantity(), is.commodityId()),
                differences);
        difference(
                "touch.need.window",
                formats.span(was.notBefore(), was.notAfter()),
                formats.span(is.notBefore(), is.notAfter()),
                differences);
        difference("touch.need.priority", messages.name(was.priority()), messages.name(is.priority()), differences);
        return messages.text("touch.need.changed", need(is), String.join("; ", differences));
    }

    /** What is broken as the checker words it; it has no other words, and the name of the rule is everybody's. */
    private String broken(Touch.RuleBroken broken) {
        Violation first = broken.violations().get(0);
        return messages.text(
                "touch.rule",
                messages.name(broken.rule()),
                first.where(),
                first.found(),
                first.expected(),
                broken.violations().size() - 1);
    }

    private String need(Need need) {
        return messages.text("touch.need", commodity(need.commodityId()), place(need.placeId()), need.id());
    }

    private String place(String id) {
        Place place = placeById.get(id);
        return place == null ? id : place.name();
    }

    private String commodity(String id) {
        Commodity commodity = commodityById.get(id);
        return commodity == null ? id : commodity.name();
    }

    private String quantity(double quantity, String commodityId) {
        Commodity commodity = commodityById.get(commodityId);
        boolean liquid = commodity != null && commodity.form() == CommodityForm.LIQUID;
        return formats.number(quantity, 0) + (liquid ? " L" : " kg");
    }
}
