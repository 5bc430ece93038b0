package org.sira.api.planning;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.JobFailure;

/**
 * A solve as its page shows it.
 *
 * @param before how many other solves have their turn first
 * @param share of the time limit that is over, in per cent
 * @param chart the served share over time, as the points of a line in a box of 100 × 30
 * @param lastImproved how long the best plan has stood
 */
record SolvePage(
        UUID job,
        SolveStatus.State state,
        boolean stopRequested,
        String stoppedBy,
        String stoppedAt,
        int before,
        String preset,
        String by,
        String at,
        String elapsed,
        String limit,
        int share,
        boolean begun,
        String served,
        int unserved,
        int trips,
        String cost,
        @Nullable String lastImproved,
        String chart,
        @Nullable String incident,
        boolean refused) {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 30;

    static SolvePage of(SolveStatus status, Messages messages) {
        Formats formats = messages.formats();
        SolveNote note = status.note().orElse(SolveNote.none());
        Duration limit = status.request().timeLimit();
        return new SolvePage(
                status.job(),
                status.state(),
                status.stopRequested(),
                status.stop().map(Decision::by).orElse(""),
                status.stop()
                        .map(stop -> formats.dateTime(Formats.local(stop.at())))
                        .orElse(""),
                status.before(),
                status.request().preset().name(),
                status.startedBy(),
                formats.dateTime(Formats.local(status.startedAt())),
                formats.elapsed(note.elapsed()),
                formats.elapsed(limit),
                (int) Math.round(100 * Math.min(1, note.shareDone())),
                status.note().isPresent(),
                formats.percent(note.servedShare()),
                note.unservedLoads(),
                note.trips(),
                formats.number(note.softCost(), 0),
                lastImprovement(note)
                        .map(at -> formats.elapsed(note.elapsed().minus(at)))
                        .orElse(null),
                chart(note, limit),
                status.failure().map(failure -> failure.detail()).orElse(null),
                status.failure()
                        .filter(failure -> failure.kind() == JobFailure.Kind.REFUSED)
                        .isPresent());
    }

    /** Whether it was refused for what people pinned. */
    public boolean pinned() {
        return refused && SolveHandler.PINS.equals(incident);
    }

    public boolean running() {
        return state == SolveStatus.State.WAITING || state == SolveStatus.State.RUNNING;
    }

    private static Optional<Duration> lastImprovement(SolveNote note) {
        List<SolveNote.Improvement> all = note.improvements();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).at());
    }

    /** Steps: the best plan stands until a better one is found. Few digits, since the page asks for it again and again. */
    private static String chart(SolveNote note, Duration limit) {
        StringBuilder points = new StringBuilder();
        int steps = Math.max(1, note.improvements().size() / 20);
        double y = HEIGHT;
        for (int i = 0; i < note.improvements().size(); i += steps) {
            SolveNote.Improvement better = note.improvements().get(i);
            double x = x(better.at(), limit);
            append(points, x, y);
            y = HEIGHT * (1 - better.servedShare());
            append(points, x, y);
        }
        append(points, x(note.elapsed(), limit), y);
        return points.toString();
    }

    private static double x(Duration at, Duration limit) {
        return WIDTH * Math.min(1, (double) at.toMillis() / Math.max(1, limit.toMillis()));
    }

    private static void append(StringBuilder points, double x, double y) {
        points.append(points.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.0f,%.0f", x, y));
    }
}
