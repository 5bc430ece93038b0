package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.access.Role;
import org.sira.api.access.TestPeople;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.dataset.intake.MessyWorkbook;
import org.sira.planner.model.Preset;

/** Whatever somebody typed into any form, it is there again when the session ended meanwhile, on the page where it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

    /** Of the many alike forms of a list. */
    private static final int MOST_OF_A_KIND = 2;

    private TestServer server;
    private long op;
    private int plan;
    private HttpVisitor planner;
    private final Set<String> actions = new TreeSet<>();

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        planner = TestPeople.visitor(server, "planner", Role.PLANNER, "en");
        op = server.get(Operations.class).createSample("planner").id();
        plan = TouchedOperation.plan(server, op, Preset.BALANCED);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void ofPlansAndOfTheSituation() throws Exception {
        String road = link(planner.get(base() + "/situation").body(), base() + "/situation/road\\?id=");
        comesBack("planner", planner, "/start");
        comesBack("planner", planner, base() + "/plans/new");
        comesBack("planner", planner, base() + "/backtest");
        comesBack("planner", planner, road);
        comesBack("planner", planner, base() + "/plans/%d/what-if".formatted(plan));
        assertThat(actions)
                .contains("/operations", base() + "/plans/new", base() + "/backtest", base() + "/situation/road")
                .contains(base() + "/plans/%d/what-if".formatted(plan));
    }

    @Test
    void ofDrafts() throws Exception {
        String plans = base() + "/plans/%d".formatted(plan);
        String draft = planner.location(planner.post(plans, plans + "/drafts", Map.of()));
        String page = planner.get(draft).body();
        comesBack("planner", planner, draft);
        comesBack("planner", planner, link(page, draft + "/trip\\?id="));
        comesBack("planner", planner, link(page, draft + "/need\\?id="));
        comesBack("planner", planner, link(page, draft + "/trip\\?id=") + "&compare=VEHICLES");
        assertThat(actions).contains(draft + "/edits", draft + "/solve");
    }

    @Test
    void ofImports(@TempDir Path folder) throws Exception {
        long other =
                server.get(Operations.class).create("To be mended", "planner").id();
        String review = "/operations/%d/data/imports/%s"
                .formatted(other, Uploads.read(server, other, Map.of("messy.xlsx", MessyWorkbook.content(folder))));
        for (String step : List.of("/sheets", "/columns?file=messy.xlsx&sheet=Roads", "/problems", "/places")) {
            comesBack("planner", planner, review + step);
        }
        assertThat(actions).contains(review + "/sheets", review + "/columns", review + "/problems", review + "/places");
    }

    @Test
    void ofApprovalsAndAccounts() throws Exception {
        HttpVisitor bakary = TestPeople.visitor(server, "bakary", Role.APPROVER, "fr");
        comesBack("bakary", bakary, base() + "/plans/%d".formatted(plan));
        HttpVisitor administrator = TestPeople.visitor(server, "administrator", Role.ADMINISTRATOR, "en");
        comesBack("administrator", administrator, "/admin/accounts");
        assertThat(actions).contains(base() + "/plans/%d/approval".formatted(plan), "/admin/accounts");
    }

    private String base() {
        return "/operations/" + op;
    }

    private static String link(String page, String address) {
        Matcher found = Pattern.compile("href=\"(" + address + "[^\"&]*)\"").matcher(page);
        assertThat(found.find()).as(address).isTrue();
        return found.group(1);
    }

    /** Types into each form of a page, lets the session end, sends it, signs in again and looks. */
    private void comesBack(String login, HttpVisitor visitor, String page) throws Exception {
        Map<String, Integer> countByAction = new HashMap<>();
        List<PageForm> forms = new ArrayList<>();
        for (PageForm form : PageForm.of(visitor.get(page).body())) {
            if (form.asks() && countByAction.merge(form.action() + form.button(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                forms.add(form);
            }
        }
        assertThat(forms).as("forms of " + page).isNotEmpty();
        for (PageForm form : forms) {
            List<PageForm.Value> typed = form.typed();
            visitor.loseSession();
            HttpResponse<String> refused = visitor.postFrom(page, form.action(), form.sent(typed));
            assertThat(visitor.location(refused)).as(form.action()).isEqualTo(page);
            visitor.follow(refused);
            HttpResponse<String> again = visitor.get(visitor.signIn(login, TestPeople.PASSWORD));

            assertThat(again.uri().toString())
                    .as("where %s leads back to", form.action())
                    .contains(page);
            List<PageForm> filled = PageForm.of(again.body()).stream()
                    .filter(each -> each.classes().contains("again"))
                    .toList();
            assertThat(filled).as("forms that %s filled on %s", form, page).hasSize(1);
            assertThat(filled.get(0).is(form))
                    .as("%s is %s", filled.get(0), form)
                    .isTrue();
            assertThat(filled.get(0).held()).as("%s on %s", form.action(), page).containsAll(typed);
            actions.add(form.action());
        }
    }
}
