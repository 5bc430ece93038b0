package org.sira.api.planning;

import java.util.List;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;

/** Says in one language which rules a plan breaks because people let it, and who they are. */
public final class AcceptedWords {

    private static final int MINUTES_PER_HOUR = 60;

    private final PlanIndex index;
    private final Plan plan;
    private final Messages messages;

    /** @param index of the plan */
    public AcceptedWords(PlanIndex index, Plan plan, Messages messages) {
        this.index = index;
        this.plan = plan;
        this.messages = messages;
    }

    /**
     * A breach in words.
     *
     * @param what is broken where, and by how much
     * @param by whom and when it was accepted
     */
    public record Line(String what, String by, String reason) {}

    public List<Line> all() {
        return lines(plan.acceptedBreaches());
    }

    public List<Line> of(Trip trip) {
        return lines(plan.acceptedOn(trip));
    }

    public Line line(AcceptedBreach breach) {
        AcceptedBreach.Acceptance acceptance = breach.acceptance();
        return new Line(
                what(breach),
                messages.text("accepted.by", acceptance.by(), messages.formats().moment(acceptance.at())),
                acceptance.reason());
    }

    private List<Line> lines(List<AcceptedBreach> breaches) {
        return breaches.stream().map(this::line).toList();
    }

    private String what(AcceptedBreach breach) {
        if (breach instanceof AcceptedBreach.Company company) {
            return messages.text(
                    tooMany(company) ? "accepted.company-many" : "accepted.company-few",
                    index.convoy(company.slot()).map(convoy -> convoy.id()).orElse(""),
                    index.corridor(company.slot().corridorId()).name(),
                    formats().dateTime(company.slot().slotAt()),
                    company.vehicles());
        }
        AcceptedBreach.Notice notice = (AcceptedBreach.Notice) breach;
        return messages.text(
                "accepted.notice",
                trip(notice.tripId()),
                notice.minutes() / MINUTES_PER_HOUR,
                notice.minutes() % MINUTES_PER_HOUR,
                plan.rules().notificationLeadHours());
    }

    private boolean tooMany(AcceptedBreach.Company company) {
        return index.convoy(company.slot())
                .filter(convoy -> convoy.members().size() > plan.rules().convoyMaxVehicles())
                .isPresent();
    }

    private String trip(String id) {
        return plan.trips().stream()
                .filter(trip -> trip.id().equals(id))
                .findFirst()
                .map(trip -> messages.text("accepted.trip", id, formats().dateTime(trip.startsAt())))
                .orElse(id);
    }

    private Formats formats() {
        return messages.formats();
    }
}
