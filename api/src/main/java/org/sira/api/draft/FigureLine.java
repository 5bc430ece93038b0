package org.sira.api.draft;

import java.util.List;
import org.sira.api.platform.Formats;
import org.sira.planner.plan.Figures;

/**
 * A figure of the plan that a draft began as, and of the draft.
 *
 * @param name key of its words
 * @param change what is different, with its sign; empty where nothing is
 */
record FigureLine(String name, String was, String is, String change, Tone tone) {

    /** Whether the draft does better by this figure. */
    enum Tone {
        BETTER,
        WORSE,
        NEITHER
    }

    static List<FigureLine> of(Figures was, Figures is, Formats formats) {
        return List.of(
                line("served", was.servedShare() * 100, is.servedShare() * 100, 1, true, formats),
                line(
                        "unserved",
                        was.totalLoads() - was.servedLoads(),
                        is.totalLoads() - is.servedLoads(),
                        0,
                        false,
                        formats),
                line("exposure", was.exposure(), is.exposure(), 4, false, formats),
                line("late", was.latePersonDays(), is.latePersonDays(), 0, false, formats),
                line("distance", was.distanceKm(), is.distanceKm(), 0, false, formats),
                line("cost", was.cost(), is.cost(), 0, false, formats),
                neutral("vehicles", was.vehiclesUsed(), is.vehiclesUsed(), formats),
                neutral("trips", was.trips(), is.trips(), formats),
                neutral("convoys", was.convoys(), is.convoys(), formats));
    }

    private static FigureLine neutral(String name, double was, double is, Formats formats) {
        FigureLine line = line(name, was, is, 0, true, formats);
        return new FigureLine(name, line.was, line.is, line.change, Tone.NEITHER);
    }

    private static FigureLine line(
            String name, double was, double is, int decimals, boolean moreIsBetter, Formats formats) {
        String before = formats.number(was, decimals);
        String after = formats.number(is, decimals);
        boolean same = before.equals(after);
        Tone tone = same ? Tone.NEITHER : is > was == moreIsBetter ? Tone.BETTER : Tone.WORSE;
        return new FigureLine(name, before, after, same ? "" : signed(is - was, decimals, formats), tone);
    }

    /** With its sign, and 0 without one. */
    static String signed(double difference, int decimals, Formats formats) {
        String amount = formats.number(Math.abs(difference), decimals);
        if (amount.equals(formats.number(0, decimals))) {
            return formats.number(0, 0);
        }
        return (difference < 0 ? "−" : "+") + amount;
    }
}
