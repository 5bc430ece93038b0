package org.sira.api.planning;

import java.util.Optional;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Need;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Unserved;

/** Says why a need stays behind. */
public final class UnservedSentences {

    private final PlanIndex index;
    private final Messages messages;

    public UnservedSentences(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    /** Names the place and the commodity, and the road above the cap where the plan gives one as evidence. */
    public String of(Unserved unserved) {
        Need need = index.need(unserved.needId());
        String place = index.placeName(need.placeId());
        String commodity = index.commodity(need.commodityId()).name();
        String key = "unserved." + unserved.reason().name();
        Optional<String> road = Optional.ofNullable(unserved.evidence().get("road"));
        return road.isPresent() && messages.has(key + ".road")
                ? messages.text(key + ".road", place, commodity, named(index.road(road.get())))
                : messages.text(key, place, commodity);
    }

    private String named(RoadSegment road) {
        return "%s – %s (%s)"
                .formatted(index.placeName(road.fromPlaceId()), index.placeName(road.toPlaceId()), road.id());
    }
}
