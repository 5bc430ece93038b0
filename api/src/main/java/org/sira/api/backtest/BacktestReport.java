package org.sira.api.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sira.api.platform.Formats;
import org.sira.planner.risk.backtest.BacktestResult;
import org.sira.planner.risk.backtest.CalibrationBand;
import org.sira.planner.risk.backtest.Comparison;
import org.sira.planner.risk.backtest.Method;
import org.sira.planner.risk.backtest.MethodFigures;
import org.sira.planner.risk.backtest.OriginFigures;
import org.sira.planner.risk.backtest.PairedDifference;
import org.sira.planner.risk.backtest.Verdict;

/** A backtest as people read it: sentences and tables. */
public final class BacktestReport {

    private static final String UNKNOWN = "–";
    private static final int LOSS_DECIMALS = 4;
    private static final List<Double> SHOWN_AREAS = List.of(0.01, 0.05, 0.1, 0.2, 0.3, 0.5);

    /**
     * A figure of each method.
     *
     * @param about what it means, in one sentence
     * @param values in the order of {@link Method}
     */
    public record Figure(String label, String about, List<String> values) {
        public Figure {
            values = List.copyOf(values);
        }
    }

    /** The risk map beside a simpler method. */
    public record Beside(String label, String hitRate, String logLoss, String verdict) {}

    /** Forecasts of about the same chance. */
    public record Band(String chances, String forecast, String observed, String interval, String forecasts) {}

    /** What was caught in a share of the cells, in the order of {@link Method}. */
    public record Area(String cells, List<String> caught) {
        public Area {
            caught = List.copyOf(caught);
        }
    }

    /** A window; the shares caught are in the order of {@link Method}. */
    public record Window(String days, int events, int cellsHit, List<String> caught, List<String> losses) {
        public Window {
            caught = List.copyOf(caught);
            losses = List.copyOf(losses);
        }
    }

    private final BacktestResult result;
    private final BacktestWords words;
    private final Formats formats;

    public BacktestReport(BacktestResult result, BacktestWords words) {
        this.result = result;
        this.words = words;
        formats = words.formats();
    }

    /** Which verdict the first sentence speaks. */
    public Verdict verdict() {
        return result.with(Method.COUNT).verdict();
    }

    /** What the backtest says, in a sentence, and in a second one of the heat map. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (verdict() == Verdict.TOO_LITTLE) {
            sentences.add(words.text(
                    "backtest.verdict.TOO_LITTLE",
                    result.events(),
                    result.windowsWithEvents(),
                    Verdict.FEWEST_EVENTS,
                    Verdict.FEWEST_WINDOWS));
        } else {
            sentences.add(sentence(Method.COUNT));
            sentences.add(sentence(Method.HEAT_MAP));
        }
        return sentences;
    }

    private String sentence(Method other) {
        return words.text(
                "backtest.verdict.%s.%s".formatted(other, result.with(other).verdict()),
                caughtInSecond(result.of(Method.RISK_MAP)),
                caughtInSecond(result.of(other)),
                points(result.with(other).hitRate()));
    }

    private String caughtInSecond(MethodFigures figures) {
        return formats.percent(figures.hitRate(MethodFigures.SECOND_SHARE));
    }

    /** What was held against what. */
    public String scope() {
        return words.text(
                "backtest.scope",
                words.period(result.period()),
                result.cells(),
                result.events(),
                result.outside(),
                result.unplaced());
    }

    /** The names of the methods, in their order. */
    public List<String> methods() {
        return Stream.of(Method.values()).map(words::name).toList();
    }

    public List<Figure> figures() {
        return List.of(
                figure("hit-5", figures -> caught(figures.hitRate(MethodFigures.FIRST_SHARE))),
                figure("hit-10", figures -> caught(figures.hitRate(MethodFigures.SECOND_SHARE))),
                figure("pai-5", figures -> index(figures, MethodFigures.FIRST_SHARE)),
                figure("pai-10", figures -> index(figures, MethodFigures.SECOND_SHARE)),
                figure("auc", figures -> auc(figures.auc())),
                figure("log-loss", figures -> formats.number(figures.logLoss(), LOSS_DECIMALS)),
                new Figure(
                        words.text("backtest.figure.expected", cellsHit()),
                        words.text("backtest.figure.expected.about"),
                        Stream.of(Method.values()).map(this::cellsExpected).toList()));
    }

    private Figure figure(String key, Function<MethodFigures, String> value) {
        return new Figure(
                words.text("backtest.figure." + key),
                words.text("backtest.figure." + key + ".about"),
                result.methods().stream().map(value).toList());
    }

    private String caught(double share) {
        return result.events() == 0 ? UNKNOWN : formats.percent(share);
    }

    private String index(MethodFigures figures, double share) {
        return result.events() == 0 ? UNKNOWN : formats.number(figures.accuracyIndex(share), 1);
    }

    private String auc(OptionalDouble auc) {
        return auc.isPresent() ? formats.number(auc.getAsDouble(), 3) : UNKNOWN;
    }

    private int cellsHit() {
        return result.origins().stream().mapToInt(OriginFigures::cellsHit).sum();
    }

    private String cellsExpected(Method method) {
        return formats.number(
                result.origins().stream()
                        .mapToDouble(origin -> origin.of(method).cellsExpected())
                        .sum(),
                0);
    }

    public List<Beside> comparisons() {
        return result.comparisons().stream().map(this::beside).toList();
    }

    private Beside beside(Comparison comparison) {
        return new Beside(
                words.text("backtest.beside." + comparison.with()),
                points(comparison.hitRate()),
                difference(comparison.logLoss(), 1, LOSS_DECIMALS, "backtest.plain"),
                words.text("backtest.verdict." + comparison.verdict() + ".short"));
    }

    private String points(PairedDifference hitRate) {
        return difference(hitRate, 100, 1, "backtest.points");
    }

    /** With its sign and the margin, which a single window does not have. */
    private String difference(PairedDifference difference, double unit, int decimals, String key) {
        double estimate = difference.estimate() * unit;
        String sign = estimate < 0 ? "−" : "+";
        String margin = difference.margin() == Double.MAX_VALUE
                ? UNKNOWN
                : formats.number(difference.margin() * unit, decimals);
        return words.text(key, sign + formats.number(StrictMath.abs(estimate), decimals), margin);
    }

    /** Of the risk map. */
    public List<Band> bands() {
        return result.of(Method.RISK_MAP).bands().stream().map(this::band).toList();
    }

    private Band band(CalibrationBand band) {
        return new Band(
                words.text(
                        "backtest.range",
                        formats.percent(band.from()),
                        formats.percent(StrictMath.min(1, band.below()))),
                formats.percent(band.forecast()),
                formats.percent(band.observed()),
                words.text(
                        "backtest.range",
                        formats.percent(StrictMath.max(0, band.observedAtLeast())),
                        formats.percent(band.observedAtMost())),
                words.text("backtest.of", formats.number(band.hit(), 0), formats.number(band.forecasts(), 0)));
    }

    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (double share : SHOWN_AREAS) {
            areas.add(new Area(
                    formats.percent(share),
                    result.methods().stream()
                            .map(figures -> caught(figures.hitRate(share)))
                            .toList()));
        }
        return areas;
    }

    public List<Window> windows() {
        return result.origins().stream().map(this::window).toList();
    }

    private Window window(OriginFigures origin) {
        return new Window(
                formats.days(
                        origin.origin(),
                        origin.origin().plusDays(result.period().horizonDays() - 1)),
                origin.events(),
                origin.cellsHit(),
                origin.methods().stream()
                        .map(method -> origin.events() == 0
                                ? UNKNOWN
                                : formats.percent(method.caughtInSecond() / origin.events()))
                        .toList(),
                origin.methods().stream()
                        .map(method -> formats.number(method.logLoss(), LOSS_DECIMALS))
                        .toList());
    }

    /** What the ranking says and what it does not. */
    public String limits() {
        return words.text("backtest.limits");
    }
}
