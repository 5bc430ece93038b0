package org.sira.api.backtest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.CalibrationBand;
import org.sira.planner.risk.backtest.MethodFigures;
import org.sira.planner.risk.backtest.OriginFigures;

/** The files that a backtest leaves Sira in: the charts in the reader's language, the figures as all machines read them. */
public final class BacktestFiles {

    static final String HIT_RATE = "backtest-hit-rate.svg";
    static final String RELIABILITY = "backtest-reliability.svg";
    static final String WINDOWS = "backtest-windows.csv";
    static final String BANDS = "backtest-calibration.csv";
    static final String AREAS = "backtest-areas.csv";

    private BacktestFiles() {}

    /** Their content by name. */
    public static Map<String, byte[]> of(BacktestResult result, BacktestWords words) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(HIT_RATE, new HitRateChart(result, words).svg(Svg.Use.FILE));
        files.put(RELIABILITY, new ReliabilityChart(result, words).svg(Svg.Use.FILE));
        files.put(WINDOWS, windows(result));
        files.put(BANDS, bands(result));
        files.put(AREAS, areas(result));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** A row for each window and method. */
    private static String windows(BacktestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("window_start,window_days,incidents,cells_hit,incidents_outside_cells,incidents_area_only,method,"
                + "incidents_in_top_5_percent,incidents_in_top_10_percent,auc,log_loss,cells_expected");
        for (OriginFigures origin : result.origins()) {
            for (OriginFigures.OfMethod method : origin.methods()) {
                lines.add(line(
                        origin.origin(),
                        result.period().horizonDays(),
                        origin.events(),
                        origin.cellsHit(),
                        origin.outside(),
                        origin.unplaced(),
                        method.method(),
                        number(method.caughtInFirst()),
                        number(method.caughtInSecond()),
                        number(method.auc()),
                        number(method.logLoss()),
                        number(method.cellsExpected())));
            }
        }
        return text(lines);
    }

    private static String bands(BacktestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("method,chance_from,chance_below,forecasts,forecast_mean,came_true,observed,observed_at_least_95,"
                + "observed_at_most_95");
        for (MethodFigures method : result.methods()) {
            for (CalibrationBand band : method.bands()) {
                lines.add(line(
                        method.method(),
                        band.from(),
                        band.below(),
                        band.forecasts(),
                        number(band.forecast()),
                        band.hit(),
                        number(band.observed()),
                        number(band.observedAtLeast()),
                        number(band.observedAtMost())));
            }
        }
        return text(lines);
    }

    private static String areas(BacktestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add("method,share_of_cells,share_of_incidents");
        for (MethodFigures method : result.methods()) {
            for (MethodFigures.Area area : method.areas()) {
                lines.add(line(method.method(), area.cells(), number(area.caught())));
            }
        }
        return text(lines);
    }

    private static String line(Object... cells) {
        return List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String text(List<String> lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
