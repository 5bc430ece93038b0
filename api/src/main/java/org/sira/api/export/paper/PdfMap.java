package org.sira.api.export.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.api.export.SheetMap;
import org.sira.api.planning.LineMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the map of a sheet into a PDF. It knows the few shapes that such a map is made of ({@link LineMap}); a whole SVG library
 * would weigh more than all of the rest.
 */
final class PdfMap implements SVGDrawer.SVGImage {

    private static final Pattern STEP = Pattern.compile("([a-zA-Z])([^a-zA-Z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final FSRGBColor WHITE = new FSRGBColor(255, 255, 255);
    private static final FSRGBColor GREY = new FSRGBColor(176, 176, 176);

    private final Element svg;
    private final Box box;
    private final double dotsPerUnit;
    private final double heightUnits;

    private PdfMap(Element svg, Box box, double cssHeightDots) {
        this.svg = svg;
        this.box = box;
        heightUnits = numbers(svg.getAttribute("viewBox"))[3];
        dotsPerUnit = cssHeightDots / heightUnits;
    }

    /** Takes the maps out of a page. */
    static final class Drawer implements SVGDrawer {

        @Override
        public SVGImage buildSVGImage(
                Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
            return new PdfMap(svg, box, cssHeight);
        }

        @Override
        public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

        @Override
        public void addFontFile(File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {}

        @Override
        public void close() {}
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) (LineMap.WIDTH * dotsPerUnit);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) (heightUnits * dotsPerUnit);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        device.pushClip(new Rectangle2D.Double(x, y, getIntrinsicWidth(), getIntrinsicHeight()));
        new Pen((PdfBoxOutputDevice) device, context, x, y).children(svg, 0, 0);
        device.popClip();
    }

    private static double[] numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results()
                .mapToDouble(result -> Double.parseDouble(result.group()))
                .toArray();
    }

    private static double number(Element shape, String name) {
        String value = shape.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** Draws in units of the map, moved by what groups say. */
    private final class Pen {

        private final PdfBoxOutputDevice device;
        private final RenderingContext context;
        private final double left;
        private final double top;

        Pen(PdfBoxOutputDevice device, RenderingContext context, double left, double top) {
            this.device = device;
            this.context = context;
            this.left = left;
            this.top = top;
        }

        void children(Element parent, double dx, double dy) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element shape) {
                    draw(shape, dx, dy);
                }
            }
        }

        private void draw(Element shape, double dx, double dy) {
            switch (shape.getTagName()) {
                case "g" -> {
                    double[] moved = numbers(shape.getAttribute("transform"));
                    boolean moves = moved.length == 2;
                    children(shape, moves ? moved[0] : dx, moves ? moved[1] : dy);
                }
                case "line" -> line(shape);
                case "circle" -> circle(shape);
                case "path" -> path(shape, dx, dy);
                case "text" -> text(shape, dx, dy);
                default -> {}
            }
        }

        private double x(double units) {
            return left + units * dotsPerUnit;
        }

        private double y(double units) {
            return top + units * dotsPerUnit;
        }

        private void pen(FSRGBColor color, double widthUnits) {
            device.setColor(color);
            device.setStroke(
                    new BasicStroke((float) (widthUnits * dotsPerUnit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }

        private void line(Element line) {
            boolean driven = line.getAttribute("class").equals(SheetMap.DRIVEN);
            pen(driven ? FSRGBColor.BLACK : GREY, driven ? 4 : 1.2);
            device.draw(new Line2D.Double(
                    x(number(line, "x1")), y(number(line, "y1")), x(number(line, "x2")), y(number(line, "y2"))));
        }

        private void circle(Element circle) {
            double radius = number(circle, "r");
            double size = 2 * radius * dotsPerUnit;
            Ellipse2D dot = new Ellipse2D.Double(
                    x(number(circle, "cx") - radius), y(number(circle, "cy") - radius), size, size);
            device.setColor(circle.getAttribute("class").equals("stop") ? FSRGBColor.BLACK : WHITE);
            device.fill(dot);
            pen(FSRGBColor.BLACK, 2);
            device.draw(dot);
        }

        private void path(Element path, double dx, double dy) {
            Path2D shape = new Path2D.Double();
            double atX = dx;
            double atY = dy;
            Matcher steps = STEP.matcher(path.getAttribute("d"));
            while (steps.find()) {
                double[] by = numbers(steps.group(2));
                switch (steps.group(1)) {
                    case "M" -> {
                        atX += by[0];
                        atY += by[1];
                        shape.moveTo(x(atX), y(atY));
                    }
                    case "h" -> {
                        atX += by[0];
                        shape.lineTo(x(atX), y(atY));
                    }
                    case "v" -> {
                        atY += by[0];
                        shape.lineTo(x(atX), y(atY));
                    }
                    case "l" -> {
                        for (int i = 0; i + 1 < by.length; i += 2) {
                            atX += by[i];
                            atY += by[i + 1];
                            shape.lineTo(x(atX), y(atY));
                        }
                    }
                    case "z" -> shape.closePath();
                    default ->
                        throw new IllegalArgumentException(
                                "The path of a map holds %s, which is none of M, h, v, l, z.".formatted(steps.group()));
                }
            }
            pen(FSRGBColor.BLACK, 1.5);
            device.draw(shape);
        }

        private void text(Element text, double dx, double dy) {
            String words = text.getTextContent();
            FSFont font = box.getStyle().getFSFont(context);
            double width = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
            double moved = switch (text.getAttribute("text-anchor")) {
                case "end" -> width;
                case "middle" -> width / 2;
                default -> 0;
            };
            device.setFont(font);
            device.setColor(FSRGBColor.BLACK);
            device.drawString(
                    words,
                    (float) (x(dx + number(text, "x")) - moved),
                    (float) y(dy + number(text, "y") + number(text, "dy")),
                    null);
        }
    }
}
