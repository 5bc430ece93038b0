package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of the style sheets against the ratios of WCAG 2.2 AA, by light and by dark. */
class ContrastTest {

    private static final Path SHEETS = Path.of("src/main/resources/static/css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ink        | ground surface sunken accent-soft good-soft warn-soft bad-soft info-soft map-home map-land
                    ink-soft   | ground surface sunken accent-soft map-home map-land map-sea
                    accent     | ground surface sunken accent-soft
                    accent-ink | accent
                    good       | surface good-soft
                    warn       | surface warn-soft
                    bad        | surface bad-soft
                    info       | surface info-soft
                    bar-ink    | bar
                    bar-soft   | bar
                    """)
    void textIsReadOnItsGround(String text, String grounds) throws IOException {
        assertContrast(text, grounds, TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    line-strong   | surface
                    focus         | ground surface sunken map-home
                    risk-unknown  | surface map-home
                    risk-low      | surface map-home
                    risk-moderate | surface map-home
                    risk-high     | surface map-home
                    risk-extreme  | surface map-home
                    incident      | map-home map-land
                    displaced     | map-home
                    flow          | map-home
                    """)
    void shapesAreSeenOnTheirGround(String shape, String grounds) throws IOException {
        assertContrast(shape, grounds, SHAPE);
    }

    private static void assertContrast(String colour, String grounds, double least) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, Integer> colours = colours(dark);
            for (String ground : grounds.split(" ", 0)) {
                assertThat(contrast(colours.get(colour), colours.get(ground)))
                        .as("%s on %s, %s", colour, ground, dark ? "dark" : "light")
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    /** What {@code :root} says, and then what it says of the dark. */
    private static Map<String, Integer> colours(boolean dark) throws IOException {
        Map<String, Integer> colours = new HashMap<>();
        for (String sheet : new String[] {"app/tokens.css", "map/tokens.css"}) {
            String text = Files.readString(SHEETS.resolve(sheet), StandardCharsets.UTF_8);
            String[] parts = text.split("@media ", -1);
            assertThat(parts[1]).startsWith("(prefers-color-scheme: dark)");
            read(parts[0], colours);
            if (dark) {
                read(parts[1], colours);
            }
        }
        return colours;
    }

    private static void read(String sheet, Map<String, Integer> colours) {
        Matcher matcher = COLOUR.matcher(sheet);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of an sRGB colour (WCAG 2.2, definitions). */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
