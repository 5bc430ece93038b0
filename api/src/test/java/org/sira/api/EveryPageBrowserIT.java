package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is promised of every page: nobody is kept out, it fits small screens, it weighs little, it asks no other computer for
 * anything and comes with its headers. Each page once in a usual run; in each language, width and light in a long one.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@ExtendWith(SharedSite.class)
class EveryPageBrowserIT {

    private static final int KB = 1000;
    private static final int DESK = 1366;

    private static SitePages pages;

    @BeforeAll
    static void open(SitePages opened) {
        pages = opened;
    }

    /** Every second page as on a desk in English, the others as on the smallest phone in French, in the dark. */
    @Test
    void nobodyIsKeptOut() {
        assertThat(faults(List.of(new Look("en", DESK, ColorScheme.LIGHT), new Look("fr", 320, ColorScheme.DARK))))
                .isEmpty();
    }

    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @ParameterizedTest
    @CsvSource({
        "en, 1366, LIGHT",
        "en, 1366, DARK",
        "en, 360, LIGHT",
        "en, 360, DARK",
        "en, 320, LIGHT",
        "en, 320, DARK",
        "fr, 1366, LIGHT",
        "fr, 1366, DARK",
        "fr, 360, LIGHT",
        "fr, 360, DARK",
        "fr, 320, LIGHT",
        "fr, 320, DARK"
    })
    void nobodyIsKeptOutAnywhere(String language, int width, ColorScheme scheme) {
        assertThat(faults(List.of(new Look(language, width, scheme)))).isEmpty();
    }

    /** Words of another language may be longer than those that the pages were drawn with. */
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    @ParameterizedTest
    @CsvSource({"en, 1366", "en, 360", "fr, 1366", "fr, 360"})
    void longerWordsBreakNoPage(String language, int width) {
        assertThat(faults(List.of(new Look(language, width, true)))).isEmpty();
    }

    /** @param longer with words 40 % longer than they are, by which only the layout is judged */
    private record Look(String language, int width, ColorScheme scheme, boolean longer) {

        Look(String language, int width, ColorScheme scheme) {
            this(language, width, scheme, false);
        }

        Look(String language, int width, boolean longer) {
            this(language, width, ColorScheme.LIGHT, longer);
        }

        Browser.NewContextOptions of(Browser.NewContextOptions person) {
            return person.setLocale(language)
                    .setViewportSize(width, width == DESK ? 768 : 640)
                    .setColorScheme(scheme)
                    .setExtraHTTPHeaders(longer ? Map.of(LongerTexts.HEADER, "yes") : Map.of());
        }
    }

    /** Of all pages, each seen in one of the ways, by turns. */
    private static List<String> faults(List<Look> looks) {
        List<String> faults = new ArrayList<>();
        SampleSite site = pages.site();
        for (int turn = 0; turn < looks.size(); turn++) {
            Look look = looks.get(turn);
            look(look.of(site.anybody()), look, everySo(pages.anybodys(), turn, looks.size()), faults);
            look(look.of(site.planner()), look, everySo(pages.planners(), turn, looks.size()), faults);
            look(look.of(site.administrator()), look, everySo(pages.administrators(), turn, looks.size()), faults);
        }
        return faults;
    }

    private static Map<String, String> everySo(Map<String, String> all, int first, int step) {
        Map<String, String> some = new LinkedHashMap<>();
        List<String> names = List.copyOf(all.keySet());
        for (int i = first; i < names.size(); i += step) {
            some.put(names.get(i), all.get(names.get(i)));
        }
        return some;
    }

    private static void look(Browser.NewContextOptions who, Look look, Map<String, String> some, List<String> faults) {
        try (BrowserContext context = pages.site().context(who)) {
            PageAnswers answers = new PageAnswers(pages.site().address(""), context);
            some.forEach((name, path) -> {
                Page page = pages.site().open(context, path);
                List<String> found = new ArrayList<>(look.longer ? PageFaults.ofLayout(page) : PageFaults.of(page));
                found.addAll(answers.faults());
                int bytes = PageAnswers.bytes(page);
                if (bytes > most(name)) {
                    found.add("weighs %d bytes, more than %d".formatted(bytes, most(name)));
                }
                page.close();
                found.forEach(fault -> faults.add("%s %s: %s".formatted(name, look, fault)));
            });
        }
    }

    private static int most(String name) {
        if (name.startsWith("login") || name.equals("start")) {
            return 45 * KB;
        }
        return (pages.hasMap(name) ? 200 : 100) * KB;
    }
}
