package org.sira.api.backtest;

import java.util.List;
import java.util.Locale;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.Method;
import org.sira.planner.risk.backtest.MethodFigures;

/** How many of the incidents are caught with how many of the cells, by each method. */
final class HitRateChart {

    /** Beyond it the curves are one. */
    private static final double MOST_CELLS = 0.4;

    private static final List<Double> CELL_TICKS = List.of(0.0, 0.05, 0.1, 0.2, 0.3, 0.4);
    private static final List<Double> INCIDENT_TICKS = List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
    private static final List<Double> MARKED = List.of(0.05, 0.1, 0.2, 0.3, 0.4);
    private static final int COLUMN = 190;
    private static final int LINE = 20;

    private final BacktestResult result;
    private final BacktestWords words;

    HitRateChart(BacktestResult result, BacktestWords words) {
        this.result = result;
        this.words = words;
    }

    String svg(Svg.Use use) {
        Svg svg = new Svg(
                use,
                "chart-hit-rate",
                ChartFrame.WIDTH,
                ChartFrame.HEIGHT,
                words.text("backtest.chart.hit-rate"),
                description());
        ChartFrame frame = new ChartFrame(svg, share -> share / MOST_CELLS, share -> share);
        CELL_TICKS.forEach(tick -> frame.tickAlong(tick, percent(tick)));
        INCIDENT_TICKS.forEach(tick -> frame.tickUpwards(tick, percent(tick)));
        frame.axes(words.text("backtest.chart.cells"), words.text("backtest.chart.incidents"));
        svg.line("chance", frame.x(0), frame.y(0), frame.x(MOST_CELLS), frame.y(MOST_CELLS));
        for (Method method : Method.values()) {
            curve(svg, frame, result.of(method));
        }
        legend(svg);
        return svg.end();
    }

    private static void curve(Svg svg, ChartFrame frame, MethodFigures figures) {
        List<MethodFigures.Area> shown = figures.areas().stream()
                .filter(area -> area.cells() <= MOST_CELLS)
                .toList();
        double[] points = new double[2 * shown.size()];
        for (int i = 0; i < shown.size(); i++) {
            points[2 * i] = frame.x(shown.get(i).cells());
            points[2 * i + 1] = frame.y(shown.get(i).caught());
        }
        svg.polyline("curve " + series(figures.method()), points);
        for (MethodFigures.Area area : shown) {
            if (MARKED.contains(area.cells())) {
                mark(svg, figures.method(), frame.x(area.cells()), frame.y(area.caught()));
            }
        }
    }

    private void legend(Svg svg) {
        for (Method method : Method.values()) {
            entry(svg, method.ordinal(), "curve " + series(method), words.name(method));
            mark(svg, method, x(method.ordinal()) + 18, y(method.ordinal()));
        }
        entry(svg, Method.values().length, "chance", words.text("backtest.chart.chance"));
    }

    private static void entry(Svg svg, int number, String classes, String name) {
        svg.line(classes, x(number), y(number), x(number) + 36, y(number));
        svg.text("name", "start", x(number) + 44, y(number) + 4, name);
    }

    private static double x(int number) {
        return 30 + (double) COLUMN * (number % 2);
    }

    private static double y(int number) {
        return ChartFrame.BELOW + 8 + (double) LINE * (number / 2);
    }

    private static void mark(Svg svg, Method method, double x, double y) {
        svg.mark("mark " + series(method), method.ordinal(), x, y);
    }

    /** The class of all that belongs to a method. */
    static String series(Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String description() {
        return words.text(
                "backtest.chart.hit-rate.description",
                caught(Method.RISK_MAP),
                caught(Method.COUNT),
                caught(Method.HEAT_MAP));
    }

    private String caught(Method method) {
        return words.formats().percent(result.of(method).hitRate(MethodFigures.SECOND_SHARE));
    }

    private String percent(double share) {
        return words.text("backtest.percent", words.formats().number(share * 100, 0));
    }
}
