package org.sira.api.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sira.api.export.ConvoySheet;
import org.sira.api.export.Origin;
import org.sira.api.export.PaperFacts;
import org.sira.api.export.PlanExport;
import org.sira.api.export.RouteSheet;
import org.sira.api.export.SheetWords;
import org.sira.api.planning.AcceptedWords;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.AcceptedBreach;

/** The papers of a plan in one language. */
final class PlanPapers {

    private final PaperFacts facts;
    private final Origin origin;
    private final SheetWords words;
    private final AcceptedWords accepted;

    PlanPapers(PlanExport export, Language language) {
        facts = new PaperFacts(export.outcome().facts(), export.outcome().plan());
        origin = export.origin();
        words = new SheetWords(language);
        accepted = new AcceptedWords(facts.index(), facts.plan(), Messages.in(language));
    }

    int trips() {
        return facts.plan().trips().size();
    }

    int convoys() {
        return facts.plan().convoys().size();
    }

    String vehicleOf(int trip) {
        return facts.plan().trips().get(trip - 1).vehicleId();
    }

    String convoyId(int convoy) {
        return facts.plan().convoys().get(convoy - 1).id();
    }

    RouteSheet sheet(int trip) {
        return RouteSheet.of(facts, trip).orElseThrow();
    }

    /**
     * A paper of a trip, which may be of several pages.
     *
     * @param trip number in the plan, from 1
     * @return nothing where there is no such trip
     */
    List<PaperPage> ofTrip(Paper paper, int trip) {
        return switch (paper) {
            case SHEET ->
                naming(
                        page(paper, "sheet", "sheet.title", "sheet.trip", trip, RouteSheet.of(facts, trip)),
                        breach -> facts.trip(trip).stream().anyMatch(of -> breach.touches(of, facts.plan())));
            case MANIFEST ->
                page(paper, "manifest", "paper.manifest", "sheet.trip", trip, Manifest.ofTrip(facts, origin, trip));
            case WAYBILLS -> waybills(trip);
            case NOTIFICATION ->
                page(
                        paper,
                        "notification",
                        "paper.notification",
                        "sheet.trip",
                        trip,
                        MovementNotification.ofTrip(facts, trip));
        };
    }

    /** A paper of a convoy; nothing where there is no such convoy, or no such paper of one. */
    List<PaperPage> ofConvoy(Paper paper, int convoy) {
        if (facts.convoy(convoy).isEmpty()) {
            return List.of();
        }
        Object id = convoyId(convoy);
        return switch (paper) {
            case SHEET ->
                naming(
                        page(
                                paper,
                                "convoy-sheet",
                                "paper.convoy-sheet",
                                "paper.convoy",
                                id,
                                ConvoySheet.of(facts, convoy)),
                        breach -> facts.convoy(convoy).stream()
                                .flatMap(of -> of.members().stream())
                                .anyMatch(member -> breach.touches(facts.trip(member), facts.plan())));
            case MANIFEST ->
                page(paper, "manifest", "paper.manifest", "paper.convoy", id, Manifest.ofConvoy(facts, origin, convoy));
            case WAYBILLS -> List.of();
            case NOTIFICATION ->
                page(
                        paper,
                        "notification",
                        "paper.notification",
                        "paper.convoy",
                        id,
                        MovementNotification.ofConvoy(facts, convoy));
        };
    }

    /** All that a driver takes along. */
    List<PaperPage> forDriver(int trip) {
        List<PaperPage> pages = new ArrayList<>(ofTrip(Paper.SHEET, trip));
        pages.addAll(ofTrip(Paper.MANIFEST, trip));
        pages.addAll(waybills(trip));
        return pages;
    }

    /** All that the leader of a convoy takes along. */
    List<PaperPage> forLeader(int convoy) {
        List<PaperPage> pages = new ArrayList<>(ofConvoy(Paper.SHEET, convoy));
        pages.addAll(ofConvoy(Paper.MANIFEST, convoy));
        return pages;
    }

    /** Of vehicles without cargo, too, there is a page, which says so. */
    private List<PaperPage> waybills(int trip) {
        Optional<List<Waybill>> waybills = Waybill.ofTrip(facts, origin, trip);
        if (waybills.filter(List::isEmpty).isPresent()) {
            return page(Paper.WAYBILLS, "no-waybill", "paper.waybill", "sheet.trip", trip, RouteSheet.of(facts, trip));
        }
        return waybills.orElse(List.of()).stream()
                .map(waybill -> new PaperPage(
                        Paper.WAYBILLS,
                        "waybill-" + waybill.number(),
                        "waybill",
                        title("paper.waybill", "sheet.trip", trip),
                        waybill))
                .toList();
    }

    /** With the rules that people let be broken. Why stays off the paper: it may tell of dangers. */
    private List<PaperPage> naming(List<PaperPage> pages, Predicate<AcceptedBreach> concerns) {
        List<AcceptedWords.Line> lines = facts.plan().acceptedBreaches().stream()
                .filter(concerns)
                .map(accepted::line)
                .toList();
        return pages.stream().map(page -> page.withAccepted(lines)).toList();
    }

    private List<PaperPage> page(
            Paper paper, String template, String name, String subject, Object of, Optional<?> content) {
        return content.map(found -> new PaperPage(paper, template, template, title(name, subject, of), found))
                .map(List::of)
                .orElse(List.of());
    }

    private String title(String name, String subject, Object of) {
        return "%s · %s".formatted(words.text(name), words.text(subject, of));
    }
}
