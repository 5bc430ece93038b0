package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the server works for each page: the median of {@value #TIMES}, printed for all. {@code mvn -Plong -pl api -am verify
 * -Dit.test=PageTimesIT -Dsurefire.skip -Dfailsafe.failIfNoSpecifiedTests=false}
 */
@Tag("long")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@ExtendWith(SharedSite.class)
class PageTimesIT {

    private static final int WARM_UP = 3;
    private static final int TIMES = 9;
    private static final double MOST_FOR_SAMPLE_MS = 100;
    private static final double MOST_FOR_NATIONAL_MS = 300;

    private static SitePages pages;

    @BeforeAll
    static void open(SitePages opened) {
        pages = opened;
    }

    @Test
    void ofTheSample() throws Exception {
        Map<String, String> all = new LinkedHashMap<>(pages.planners());
        // Those of errors are written after everything that can be measured.
        all.keySet().removeAll(List.of("not-found", "forbidden"));
        data(all, pages.site().operation(), pages.site().plan());
        assertThat(slow(all, MOST_FOR_SAMPLE_MS)).isEmpty();
    }

    @Test
    void ofAnOperationAsLargeAsACountrys(@TempDir Path folder) throws Exception {
        String operation = pages.site().operationOf(Map.of("national.xlsx", NationalWorkbook.of(1, folder)));
        String plan = pages.site().planOf(operation);
        Map<String, String> all = new LinkedHashMap<>();
        for (String page : List.of("data", "situation", "backtest", "plans", "plans/new", "situation/road?id=R100")) {
            all.put(page, operation + "/" + page);
        }
        all.put("situation-earlier", operation + "/situation?asOf=2026-01-15");
        all.put("plan", plan);
        all.put("sheet", plan + "/trips/1/sheet");
        data(all, operation, plan);
        assertThat(slow(all, MOST_FOR_NATIONAL_MS)).isEmpty();
    }

    private static void data(Map<String, String> all, String operation, String plan) {
        all.put("map.json", operation + "/situation/map.json");
        all.put("incidents.json", operation + "/situation/incidents.json");
        all.put("plan-map.json", plan + "/plan-map.json");
    }

    /** Those whose median is more than that, in milliseconds. */
    private static Map<String, Double> slow(Map<String, String> all, double mostMs) throws Exception {
        HttpVisitor visitor = new HttpVisitor(pages.site().address(""));
        visitor.signIn("planner", "demo");
        Map<String, Double> slow = new TreeMap<>();
        for (Map.Entry<String, String> page : all.entrySet()) {
            double medianMs = medianMs(visitor, page.getValue());
            System.out.printf("%7.1f ms  %s%n", medianMs, page.getKey());
            if (medianMs > mostMs) {
                slow.put(page.getKey(), medianMs);
            }
        }
        return slow;
    }

    private static double medianMs(HttpVisitor visitor, String path) throws Exception {
        double[] ms = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            String accept = path.contains(".json") ? "application/json" : "text/html";
            var answer = visitor.send("GET", path, Map.of("Accept", accept, WorkTime.HEADER, "wanted"), "");
            assertThat(answer.statusCode()).as(path).isIn(200, 400);
            if (i >= 0) {
                ms[i] = Double.parseDouble(
                        answer.headers().firstValue(WorkTime.HEADER).orElseThrow());
            }
        }
        Arrays.sort(ms);
        return ms[TIMES / 2];
    }
}
