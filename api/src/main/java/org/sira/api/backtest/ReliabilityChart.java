package org.sira.api.backtest;

import java.util.List;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.CalibrationBand;
import org.sira.planner.risk.backtest.Method;

/**
 * How often forecasts of the risk map came true, by what they said: on the diagonal, as often as they said. Both axes are
 * logarithmic, since most cells have little to fear.
 */
final class ReliabilityChart {

    private static final double LEAST = 0.001;
    private static final List<Double> TICKS = List.of(0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0);
    private static final int KEY_LINES = 3;
    private static final int KEY_LEFT = 58;
    private static final int COUNT_ABOVE = -9;
    private static final int COUNT_BELOW = 17;

    private final BacktestResult result;
    private final BacktestWords words;

    ReliabilityChart(BacktestResult result, BacktestWords words) {
        this.result = result;
        this.words = words;
    }

    String svg(Svg.Use use) {
        List<CalibrationBand> bands = result.of(Method.RISK_MAP).bands();
        Svg svg = new Svg(
                use,
                "chart-reliability",
                ChartFrame.WIDTH,
                ChartFrame.HEIGHT,
                words.text("backtest.chart.reliability"),
                description(bands));
        ChartFrame frame = new ChartFrame(svg, ReliabilityChart::position, ReliabilityChart::position);
        for (double tick : TICKS) {
            frame.tickAlong(tick, percent(tick));
            frame.tickUpwards(tick, percent(tick));
        }
        frame.axes(words.text("backtest.chart.forecast"), words.text("backtest.chart.observed"));
        svg.line("chance", frame.x(LEAST), frame.y(LEAST), frame.x(1), frame.y(1));
        for (int i = 0; i < bands.size(); i++) {
            point(svg, frame, bands.get(i), i % 2 == 0 ? COUNT_ABOVE : COUNT_BELOW);
        }
        for (int line = 1; line <= KEY_LINES; line++) {
            svg.text(
                    "tick",
                    "start",
                    KEY_LEFT,
                    ChartFrame.BELOW + 14.0 * line,
                    words.text("backtest.chart.reliability.key-" + line));
        }
        return svg.end();
    }

    /** With the interval of the observed share and the number of forecasts; a share of 0 stands on the axis, hollow. */
    private void point(Svg svg, ChartFrame frame, CalibrationBand band, int countAt) {
        double x = frame.x(band.forecast());
        double top = frame.y(band.observedAtMost());
        double bottom = frame.y(band.observedAtLeast());
        svg.line("interval risk-map", x, bottom, x, top);
        svg.mark(band.hit() == 0 ? "mark hollow risk-map" : "mark risk-map", 0, x, frame.y(band.observed()));
        svg.text(
                "number",
                "middle",
                x,
                countAt < 0 ? top + countAt : bottom + countAt,
                words.formats().number(band.forecasts(), 0));
    }

    private static double position(double share) {
        return StrictMath.log10(StrictMath.max(LEAST, share) / LEAST) / StrictMath.log10(1 / LEAST);
    }

    private String description(List<CalibrationBand> bands) {
        StringBuilder description = new StringBuilder(words.text("backtest.chart.reliability.description"));
        for (CalibrationBand band : bands) {
            description.append(words.text(
                    "backtest.chart.reliability.band",
                    words.formats().percent(band.forecast()),
                    words.formats().percent(band.observed()),
                    words.formats().number(band.forecasts(), 0)));
        }
        return description.toString();
    }

    private String percent(double share) {
        return words.text("backtest.percent", words.formats().number(share * 100, share < 0.01 ? 1 : 0));
    }
}
