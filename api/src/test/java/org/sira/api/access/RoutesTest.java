package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.dataset.Operations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every route of the running server against every role, asked over HTTP. A route that nobody has written down here, and one
 * that is written down and gone, fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    /**
     * Method, route, the lowest role that may ask for it ({@code anyone} without signing in, {@code nobody} at all), and the
     * status that those get who may: the operation is there and empty, all else that is named is not there, and forms are
     * sent empty. Where it matters, two: without a session and with one.
     */
    private static final String TABLE = """
            GET   /                                                    viewer         302
            GET   /start                                               viewer         200
            GET   /session                                             viewer         200
            POST  /language                                            anyone         400
            GET   /glossary                                            viewer         200
            POST  /first-steps                                         viewer         400
            GET   /login                                               anyone         200/302
            GET   /setup/{token}                                       anyone         410
            POST  /setup/{token}                                       anyone         400
            GET   /account                                             viewer         200
            GET   /account/password                                    viewer         200
            POST  /account/password                                    viewer         400
            GET   /admin/accounts                                      administrator  200
            POST  /admin/accounts                                      administrator  400
            POST  /admin/accounts/{id}/link                            administrator  404
            POST  /admin/accounts/{id}/role                            administrator  400
            POST  /admin/accounts/{id}/enabled                         administrator  400
            GET   /operations                                          viewer         200
            POST  /operations                                          planner        400
            POST  /operations/sample                                   planner        302
            GET   /operations/{op}                                     viewer         302
            GET   /operations/{op}/data                                viewer         200
            POST  /operations/{op}/data/uploads                        planner        302
            GET   /operations/{op}/data/imports/{job}                  viewer         404
            POST  /operations/{op}/data/imports/{job}/commit           planner        404
            POST  /operations/{op}/data/imports/{job}/discard          planner        404
            POST  /operations/{op}/data/imports/{job}/undo             planner        400
            POST  /operations/{op}/data/imports/{job}/redo             planner        400
            GET   /operations/{op}/data/imports/{job}/sheets           viewer         404
            POST  /operations/{op}/data/imports/{job}/sheets           planner        400
            GET   /operations/{op}/data/imports/{job}/columns          viewer         404
            POST  /operations/{op}/data/imports/{job}/columns          planner        400
            GET   /operations/{op}/data/imports/{job}/places           viewer         404
            POST  /operations/{op}/data/imports/{job}/places           planner        400
            GET   /operations/{op}/data/imports/{job}/problems         viewer         404
            POST  /operations/{op}/data/imports/{job}/problems         planner        400
            POST  /operations/{op}/data/imports/{job}/repairs          planner        400
            GET   /operations/{op}/data/imports/{job}/files/{name}     viewer         404
            GET   /operations/{op}/data/templates/{language}           viewer         200
            GET   /operations/{op}/data/versions/{version}/choices.json  viewer       404
            GET   /operations/{op}/situation                           viewer         200
            GET   /operations/{op}/situation/map.json                  viewer         404
            GET   /operations/{op}/backtest                            viewer         200
            POST  /operations/{op}/backtest                            planner        200
            GET   /operations/{op}/backtest/{job}                      viewer         404
            POST  /operations/{op}/backtest/{job}/stop                 planner        404
            GET   /operations/{op}/backtest/{job}/files/{name}         viewer         404
            GET   /operations/{op}/situation/incidents.json            viewer         404
            GET   /operations/{op}/situation/road                      viewer         404
            POST  /operations/{op}/situation/road                      planner        404
            GET   /operations/{op}/situation/road/evidence             viewer         404
            POST  /operations/{op}/situation/road/withdrawal           planner        404
            GET   /operations/{op}/plans                               viewer         200
            GET   /operations/{op}/plans/new                           planner        200
            POST  /operations/{op}/plans/new                           planner        200
            GET   /operations/{op}/plans/jobs/{job}                    viewer         404
            POST  /operations/{op}/plans/jobs/{job}/stop               planner        404
            GET   /operations/{op}/plans/compare                       viewer         400
            GET   /operations/{op}/plans/{number}/compare/{other}      viewer         404
            GET   /operations/{op}/plans/{number}/compare/{other}/map.json  viewer    404
            GET   /operations/{op}/plans/{number}                      viewer         404
            GET   /operations/{op}/plans/{number}/plan-map.json        viewer         404
            GET   /operations/{op}/plans/{number}/timeline             viewer         404
            GET   /operations/{op}/plans/{number}/trips                viewer         404
            GET   /operations/{op}/plans/{number}/trips/{trip}/steps   viewer         404
            GET   /operations/{op}/plans/{number}/changes              viewer         404
            POST  /operations/{op}/plans/{number}/changes              planner        404
            POST  /operations/{op}/plans/{number}/changes/stop         planner        404
            GET   /operations/{op}/plans/{number}/files/{name}         viewer         404
            GET   /operations/{op}/plans/{number}/pack.zip             viewer         404
            GET   /operations/{op}/plans/{number}/trips/{trip}/route.gpx  viewer      404
            GET   /operations/{op}/plans/{number}/{kind}/{item}/{paper}  viewer       404
            GET   /operations/{op}/plans/{number}/{kind}/{item}/{paper}/pdf  viewer   404
            GET   /operations/{op}/export                              viewer         200
            POST  /operations/{op}/plans/{number}/approval             approver       404
            POST  /operations/{op}/plans/{number}/approval/revocation  approver       404
            POST  /operations/{op}/plans/{number}/drafts               planner        404
            GET   /operations/{op}/plans/{number}/what-if              viewer         404
            POST  /operations/{op}/plans/{number}/what-if              planner        404
            POST  /operations/{op}/plans/{number}/what-if/change       planner        400
            GET   /operations/{op}/drafts/{number}                     viewer         404
            GET   /operations/{op}/drafts/{number}/plan-map.json       viewer         404
            GET   /operations/{op}/drafts/{number}/trip                viewer         400
            GET   /operations/{op}/drafts/{number}/need                viewer         400
            GET   /operations/{op}/drafts/{number}/timeline            viewer         404
            GET   /operations/{op}/drafts/{number}/board               viewer         404
            GET   /operations/{op}/drafts/{number}/shelf               viewer         400
            GET   /operations/{op}/drafts/{number}/trial               viewer         400
            POST  /operations/{op}/drafts/{number}/edits               planner        400
            POST  /operations/{op}/drafts/{number}/undo                planner        400
            POST  /operations/{op}/drafts/{number}/redo                planner        400
            POST  /operations/{op}/drafts/{number}/discard             planner        400
            POST  /operations/{op}/drafts/{number}/save                planner        400
            POST  /operations/{op}/drafts/{number}/solve               planner        400
            POST  /operations/{op}/drafts/{number}/rename              planner        404
            POST  /operations/{op}/drafts/{number}/drop                planner        400
            POST  /operations/{op}/drafts/{number}/adopt               planner        400
            GET   /actuator/health                                     anyone         200
            GET   /actuator/health/**                                  nobody         404
            GET   /actuator                                            nobody         404
            ANY   /error                                               nobody         403
            """;

    /** What stands on every page leads back to it. */
    private static final Set<String> OF_THE_FRAME = Set.of("/language", "/first-steps");

    private static final String PASSWORD = "quatre mots faciles ici";
    private static final String ACCEPT = "text/html,*/*";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** A line of the table. */
    private record Line(String method, String route, String who, int status, int statusSignedIn) {

        static Line parse(String line) {
            String[] cells = line.strip().split("\\s+");
            String[] statuses = cells[3].split("/", 2);
            return new Line(
                    cells[0],
                    cells[1],
                    cells[2],
                    Integer.parseInt(statuses[0]),
                    Integer.parseInt(statuses[statuses.length - 1]));
        }

        String name() {
            return method + " " + route;
        }

        boolean mayAsk(Optional<Role> role) {
            return switch (who) {
                case "anyone" -> true;
                case "nobody" -> false;
                default -> role.isPresent() && role.get().includes(Role.valueOf(who.toUpperCase(Locale.ROOT)));
            };
        }
    }

    private final List<Line> table = TABLE.lines().map(Line::parse).toList();
    private final Map<Optional<Role>, HttpVisitor> visitorByRole = new HashMap<>();
    private TestServer server;
    private long operation;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        server = TestServer.start(home);
        Accounts accounts = server.get(Accounts.class);
        visitorByRole.put(Optional.empty(), new HttpVisitor(server.address()));
        for (Role role : Role.values()) {
            String login = "the-" + role.name().toLowerCase(Locale.ROOT);
            String token = accounts.create(new NewAccount(login, "The " + role, role), "test")
                    .orElseThrow();
            accounts.choosePassword(token, login, PASSWORD);
            HttpVisitor visitor = new HttpVisitor(server.address());
            assertThat(visitor.signIn(login, PASSWORD)).endsWith("/");
            visitorByRole.put(Optional.of(role), visitor);
        }
        operation = server.get(Operations.class).create("Empty", "test").id();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void theTableHoldsEveryRoute() {
        Set<String> routes = new TreeSet<>();
        server.all(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RoutesTest::names)
                .forEach(routes::add);
        assertThat(table.stream().map(Line::name)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void eachRoleGetsWhatTheTableSays() throws Exception {
        for (Map.Entry<Optional<Role>, HttpVisitor> person : visitorByRole.entrySet()) {
            String token = token(person.getKey(), person.getValue());
            for (Line line : table) {
                String method = line.method().equals("ANY") ? "GET" : line.method();
                HttpResponse<String> answer =
                        person.getValue().send(method, path(line), Map.of("Accept", ACCEPT, "X-CSRF-TOKEN", token), "");
                String what = "%s as %s".formatted(line, person.getKey());
                if (answer.statusCode() >= 400) {
                    assertThat(answer.body())
                            .as("the words of " + what)
                            .containsPattern("<h1>[^<]+</h1>(?s:.*)<a class=\"button");
                }
                if (line.mayAsk(person.getKey())) {
                    assertThat(answer.statusCode())
                            .as(what)
                            .isEqualTo(person.getKey().isPresent() ? line.statusSignedIn() : line.status());
                } else if (person.getKey().isPresent()) {
                    assertThat(answer.statusCode())
                            .as(what)
                            .isEqualTo(line.who().equals("nobody") ? line.status() : 403);
                } else if (method.equals("GET")) {
                    assertThat(answer.statusCode()).as(what).isEqualTo(302);
                    assertThat(person.getValue().location(answer)).as(what).startsWith("/login");
                } else {
                    assertThat(answer.statusCode()).as(what).isEqualTo(303);
                }
            }
        }
    }

    @Test
    void nothingIsWrittenWithoutAToken() throws Exception {
        for (Line line : table) {
            if (line.method().equals("POST")) {
                for (Map.Entry<Optional<Role>, HttpVisitor> person : visitorByRole.entrySet()) {
                    HttpResponse<String> answer =
                            person.getValue().send("POST", path(line), Map.of("Accept", ACCEPT), "");
                    assertThat(answer.statusCode())
                            .as("%s as %s", line, person.getKey())
                            .isEqualTo(OF_THE_FRAME.contains(line.route()) ? 302 : 303);
                }
            }
        }
    }

    @Test
    void noRouteTakesAnotherMethod() throws Exception {
        Optional<Role> administrator = Optional.of(Role.ADMINISTRATOR);
        HttpVisitor visitor = visitorByRole.get(administrator);
        String token = token(administrator, visitor);
        for (Line line : table) {
            for (String method : METHODS) {
                boolean known = table.stream()
                        .anyMatch(other -> path(other).equals(path(line))
                                && Set.of(method, "ANY").contains(other.method()));
                if (!known) {
                    int status = visitor.send(method, path(line), Map.of("Accept", ACCEPT, "X-CSRF-TOKEN", token), "")
                            .statusCode();
                    // Signing in is done by Spring Security, before any route.
                    if (!(method.equals("POST") && line.route().equals("/login"))) {
                        assertThat(status).as("%s %s", method, line.route()).isIn(403, 404, 405);
                    }
                }
            }
        }
    }

    private static String token(Optional<Role> role, HttpVisitor visitor) throws Exception {
        return visitor.token(role.isPresent() ? "/account" : "/login");
    }

    private String path(Line line) {
        return line.route()
                .replace("{op}", String.valueOf(operation))
                .replace("{job}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{(number|other|trip|item|id|name|version)}", "999999")
                .replace("{kind}", "trips")
                .replace("{paper}", "sheet")
                .replace("{token}", "invented")
                .replace("{language}", "fr")
                .replace("**", "parts");
    }

    private static Stream<String> names(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        Stream<String> names =
                methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(RequestMethod::name);
        return names.flatMap(method -> route.getPatternValues().stream()
                .map(pattern -> method + " " + pattern.replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}")));
    }
}
