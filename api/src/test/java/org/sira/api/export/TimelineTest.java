package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.RenderedPage;
import org.sira.api.planning.PlanView;
import org.sira.api.planning.Timeline;
import org.sira.api.planning.Timeline.Group;
import org.sira.api.planning.Timeline.Limit;
import org.sira.api.planning.Timeline.Row;
import org.sira.api.planning.Timeline.Tick;
import org.sira.api.planning.Timeline.TripBars;
import org.sira.api.planning.TimelineForm;
import org.sira.api.planning.TimelineView.Rows;
import org.sira.api.planning.TimelineView.Zoom;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;

/** Seven days with two trips in one convoy, from 07:00 of the first day to the second one. */
class TimelineTest {

    @Test
    void aConvoyHasARowWithThoseOfItsVehicles() {
        Timeline timeline = timeline(null, null, null);

        assertThat(timeline.view().rows()).isEqualTo(Rows.CONVOY);
        assertThat(timeline.groups()).hasSize(PlanExamples.plan().convoys().size());
        Group group = timeline.groups().get(0);
        assertThat(group.convoy()).isNotNull();
        assertThat(group.crossing()).isNotNull();
        assertThat(group.rows())
                .extracting(Row::trips)
                .allSatisfy(trips -> assertThat(trips).hasSize(1));
    }

    @Test
    void aVehicleHasARowWithAllItsTripsThereAndBack() {
        TripBars trip = timeline("vehicle", null, null)
                .groups()
                .get(0)
                .rows()
                .get(0)
                .trips()
                .get(0);

        // Seven days; from 07:00 of the first to 13:19 of the second.
        assertThat(trip.span().x()).isEqualTo("4.17%");
        assertThat(trip.span().width()).isEqualTo("18.05%");
        assertThat(trip.bars()).hasSize(7);
    }

    @Test
    void hoursShowOneDayAndWhatOfATripFallsIntoIt() {
        Timeline first = timeline("vehicle", "hour", null);
        Timeline second = timeline("vehicle", "hour", "2026-11-24");

        assertThat(first.ticks()).hasSize(24).extracting(Tick::words).contains("Mon 23", "7", "23");
        TripBars today = first.groups().get(0).rows().get(0).trips().get(0);
        assertThat(today.span().x()).isEqualTo("29.17%");
        assertThat(today.span().width()).isEqualTo("70.83%");
        TripBars tomorrow = second.groups().get(0).rows().get(0).trips().get(0);
        assertThat(tomorrow.span().x()).isEqualTo("0%");
        assertThat(tomorrow.bars().size()).isLessThan(7);
        assertThat(first.earlier()).isNull();
        assertThat(first.later()).isEqualTo(second.view());
    }

    @ParameterizedTest
    @CsvSource({
        "hour, 2020-01-01, 2026-11-23, 2026-11-23",
        "hour, 2030-01-01, 2026-11-29, 2026-11-29",
        "day, 2026-11-29, 2026-11-27, 2026-11-29",
        "horizon, 2026-11-29, 2026-11-23, 2026-11-29",
        "week, soon, 2026-11-23, 2026-11-29"
    })
    void whatAnAddressAsksForStaysWithinTheDays(String zoom, String day, LocalDate from, LocalDate to) {
        Timeline timeline = timeline("rows", zoom, day);

        assertThat(timeline.view().firstDay()).isEqualTo(from);
        assertThat(timeline.lastDay()).isEqualTo(to);
    }

    @Test
    void hoursAtWhichConvoysMayLeaveHaveABandEachDay() {
        assertThat(timeline(null, null, null).limits()).extracting(Limit::kind).contains("gates");
        assertThat(timeline(null, null, null).limits().get(0).bands()).hasSize(7);
        assertThat(timeline(null, "hour", null).limits().get(0).bands()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void eachViewIsALinkAndSaysItsTripsInWords(Zoom zoom) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            Map<String, Object> model = new HashMap<>();
            model.put("base", "/operations/1/plans/3");
            model.put("timeline", timeline(null, zoom.name().toLowerCase(language.locale()), null, messages));
            model.put("names", messages);
            model.put("formats", messages.formats());
            String page = RenderedPage.of("fragments/timeline", language.locale(), model);

            assertThat(page)
                    .doesNotContain("??")
                    .contains("/operations/1/plans/3?rows=vehicle&amp;zoom=")
                    .contains("zoom=hour&amp;day=2026-11-23#timeline")
                    .contains("data-trip=\"C1-1\"")
                    .contains("data-leaves=\"2026-11-23T07:00\"")
                    .contains("class=\"bar DRIVE HIGH\"");
        }
    }

    private static Timeline timeline(@Nullable String rows, @Nullable String zoom, @Nullable String day) {
        return timeline(rows, zoom, day, Messages.in(Language.EN));
    }

    private static Timeline timeline(
            @Nullable String rows, @Nullable String zoom, @Nullable String day, Messages messages) {
        PlanView plan = PlanView.of(PlanExamples.facts(), PlanExamples.plan(), messages);
        return Timeline.of(PlanExamples.facts(), plan, new TimelineForm(rows, zoom, day, null), false, messages);
    }
}
