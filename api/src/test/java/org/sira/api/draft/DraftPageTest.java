package org.sira.api.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.api.review.Approvals;
import org.sira.api.review.Checked;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.Unserved;
import org.sira.planner.solver.EvaluatedDraft;

/** People change a plan of the sample by hand, over HTTP as they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftPageTest {

    private static final Pattern DRAFT = Pattern.compile("/operations/\\d+/drafts/(\\d+)");
    private static final Pattern PLAN = Pattern.compile("/operations/\\d+/plans/(\\d+)");

    private SolvedSample sample;
    private TestServer server;
    private Drafts drafts;
    private DraftEvaluations evaluations;
    private long op;
    private int plan;
    private int draft;
    private HttpVisitor awa;
    private HttpVisitor bakary;

    @BeforeAll
    void start(@TempDir Path home) throws Exception {
        sample = SolvedSample.start(home);
        server = sample.server();
        drafts = server.get(Drafts.class);
        evaluations = server.get(DraftEvaluations.class);
        op = sample.op();
        awa = sample.awa();
        bakary = sample.bakary();
        plan = sample.plan();
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @BeforeEach
    void begin() throws Exception {
        String page = "/operations/%d/plans/%d".formatted(op, plan);
        draft = number(DRAFT, awa.post(page, page + "/drafts", Map.of()));
    }

    private int number(Pattern address, HttpResponse<String> answer) {
        Matcher found = address.matcher(awa.location(answer));
        assertThat(found.find()).as(awa.location(answer)).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private String page() {
        return "/operations/%d/drafts/%d".formatted(op, draft);
    }

    private OpenedDraft opened() {
        return drafts.find(op, draft);
    }

    private HttpResponse<String> send(HttpVisitor visitor, String action, Map<String, String> form) throws Exception {
        Map<String, String> all = new TreeMap<>(form);
        all.putIfAbsent("revision", String.valueOf(opened().row().revision()));
        return visitor.post(page(), page() + "/" + action, all);
    }

    private HttpResponse<String> edit(String action, String... fields) throws Exception {
        Map<String, String> form = new TreeMap<>(Map.of("action", action));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return awa.follow(send(awa, "edits", form));
    }

    /** A trip that brings something. */
    private Trip trip(int index) {
        return evaluations.of(opened()).plan().trips().stream()
                .filter(trip -> FixedTrip.of(trip)
                        .filter(fixed -> !fixed.stops().isEmpty())
                        .isPresent())
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftBeginsAsThePlanIsAndIsNotBegunTwice() throws Exception {
        StoredPlan stored = server.get(Plans.class).find(op, plan).orElseThrow();

        assertThat(evaluations.of(opened()).isSound()).isTrue();
        assertThat(evaluations.of(opened()).plan().trips())
                .isEqualTo(stored.plan().trips());
        assertThat(evaluations.of(opened()).plan().figures())
                .isEqualTo(stored.plan().figures());
        assertThat(drafts.begin(op, plan, "awa")).isEqualTo(draft);
        assertThat(awa.get(page()).body()).contains("As in the plan. No rule is broken.");
        assertThat(bakary.get(page()).body()).contains("Identique au plan.");
        assertThat(awa.get("/operations/%d/plans/%d".formatted(op, plan)).body())
                .contains("href=\"" + page() + "\"");
    }

    @Test
    void whatIsDoneCanBeTakenBackAndMadeAgain() throws Exception {
        Trip trip = trip(0);
        int before = opened().state().trips().size();

        String dropped = edit("DROP", "trip", trip.id()).body();

        assertThat(opened().state().trips()).hasSize(before - 1);
        assertThat(dropped).contains("Not made: " + trip.vehicleId()).contains("Loads not served");
        assertThat(awa.follow(send(awa, "undo", Map.of())).body()).contains("As in the plan.");
        assertThat(opened().state()).isEqualTo(opened().draft().start());
        awa.follow(send(awa, "redo", Map.of()));
        assertThat(opened().state().trips()).hasSize(before - 1);
    }

    @Test
    void twoPeopleAtOnceAreToldOfEachOther() throws Exception {
        String seen = String.valueOf(opened().row().revision());
        edit("DROP", "trip", trip(0).id());
        DraftEdits edits = opened().row().edits();

        HttpResponse<String> late =
                bakary.follow(send(bakary, "edits", Map.of("action", "DROP", "trip", trip(1).id(), "revision", seen)));

        assertThat(late.body()).contains("Quelqu’un a modifié ce brouillon entre-temps");
        assertThat(opened().row().edits()).isEqualTo(edits);
    }

    @Test
    void whatStaysBehindIsBroughtByATripOrByANewOne() throws Exception {
        Trip trip = trip(2);
        String loadId = FixedTrip.of(trip).orElseThrow().loadIds().get(0);
        edit("LEAVE_BEHIND", "trip", trip.id(), "loads", loadId);
        Unserved behind = evaluations.of(opened()).plan().unserved().stream()
                .filter(unserved -> unserved.loadIds().contains(loadId))
                .findFirst()
                .orElseThrow();
        String needPage = page() + "/need?id=" + encoded(behind.needId());

        assertThat(awa.get(page()).body()).contains("Left behind: ");
        assertThat(awa.get(needPage).body()).contains(loadId);
        assertThat(awa.get(needPage + "&compare=TRIPS&loads=" + encoded(loadId)).body())
                .contains("The trips compared")
                .contains("name=\"other\" value=\"");
        edit(
                "NEW_TRIP",
                "need",
                behind.needId(),
                "loads",
                loadId,
                "vehicle",
                trip.vehicleId(),
                "when",
                opened().facts().horizon().timeAt(60 * 30).toString());
        assertThat(opened().state().trips())
                .anyMatch(
                        sketch -> sketch.stops().equals(List.of(List.of(loadId))) && sketch.notBeforeMin() == 60 * 30);
    }

    @Test
    void aTripTellsWhatEachVehicleAndDayWouldComeTo() throws Exception {
        Trip trip = trip(1);
        String tripPage = page() + "/trip?id=" + encoded(trip.id());

        assertThat(awa.get(tripPage).body()).contains(trip.vehicleId()).contains("Programme");
        assertThat(awa.get(tripPage + "&compare=VEHICLES").body())
                .contains("The vehicles compared")
                .contains("name=\"vehicle\" value=\"");
        assertThat(awa.get(tripPage + "&compare=DAYS").body()).contains("name=\"when\" value=\"");
        assertThat(awa.get(tripPage + "&compare=CONVOYS").body()).contains("The convoys compared");
        assertThat(opened().row().edits()).isEqualTo(DraftEdits.none());
    }

    @Test
    void aChangeIsToldBeforeItIsMade() throws Exception {
        Trip trip = trip(0);
        String fields = "?revision=%d&trip=%s&action=".formatted(opened().row().revision(), encoded(trip.id()));

        String told = awa.get(page() + "/trial" + fields + "SHIFT&when="
                        + trip.startsAt().plusDays(1))
                .body();
        assertThat(told)
                .contains("data-possible=\"true\"")
                .contains("now not before")
                .containsPattern("than now, all in all|As good as now")
                .contains("Exposure");
        assertThat(bakary.get(page() + "/trial" + fields + "DROP").body())
                .contains("Moins bon que maintenant")
                .contains("moins bien");
        assertThat(awa.get(page() + "/trial" + fields + "GIVE&vehicle=NOBODY").body())
                .contains("data-possible=\"false\"")
                .contains("NOBODY is not among the data");
        edit("PIN", "trip", trip.id());
        assertThat(awa.get(page() + "/trial" + fields + "DROP").body()).contains("changed this draft meanwhile");
        String now = fields.replaceFirst("=\\d+", "=" + opened().row().revision());
        assertThat(awa.get(page() + "/trial" + now + "DROP").body()).contains("Unpin it first");
        assertThat(opened().row().edits().done()).hasSize(1);
    }

    @Test
    void aLoadGoesToTheTripOfAConvoyThatSuitsBest() throws Exception {
        Convoy convoy = evaluations.of(opened()).plan().convoys().stream()
                .max(Comparator.comparing(each -> each.members().size()))
                .orElseThrow();
        Unserved behind = evaluations.of(opened()).plan().unserved().get(0);
        String load = behind.loadIds().get(0);
        List<EvaluatedDraft> each = convoy.members().stream()
                .map(member -> outcome(EditForm.move(null, null, List.of(load), member.tripId())))
                .toList();
        String fields =
                "convoy=%s&loads=%s&need=%s".formatted(encoded(convoy.id()), encoded(load), encoded(behind.needId()));

        String told = HttpVisitor.words(awa.get(page()
                        + "/trial?action=MOVE_TO_CONVOY&revision=%d&%s"
                                .formatted(opened().row().revision(), fields))
                .body());
        HttpResponse<String> done =
                edit("MOVE_TO_CONVOY", "convoy", convoy.id(), "loads", load, "need", behind.needId());

        EvaluatedDraft now = evaluations.of(opened());
        assertThat(each).allMatch(other -> Verdict.ORDER.compare(now, other) >= 0);
        PlanEdit.MoveLoads move = (PlanEdit.MoveLoads) opened().draft().done().get(0);
        assertThat(convoy.members()).extracting(Convoy.Member::tripId).contains(move.toTripId());
        assertThat(told)
                .startsWith(new EditWords(new TripWords(opened().facts(), Messages.in(Language.EN)))
                        .of(opened().draft())
                        .get(0));
        assertThat(HttpVisitor.note(done)).contains(told.substring(0, 20));
        assertThat(edit("MOVE_TO_CONVOY", "convoy", "K-NONE", "loads", load).body())
                .contains("K-NONE is not among the data");
    }

    private EvaluatedDraft outcome(EditForm form) {
        DraftState state = opened().state();
        EvaluatedDraft before = evaluations.of(opened());
        for (PlanEdit edit :
                new EditBuilder(opened(), before, after -> evaluations.tried(opened(), after)).edits(form)) {
            state = edit.apply(state);
        }
        return evaluations.tried(opened(), state);
    }

    @Test
    void loadsStandWithTheirTripsAndConvoys() throws Exception {
        Trip trip = trip(0);
        String loadId = FixedTrip.of(trip).orElseThrow().loadIds().get(0);

        assertThat(awa.get(page() + "/shelf?id=" + encoded(trip.id())).body()).contains("data-load=\"" + loadId + "\"");
        assertThat(awa.get(page() + "/board").body())
                .doesNotContain("??")
                .contains("data-drop-trip=\"" + trip.id() + "\"")
                .contains("data-load=\"" + loadId + "\"")
                .contains("data-drop-convoy=\"");
        HttpResponse<String> left =
                send(awa, "edits", Map.of("action", "LEAVE_BEHIND", "trip", trip.id(), "loads", loadId, "at", "board"));
        assertThat(awa.location(left)).endsWith("/board");
        assertThat(awa.follow(left).body()).contains("Undo: Left behind: ");
    }

    @Test
    void theTimelineGoesOnAsItWas() throws Exception {
        Map<String, String> view = Map.of("at", "timeline", "rows", "vehicle", "zoom", "hour", "day", "2026-05-06");
        Map<String, String> pin = new TreeMap<>(view);
        pin.putAll(Map.of("action", "PIN", "trip", trip(0).id()));

        assertThat(awa.location(send(awa, "edits", pin))).endsWith("?rows=vehicle&zoom=hour&day=2026-05-06#timeline");
        assertThat(awa.location(send(awa, "undo", view))).endsWith("#timeline");
        assertThat(awa.get(page() + "/timeline?rows=vehicle&zoom=hour").body())
                .contains("<convoy-timeline")
                .contains("data-vehicle=\"" + trip(0).vehicleId() + "\"")
                .doesNotContain("<main");
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() throws Exception {
        String id = trip(0).id();

        assertThat(edit("GIVE", "trip", id, "vehicle", "").body()).contains("Choose something first");
        assertThat(edit("GIVE", "trip", id, "vehicle", "NOBODY").body()).contains("NOBODY is not among the data");
        assertThat(edit("SHIFT", "trip", id, "when", "yesterday").body()).contains("Give a moment from");
        assertThat(edit("DROP", "trip", "T-NOBODY-1").body()).contains("There is no trip T-NOBODY-1");
        assertThat(edit("DANCE", "trip", id).body()).contains("says nothing that Sira knows");
        edit("PIN", "trip", id);
        assertThat(edit("DROP", "trip", id).body()).contains("Unpin it first");
        assertThat(opened().row().edits().done()).hasSize(1);
        assertThat(awa.get(page() + "/trip?id=T-NOBODY-1").statusCode()).isEqualTo(404);
        assertThat(awa.get("/operations/%d/drafts/999".formatted(op)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSearchFromADraftKeepsWhatIsDecided() throws Exception {
        Trip pinned = trip(0);
        Trip other = evaluations.of(opened()).plan().trips().stream()
                .filter(trip -> !trip.vehicleId().equals(pinned.vehicleId()))
                .findFirst()
                .orElseThrow();
        edit("PIN", "trip", pinned.id());
        edit("FORBID_VEHICLE", "trip", other.id(), "vehicle", other.vehicleId());

        HttpResponse<String> started = send(awa, "solve", Map.of("seconds", "1"));
        String address = awa.location(started);
        int found = sample.solved(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));

        StoredPlan stored = server.get(Plans.class).find(op, found).orElseThrow();
        Decisions decisions = stored.plan().decisions();
        assertThat(stored.outcome().violations()).isEmpty();
        assertThat(decisions.pins()).containsExactly(FixedTrip.of(pinned).orElseThrow());
        assertThat(stored.plan().trips()).noneMatch(trip -> trip.vehicleId().equals(other.vehicleId()));
    }

    @Test
    void aSoundDraftBecomesAPlanThatNoneOfItsEditorsApproves() throws Exception {
        String refused = awa.follow(send(awa, "save", Map.of())).body();
        assertThat(refused).contains("Nothing was changed");
        edit("PIN", "trip", trip(0).id());
        bakary.follow(send(bakary, "edits", Map.of("action", "PIN", "trip", trip(1).id())));

        HttpResponse<String> saved = send(awa, "save", Map.of());

        int made = number(PLAN, saved);
        StoredPlan stored = server.get(Plans.class).find(op, made).orElseThrow();
        assertThat(stored.outcome().violations()).isEmpty();
        assertThat(stored.plan().decisions().pins()).hasSize(2);
        assertThat(awa.follow(saved).body()).contains("The draft has become plan " + made);
        assertThat(opened().row().savedAs()).contains(made);
        assertThat(edit("UNPIN", "trip", trip(0).id()).body()).contains("does not change any more");
        Approvals approvals = server.get(Approvals.class);
        for (String editor : List.of("awa", "bakary")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> approvals.approve(op, made, Checked.all(1, "Nothing has happened since"), editor))
                    .returns("review.refused.own-plan", Refusal::key);
        }
        assertThat(approvals
                        .approve(op, made, Checked.all(1, "Nothing has happened since"), "coumba")
                        .by())
                .isEqualTo("coumba");
    }

    @Test
    void aDraftThatBreaksARuleBecomesAPlanOnlyForAReason() throws Exception {
        String broken = thinConvoys();
        assertThat(broken).contains("missing from the convoy").contains("Accept it and make it a plan");
        assertThat(bakary.get(page()).body()).contains("Assumer et en faire un plan");

        String field = reasonField(broken);
        String silent = awa.follow(send(awa, "save", Map.of(field, "  "))).body();
        String tooLong =
                awa.follow(send(awa, "save", Map.of(field, "x".repeat(1001)))).body();

        assertThat(silent).contains("no reason. Fill in");
        assertThat(tooLong).contains("A reason has 1,001 characters").contains("x".repeat(1001));
        assertThat(opened().row().open()).isTrue();

        HttpResponse<String> saved = send(awa, "save", Map.of(field, "Escort agreed, <with> the army"));
        int made = number(PLAN, saved);
        StoredPlan stored = server.get(Plans.class).find(op, made).orElseThrow();
        AcceptedBreach accepted = stored.plan().acceptedBreaches().get(0);
        assertThat(accepted.acceptance().by()).isEqualTo("awa");
        assertThat(accepted.acceptance().reason()).isEqualTo("Escort agreed, <with> the army");
        assertThat(stored.outcome().violations()).isNotEmpty();
        assertThat(stored.outcome().unaccepted()).isEmpty();
        assertThat(stored.row().rulesAccepted()).isEqualTo(stored.row().rulesBroken());
        String plans = "/operations/%d/plans/".formatted(op);
        assertThat(awa.follow(saved).body())
                .contains("which breaks")
                .contains("accepted by awa")
                .contains("Escort agreed, &lt;with&gt; the army");
        assertThat(bakary.get(plans + made).body()).contains("assumé par awa");
        assertThat(awa.get("/operations/%d/plans".formatted(op)).body()).contains("broken, accepted");
        Trip touched = stored.plan().trips().stream()
                .filter(trip -> !stored.plan().acceptedOn(trip).isEmpty())
                .findFirst()
                .orElseThrow();
        int sheet = stored.plan().trips().indexOf(touched) + 1;
        assertThat(bakary.get(plans + made + "/trips/" + sheet + "/sheet").body())
                .contains("CE VOYAGE ENFREINT UNE RÈGLE")
                .doesNotContain("Escort agreed");
    }

    /** The first field for a reason: one for all where several rules are broken, else that of the rule. */
    private static String reasonField(String page) {
        Matcher field =
                Pattern.compile("<textarea[^>]* name=\"(reason[^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** Drops trips until a convoy has too few vehicles. */
    private String thinConvoys() throws Exception {
        String page = "";
        while (evaluations.of(opened()).isSound()) {
            Convoy smallest = evaluations.of(opened()).plan().convoys().stream()
                    .min(Comparator.comparing(convoy -> convoy.members().size()))
                    .orElseThrow();
            page = edit("DROP", "trip", smallest.members().get(0).tripId()).body();
        }
        return page;
    }

    @Test
    void whatCannotBeDrivenIsNotAcceptedForAnyReason() throws Exception {
        Trip trip = trip(0);
        String road = trip.events().stream()
                .filter(TripEvent.Drive.class::isInstance)
                .map(event -> ((TripEvent.Drive) event).passages().get(0).segmentId())
                .findFirst()
                .orElseThrow();
        edit("PIN", "trip", trip.id());
        String page = edit("FORBID_ROAD", "road", road).body();

        assertThat(page).contains("Cannot be accepted");
        assertThat(awa.follow(send(awa, "save", Map.of("reason", "all the same")))
                        .body())
                .contains("that nobody can accept");
        assertThat(awa.follow(send(awa, "discard", Map.of())).body()).contains("is discarded");
        assertThat(awa.get("/operations/%d/plans/%d".formatted(op, plan)).body())
                .doesNotContain("href=\"" + page() + "\"");
    }
}
