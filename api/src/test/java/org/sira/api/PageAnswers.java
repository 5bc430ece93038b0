package org.sira.api;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the pages of a browser ask for, and what they get: from whom, with which headers, and how much. */
final class PageAnswers {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "x-robots-tag", "noindex, nofollow");

    /** As they are sent: packed, with about what headers take. Also what the browser had kept. */
    private static final String WEIGHT = """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                .reduce((bytes, each) => bytes + 500 + each.encodedBodySize, 0)
            """;

    private final String server;
    private final Queue<Response> responses = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    PageAnswers(String server, BrowserContext context) {
        this.server = server;
        context.onRequest(this::asked);
        context.onResponse(responses::add);
        context.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("the server responded with a status of 4")) {
                faults.add("console: " + message.text());
            }
        });
        context.onWebError(error -> faults.add("script: " + error.error()));
    }

    /** What was wrong since it was asked last. */
    List<String> faults() {
        List<String> found = new ArrayList<>(faults);
        faults.clear();
        for (Response next = responses.poll(); next != null; next = responses.poll()) {
            check(next, found);
        }
        return found;
    }

    static int bytes(Page page) {
        return (Integer) page.evaluate(WEIGHT);
    }

    private void asked(Request request) {
        String address = request.url();
        if (!address.startsWith(server + "/") && !address.startsWith("data:") && !address.startsWith("blob:")) {
            faults.add("asked for " + address);
        }
    }

    private static void check(Response response, List<String> found) {
        String address = response.url();
        if (!address.startsWith("http")) {
            return;
        }
        Map<String, String> headers = response.headers();
        HEADERS.forEach((name, value) -> {
            if (!value.equals(headers.get(name))) {
                found.add("%s has %s: %s".formatted(address, name, headers.get(name)));
            }
        });
        String kept = headers.getOrDefault("cache-control", "");
        boolean shared = address.matches(".*/(css|js|map|webjars)/.*");
        if (!kept.contains(shared ? "immutable" : "no-store")) {
            found.add("%s is kept: %s".formatted(address, kept));
        }
        if (shared && !address.matches(".*/(css|js|map)/[0-9a-f]{12}/.*|.*/webjars/[^/]+/[0-9.]+/.*")) {
            found.add(address + " names no version");
        }
        if (address.endsWith(".css") && response.text().contains("@import")) {
            found.add(address + " asks for more");
        }
    }
}
