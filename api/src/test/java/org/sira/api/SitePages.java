package org.sira.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.dataset.intake.MessyWorkbook;

/**
 * Every page that there is and the states of it that an address leads to: a name, which pictures bear, and the address.
 *
 * @param touched another operation, with newer data than its plans
 * @param imported the review of a file with problems
 */
record SitePages(SampleSite site, TouchedOperation touched, String imported) {

    static SitePages of(SampleSite site, Path folder) throws IOException {
        return new SitePages(site, site.touched(folder), site.openImport("messy.xlsx", MessyWorkbook.content(folder)));
    }

    /** Those that need no account. */
    Map<String, String> anybodys() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("login", "/login");
        pages.put("login-wrong", "/login?problem=WRONG");
        pages.put("link-used", "/setup/used");
        return pages;
    }

    /** Those that a planner sees. */
    Map<String, String> planners() {
        Map<String, String> pages = new LinkedHashMap<>();
        String operation = site.operation();
        pages.put("start", "/start");
        pages.put("account", "/account");
        pages.put("glossary", "/glossary");
        pages.put("not-found", "/nowhere");
        pages.put("forbidden", "/admin/accounts");
        pages.put("data", operation + "/data");
        pages.put("import", imported);
        for (String page : List.of("sheets", "columns", "places", "problems")) {
            pages.put("import-" + page, imported + "/" + page);
        }
        pages.put("situation", operation + "/situation");
        pages.put("situation-earlier", operation + "/situation?asOf=2026-04-20&channel=ROAD");
        pages.put("situation-no-such-day", operation + "/situation?asOf=2020-01-01");
        pages.put("road", operation + "/situation/road?id=R037");
        pages.put("routes", operation + "/situation?origin=Bougouni&destination=Bla");
        pages.put("routes-timed", operation + "/situation?origin=Bougouni&destination=Bla&depart=2026-05-05T12:00");
        pages.put("routes-unknown", operation + "/situation?origin=Nowhere&destination=Bla");
        pages.put("backtests", operation + "/backtest");
        pages.put("backtest", site.backtest());
        pages.put("plans", operation + "/plans");
        pages.put("new-plan", operation + "/plans/new");
        pages.put(
                "new-plan-weights", operation + "/plans/new?days=2&weights%5BLATE_COST%5D=0.5&weights%5BCRITICAL%5D=0");
        pages.put("new-plan-wrong", operation + "/plans/new?days=99&firstDay=never&weights%5BCRITICAL%5D=much");
        pages.put("plan", site.plan());
        pages.put("plan-hours", site.plan() + "?rows=vehicle&zoom=hour");
        pages.put("what-if", site.plan() + "/what-if");
        pages.put("draft", site.draft());
        pages.put("draft-board", site.draft() + "/board");
        pages.put("draft-trip", site.draftTrip());
        pages.put("draft-vehicles", site.draftTrip() + "&compare=VEHICLES");
        pages.put("draft-need", site.draftNeed());
        pages.put("plan-touched", touched.firstPlan());
        pages.put("plans-two", touched.path() + "/plans");
        pages.put("compare", touched.comparison());
        pages.put("export", operation + "/export");
        pages.put("sheet", site.plan() + "/trips/1/sheet");
        pages.put("waybills", site.plan() + "/trips/1/waybills");
        pages.put("convoy-manifest", site.plan() + "/convoys/1/manifest");
        pages.put("empty-data", site.emptyOperation() + "/data");
        pages.put("empty-situation", site.emptyOperation() + "/situation");
        pages.put("empty-plans", site.emptyOperation() + "/plans");
        pages.put("empty-export", site.emptyOperation() + "/export");
        pages.put("empty-new-plan", site.emptyOperation() + "/plans/new");
        return pages;
    }

    /** Those that look otherwise to an administrator, who may also approve. */
    Map<String, String> administrators() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("accounts", "/admin/accounts");
        pages.put("plan-to-approve", site.plan());
        return pages;
    }

    /** Those that show a map, with its data. */
    boolean hasMap(String name) {
        return List.of("situation", "routes", "plan", "compare", "draft").stream()
                .anyMatch(name::startsWith);
    }
}
