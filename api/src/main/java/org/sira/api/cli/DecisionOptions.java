package org.sira.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Need;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import picocli.CommandLine.Option;

/** What people have decided about a plan that is to be made. */
final class DecisionOptions {

    @Option(names = "--approved", paramLabel = "PLAN", order = 20)
    private @Nullable Path approved;

    @Option(names = "--pin", paramLabel = "TRIP", arity = "1..*", order = 21)
    private List<String> pins = List.of();

    @Option(names = "--without-vehicle", paramLabel = "ID", arity = "1..*", order = 22)
    private List<String> vehiclesLeftOut = List.of();

    @Option(names = "--without-need", paramLabel = "ID", arity = "1..*", order = 23)
    private List<String> needsLeftOut = List.of();

    @Option(names = "--close-road", paramLabel = "ID", arity = "1..*", order = 24)
    private List<String> closedRoads = List.of();

    @Option(names = "--changes-from", paramLabel = "PLAN", order = 25)
    private @Nullable Path changes;

    @Option(names = "--try", paramLabel = "NEED", arity = "1..*", order = 26)
    private List<String> tried = List.of();

    /** The decisions, for a plan from these facts; what names nothing that there is fails with a sentence. */
    Decisions read(PlanFacts facts, CommandContext context) {
        List<Ban> bans = new ArrayList<>();
        vehiclesLeftOut.forEach(id -> bans.add(new Ban.VehicleLeftOut(
                known(id, "--without-vehicle", facts.operation().vehicles(), Vehicle::id, context))));
        needsLeftOut.forEach(
                id -> bans.add(new Ban.NeedLeftOut(known(id, "--without-need", facts.needs(), Need::id, context))));
        closedRoads.forEach(id -> bans.add(
                new Ban.Road(known(id, "--close-road", facts.operation().roads(), RoadSegment::id, context))));
        Decisions decisions = Decisions.none().withBans(bans).withAssumptions(assumptions(facts, context));
        if (approved == null) {
            if (!pins.isEmpty()) {
                throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.pin-without-plan"));
            }
            return decisions;
        }
        DataOptions.requireReadable(approved, context.messages());
        Plan plan = new PlanFile(context).read(approved).plan();
        try {
            return decisions
                    .withApproved(plan, List.of(), facts.horizon(), facts.risk().asOf())
                    .withPins(pinned(plan, context));
        } catch (IllegalArgumentException contradiction) {
            throw new Failure(
                    ExitCode.WRONG_USAGE, context.text("cli.decisions", String.valueOf(contradiction.getMessage())));
        }
    }

    /** What a plan names as the cheapest changes for needs that it does not serve. */
    private List<Remedy> assumptions(PlanFacts facts, CommandContext context) {
        if (changes == null) {
            if (!tried.isEmpty()) {
                throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.try-without-plan"));
            }
            return List.of();
        }
        DataOptions.requireReadable(changes, context.messages());
        Plan plan = new PlanFile(context).read(changes).plan();
        List<Remedy> assumed = new ArrayList<>();
        for (String needId : tried) {
            Remedy change = change(plan, needId, context);
            // Two vehicles more are two such changes; all others hold once.
            if (change instanceof Remedy.OneMoreVehicle more) {
                known(more.likeVehicleId(), "--try", facts.operation().vehicles(), Vehicle::id, context);
                assumed.add(change);
            } else if (!assumed.contains(change)) {
                assumed.add(change);
            }
        }
        return assumed;
    }

    private static Remedy change(Plan plan, String needId, CommandContext context) {
        Remedy change = plan.unserved().stream()
                .filter(unserved -> unserved.needId().equals(needId))
                .flatMap(unserved -> unserved.change().stream())
                .map(ProposedChange::remedy)
                .findFirst()
                .orElseThrow(() -> new Failure(ExitCode.WRONG_USAGE, context.text("cli.no-change", needId)));
        if (change instanceof Remedy.MoreDays more) {
            throw new Failure(
                    ExitCode.WRONG_USAGE,
                    context.text("cli.try-more-days", needId, plan.horizon().days() + more.days()));
        }
        return change;
    }

    private List<FixedTrip> pinned(Plan plan, CommandContext context) {
        return pins.stream()
                .map(id -> plan.trips().stream()
                        .filter(trip -> trip.id().equals(id))
                        .findFirst()
                        .flatMap(FixedTrip::of)
                        .orElseThrow(() -> unknown("--pin", id, context)))
                .toList();
    }

    private static <T> String known(
            String id, String option, List<T> all, Function<T, String> idOf, CommandContext context) {
        if (all.stream().map(idOf).noneMatch(id::equals)) {
            throw unknown(option, id, context);
        }
        return id;
    }

    private static Failure unknown(String option, String id, CommandContext context) {
        return new Failure(ExitCode.WRONG_USAGE, context.text("cli.unknown-id", option, id));
    }
}
