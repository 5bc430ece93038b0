package org.sira.api.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Need;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Remedy;

/** Says what would be changed to serve a need, and what a plan takes for granted. */
public final class RemedyWords {

    private final PlanIndex index;
    private final Messages messages;

    /** @param index of facts that know what the changes name */
    public RemedyWords(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
    }

    /** The change, beside the need that it helps. */
    public String of(Remedy remedy) {
        Formats formats = messages.formats();
        if (remedy instanceof Remedy.LongerWindow longer) {
            return messages.text("remedy.longer-window", formats.dateTime(longer.until()));
        }
        if (remedy instanceof Remedy.MoreDays more) {
            return messages.text("remedy.more-days", more.days());
        }
        if (remedy instanceof Remedy.MoreStock more) {
            return messages.text(
                    "remedy.more-stock",
                    formats.number(more.quantity(), 0) + " " + index.unit(more.commodityId()),
                    index.commodity(more.commodityId()).name(),
                    index.placeName(more.placeId()));
        }
        if (remedy instanceof Remedy.OneMoreVehicle more) {
            return messages.text("remedy.one-more-vehicle", more.likeVehicleId(), index.placeName(more.baseId()));
        }
        if (remedy instanceof Remedy.OpenRoad open) {
            return messages.text("remedy.open-road", index.roadName(open.segmentId()));
        }
        if (remedy instanceof Remedy.SmallerConvoys smaller) {
            return messages.text("remedy.smaller-convoys", smaller.minVehicles());
        }
        if (remedy instanceof Remedy.LongerDriving longer) {
            return messages.text("remedy.longer-driving", formats.number(longer.maxDrivingMinPerDay() / 60.0, 1));
        }
        if (remedy instanceof Remedy.OpenCorridor corridor) {
            return messages.text(
                    "remedy.open-corridor",
                    corridor.segmentIds().size(),
                    corridor.segmentIds().stream().map(index::roadName).collect(Collectors.joining(", ")));
        }
        return messages.text("remedy.higher-cap", messages.name(((Remedy.HigherCap) remedy).worstOpenClass()));
    }

    /** The same where nothing else says which need it is for. */
    public String alone(Remedy remedy) {
        if (remedy instanceof Remedy.LongerWindow longer) {
            Need need = index.need(longer.needId());
            return messages.text(
                    "remedy.longer-window.of",
                    index.commodity(need.commodityId()).name(),
                    index.placeName(need.placeId()),
                    messages.formats().dateTime(longer.until()));
        }
        return of(remedy);
    }

    /** All that is assumed, in order. */
    public List<String> assumptions(Decisions decisions) {
        return decisions.assumptions().stream().map(this::alone).toList();
    }
}
