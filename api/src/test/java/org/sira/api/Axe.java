package org.sira.api;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Deque's axe-core: what keeps people out who do not see, or do not use a mouse. */
final class Axe {

    private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String RUN = """
            async () => (await axe.run({ exclude: [["tbody > tr:nth-child(n+4)"], [".timeline-group:nth-child(n+2)"], [".timeline-group > :nth-child(n+4)"]] }, {
                resultTypes: ["violations"],
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            })).violations.map(rule => `${rule.impact}: ${rule.id}: ${rule.help}: `
                + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(" | "))
            """;

    private Axe() {}

    /** Each rule that the page breaks, with some of the places. Of rows that are all alike it looks at the first. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(script());
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException noSuchVersion) {
            throw new UncheckedIOException(noSuchVersion);
        }
    }
}
