package org.sira.api.planning;

import java.util.List;
import java.util.Optional;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Need;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Unserved;

/** Says why a need stays behind. */
public final class UnservedSentences {

    private final PlanIndex index;
    private final Messages messages;
    private final RemedyWords remedies;

    public UnservedSentences(PlanIndex index, Messages messages) {
        this.index = index;
        this.messages = messages;
        remedies = new RemedyWords(index, messages);
    }

    /** Names the place and the commodity, and the road above the cap where the plan gives one as evidence. */
    public String of(Unserved unserved) {
        Need need = index.need(unserved.needId());
        String place = index.placeName(need.placeId());
        String commodity = index.commodity(need.commodityId()).name();
        String key = "unserved." + unserved.reason().name();
        Optional<String> road = Optional.ofNullable(unserved.evidence().get("road"));
        return road.isPresent() && messages.has(key + ".road")
                ? messages.text(key + ".road", place, commodity, index.roadName(road.get()))
                : messages.text(key, place, commodity);
    }

    /** What would serve it, with a word of warning where people would be less safe; or what was not tried. */
    public String change(Unserved unserved) {
        List<String> notTried =
                unserved.leftToTry().stream().map(messages::name).toList();
        String left = String.join(", ", notTried);
        return switch (unserved.answer()) {
            case FOUND -> {
                String found =
                        unserved.change().map(change -> found(unserved, change)).orElseThrow();
                yield notTried.isEmpty() ? found : messages.text("remedy.maybe-simpler", found, left);
            }
            case NONE_SERVES -> {
                String key = "remedy.none-serves." + unserved.reason().name();
                yield messages.text(messages.has(key) ? key : "remedy.none-serves");
            }
            case PARTLY_TRIED -> messages.text("remedy.partly-tried", left);
            case NOT_TRIED -> messages.text("remedy.not-tried");
            case NOT_RECORDED -> messages.text("remedy.not-recorded");
        };
    }

    /** The same for paper, with where what was not tried can be looked for. */
    public String changeAndWhere(Unserved unserved) {
        return unserved.leftToTry().isEmpty() ? change(unserved) : messages.text("remedy.where", change(unserved));
    }

    private String found(Unserved unserved, ProposedChange change) {
        String help = remedies.of(change.remedy());
        int loads = unserved.loadIds().size();
        String sentence = change.servedLoads() < loads
                ? messages.text("remedy.part", help, change.servedLoads(), loads)
                : messages.text("remedy.whole", help);
        return change.remedy().lowersSafety() ? messages.text("remedy.less-safe", sentence) : sentence;
    }
}
