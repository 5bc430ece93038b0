package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.RenderedPage;
import org.sira.api.dataset.Operation;
import org.sira.api.planning.PlanHead;
import org.sira.api.planning.PlanMap;
import org.sira.api.planning.PlanView;
import org.sira.api.planning.Timeline;
import org.sira.api.planning.TimelineForm;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Plan;

class ResultPageTest {

    @ParameterizedTest
    @EnumSource
    void thePageOfAPlanIsWholeInBothLanguages(Language language) {
        String page = page(PlanExamples.plan(), language);
        assertThat(page).doesNotContain("??").doesNotContain(" style=").doesNotContain("onclick");
        assertThat(page).contains("/operations/1/plans/3/trips/2/route.gpx", "trip:C1-1", "convoy:K1-1", "K1-1");
    }

    @ParameterizedTest
    @EnumSource
    void aPlanWithoutTripsHasAPageToo(Language language) {
        assertThat(page(PlanExamples.emptyPlan(), language))
                .doesNotContain("??")
                .doesNotContain("<convoy-timeline");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withManyTripsTheirTableComesLater(Language language) {
        assertThat(page(PlanExamples.plan(), language, false))
                .contains("data-later-src=\"/operations/1/plans/3/trips\"", "/operations/1/plans/3?trips=all#trips")
                .contains("/operations/1/plans/3?trips=all#trip-2\"")
                .doesNotContain("id=\"trip-table\"", "??");
    }

    @Test
    void theMapShowsTheWayBackAgainstTheRoad() {
        var trip = PlanMap.of(PlanExamples.facts(), PlanExamples.plan()).trips().get(0);
        assertThat(trip.passages()).extracting(PlanMap.MapPassage::reversed).containsExactly(false, true);
        assertThat(trip.stops()).containsExactly("KOL");
    }

    private static String page(Plan plan, Language language) {
        return page(plan, language, true);
    }

    private static String page(Plan plan, Language language, boolean tripsOnPage) {
        Messages messages = Messages.in(language);
        Map<String, Object> model = new HashMap<>();
        model.put("operation", new Operation(1, "Test", false, "planner", Instant.EPOCH));
        model.put("base", "/operations/1/plans/3");
        model.put("head", new PlanHead(3, "0123456789abcdef", 1, PlanExamples.at(0, 5, 0), "planner", null));
        model.put("violations", List.of());
        PlanView view = PlanView.of(PlanExamples.facts(), plan, messages);
        model.put("view", view);
        model.put("tripsOnPage", tripsOnPage);
        model.put("tripTable", tripsOnPage ? "" : "/operations/1/plans/3?trips=all");
        model.put("timeline", Timeline.of(PlanExamples.facts(), view, TimelineForm.none(), false, messages));
        model.put("searches", List.of());
        model.put("mayWork", true);
        model.put("names", messages);
        model.put("formats", messages.formats());
        return RenderedPage.of("plans/result", language.locale(), model);
    }
}
