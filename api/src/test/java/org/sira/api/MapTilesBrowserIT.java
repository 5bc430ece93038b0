package org.sira.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.DemoMode;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.MapTiles;

/** The background of maps from a tile server, as people see it. Without the setting nothing is asked: see EveryPageBrowserIT. */
@Tag("long")
class MapTilesBrowserIT {

    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mM8sB8AAc8BTe0q7bUAAAAASUVORK5CYII=");

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean failing = new AtomicBoolean();

    @Test
    void tilesAreAskedForWhenSomebodyWantsThemAndTheMapSaysWhenTheyDoNotCome(@TempDir Path home) throws Exception {
        HttpServer tiles = tileServer();
        String host = "localhost:" + tiles.getAddress().getPort();
        try (TestServer server = TestServer.startWith(
                        home,
                        "--" + DemoMode.SETTING,
                        "--%s=http://%s/{z}/{x}/{y}.png".formatted(MapTiles.URL, host),
                        "--%s=<b>Tiles</b> of the test".formatted(MapTiles.ATTRIBUTION));
                Chromium chromium = Chromium.launch();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en"))) {
            long op = server.get(Operations.class).createSample("planner").id();
            Page page = context.newPage();
            page.navigate(server.address() + "/login");
            page.locator("form:has(input[name=login][value=planner]) button").click();
            page.navigate(server.address() + "/operations/%d/situation".formatted(op));
            page.locator("#map[data-state=ready]").waitFor();
            Locator choice = page.getByLabel("Background map");
            assertThat(choice).not().isChecked();
            assertThat(asked).isEmpty();

            choice.check();
            page.locator("#map .leaflet-tile-loaded").first().waitFor();
            assertThat(asked).isNotEmpty().allMatch(path -> path.matches("/\\d+/\\d+/\\d+\\.png"));
            assertThat(page.locator("#map .leaflet-control-attribution")).containsText("<b>Tiles</b> of the test");

            failing.set(true);
            page.reload();
            page.locator("#map[data-state=ready]").waitFor();
            Locator words = page.locator("#map .map-tiles [role=status]");
            assertThat(words).containsText("Parts of the background map do not come from " + host);
            assertThat(choice).isChecked();

            failing.set(false);
            words.locator("button").click();
            assertThat(words).isEmpty();
            page.locator("#map .leaflet-tile-loaded").first().waitFor();
            choice.uncheck();
            assertThat(page.locator("#map .leaflet-tile")).hasCount(0);
        } finally {
            tiles.stop(0);
        }
    }

    private HttpServer tileServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            if (failing.get()) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                exchange.getResponseHeaders().add("Content-Type", "image/png");
                exchange.sendResponseHeaders(200, GREY.length);
                exchange.getResponseBody().write(GREY);
            }
            exchange.close();
        });
        server.start();
        return server;
    }
}
