package org.sira.api.backtest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a drawing as SVG. Its looks are those of the classes of {@code charts.css}: on a page, the style sheets of the page
 * say them; a file brings them along.
 */
final class Svg {

    /** Where the drawing will stand. */
    enum Use {
        PAGE,
        FILE
    }

    private static final String STYLES = "/static/css/app/charts.css";

    private final StringBuilder content = new StringBuilder();

    /**
     * @param id unlike that of every other drawing on the page
     * @param title what it is, and {@code description} what it shows, for those who do not see it
     */
    Svg(Use use, String id, int width, int height, String title, String description) {
        if (use == Use.FILE) {
            content.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        content.append("""
                <svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 %1$d %2$d" role="img" \
                aria-labelledby="%3$s-title %3$s-description">
                <title id="%3$s-title">%4$s</title>
                <desc id="%3$s-description">%5$s</desc>
                """.formatted(width, height, id, escaped(title), escaped(description)));
        if (use == Use.FILE) {
            content.append("<style>\n").append(styles()).append("</style>\n");
        }
        content.append("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n".formatted(width, height));
    }

    void line(String classes, double x1, double y1, double x2, double y2) {
        content.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(classes, number(x1), number(y1), number(x2), number(y2)));
    }

    /** @param points x and y by turns */
    void polyline(String classes, double... points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        content.append("<polyline class=\"%s\" points=\"%s\"/>\n".formatted(classes, list));
    }

    /** A mark around a point: ● for the first kind, ■ for the second, ▲ for the third. */
    void mark(String classes, int kind, double x, double y) {
        String shape = switch (kind) {
            case 0 -> "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
            case 1 -> "M-3.5-3.5h7v7h-7z";
            default -> "M0-4.5l4.5 8h-9z";
        };
        content.append("<path class=\"%s\" transform=\"translate(%s %s)\" d=\"%s\"/>\n"
                .formatted(classes, number(x), number(y), shape));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(String classes, String anchor, double x, double y, String text) {
        content.append("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(classes, anchor, number(x), number(y), escaped(text)));
    }

    /** Upwards along the left edge. */
    void upright(String classes, double x, double y, String text) {
        content.append(
                "<text class=\"%s\" text-anchor=\"middle\" transform=\"translate(%s %s) rotate(-90)\">%s</text>\n"
                        .formatted(classes, number(x), number(y), escaped(text)));
    }

    String end() {
        return content + "</svg>\n";
    }

    private static String styles() {
        try (InputStream sheet = Objects.requireNonNull(Svg.class.getResourceAsStream(STYLES), STYLES)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException inTheJar) {
            throw new UncheckedIOException(inTheJar);
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
