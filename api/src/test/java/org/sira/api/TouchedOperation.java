package org.sira.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sira.api.cli.SmallWorkbook;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.dataset.Uploads;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Need;
import org.sira.planner.model.Preset;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;

/**
 * An operation with the data of the sample and two plans, of which newer data touch something: a road is closed on the day
 * on which the first trip of the first plan drives it, another one in company is extreme, and there is one need more.
 */
public record TouchedOperation(long id, int first, int second) {

    private static final Path SAMPLE = Path.of("../sample-data/operation-sikasso.xlsx");
    private static final String FILE = "operation.xlsx";

    /** @param folder for a workbook */
    public static TouchedOperation make(TestServer server, Path folder) {
        try {
            long id = withSample(server, "Touched");
            int first = plan(server, id, Preset.FASTEST);
            int second = plan(server, id, Preset.SAFEST);
            commitWith(server, id, folder, news(server, id, first));
            return new TouchedOperation(id, first, second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static long withSample(TestServer server, String name) throws IOException {
        long id = server.get(Operations.class).create(name, "planner").id();
        Uploads.commit(server, id, Map.of(FILE, Files.readAllBytes(SAMPLE)));
        return id;
    }

    public static int plan(TestServer server, long operation, Preset preset) {
        SolveJobs solves = server.get(SolveJobs.class);
        long version =
                server.get(Datasets.class).newest(operation).orElseThrow().id();
        UUID job = solves.start(operation, PlanRequest.of(version, preset, Duration.ofSeconds(1)), "planner");
        TestServer.await("solved", () -> solves.status(job).orElseThrow().state() == SolveStatus.State.DONE);
        return solves.status(job).orElseThrow().planNumber().orElseThrow();
    }

    /** The sample beside a workbook with more sheets. */
    public static void commitWith(TestServer server, long operation, Path folder, Map<String, List<String>> sheets)
            throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put(FILE, Files.readAllBytes(SAMPLE));
        content.put(
                "since.xlsx", Files.readAllBytes(SmallWorkbook.write(folder.resolve("since.xlsx"), "Since", sheets)));
        Uploads.commit(server, operation, content);
    }

    private static Map<String, List<String>> news(TestServer server, long operation, int number) {
        var stored = server.get(Plans.class).find(operation, number).orElseThrow();
        List<Passage> passages = passages(stored.plan());
        String inCompany = passages.stream()
                .filter(passage -> passage.gateSlot() != null)
                .findFirst()
                .orElseThrow()
                .segmentId();
        String day = passages.get(0).enterAt().toLocalDate().toString();
        Need need = stored.facts().needs().get(0);
        return Map.of(
                "Closures",
                List.of(
                        "ID,Road,From,To,Reason",
                        "FLOOD,%s,%s,%s,Bridge washed away"
                                .formatted(passages.get(0).segmentId(), day, day)),
                "Risk overrides",
                List.of(
                        "Road,Risk class,Reason,Set by,Set on,Expires on",
                        "%s,Extreme,Ambush last night,A. Traoré,%s,%s"
                                .formatted(
                                        inCompany,
                                        day,
                                        stored.plan().horizon().end().toLocalDate())),
                "Needs",
                List.of(
                        "ID,Place,Commodity,Quantity,Unit,People,Priority,Service,Autonomy days,Not before,Not after",
                        "NEW-1,%s,%s,4000,%s,700,Critical,Households,0,,"
                                .formatted(need.placeId(), need.commodityId(), unit(need, stored.facts()))));
    }

    private static String unit(Need need, PlanFacts facts) {
        return facts.operation().commodities().stream()
                        .anyMatch(commodity ->
                                commodity.id().equals(need.commodityId()) && commodity.form() == CommodityForm.LIQUID)
                ? "L"
                : "kg";
    }

    private static List<Passage> passages(Plan plan) {
        return plan.trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Drive.class::isInstance)
                .flatMap(event -> ((TripEvent.Drive) event).passages().stream())
                .toList();
    }

    /** The addresses of its pages. */
    public String path() {
        return "/operations/" + id;
    }

    public String firstPlan() {
        return "%s/plans/%d".formatted(path(), first);
    }

    public String comparison() {
        return "%s/compare/%d".formatted(firstPlan(), second);
    }
}
