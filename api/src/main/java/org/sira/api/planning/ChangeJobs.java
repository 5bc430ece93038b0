package org.sira.api.planning;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.Jobs;
import org.sira.api.platform.jobs.NewJob;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Unserved;
import org.springframework.stereotype.Service;

/**
 * Searches of changes in the background. What they find is kept with them, since a plan never changes: whoever shows the
 * plan adds it.
 */
@Service
public class ChangeJobs {

    private final Jobs jobs;

    ChangeJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Starts a search. The same one, while it is being worked on, is the same job.
     *
     * @throws Refusal when there is nothing of that kind left to try in the plan
     */
    UUID start(StoredPlan stored, ChangeWish wish, String user) {
        if (known(stored).unserved().stream().noneMatch(wish::means)) {
            throw new Refusal(Refusal.Kind.INPUT, "planning.refused.nothing-to-try");
        }
        String request = ChangeNote.write(wish);
        return jobs.start(
                new NewJob(
                        stored.row().operation(),
                        wish.entry().isEmpty() ? ChangeHandler.ALL : ChangeHandler.ONE,
                        Sha256.of(request.getBytes(StandardCharsets.UTF_8)),
                        request,
                        user),
                job -> {});
    }

    /** Asks all searches of a plan to end with what they have found by then. */
    void stop(long operation, int plan, String user) {
        of(operation, plan).filter(job -> !job.state().ended()).forEach(job -> jobs.stop(job.id(), user));
    }

    /** Searches of a plan that wait or run, and the last one if it failed; the oldest first. */
    List<ChangeSearch> shown(long operation, int plan) {
        List<Job> all = of(operation, plan).toList();
        Optional<Job> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return all.stream()
                .filter(job -> !job.state().ended()
                        || job.failure().isPresent() && last.filter(job::equals).isPresent())
                .map(job -> ChangeSearch.of(job, jobs.waitsFor(job)))
                .toList();
    }

    /** The plan with what has been found since. */
    public Plan known(StoredPlan stored) {
        List<ChangeNote.Answer> answers = of(
                        stored.row().operation(), stored.row().number())
                .flatMap(job -> ChangeNote.read(job.progress()).answers().stream())
                .toList();
        return stored.plan()
                .withUnserved(stored.plan().unserved().stream()
                        .map(unserved -> known(unserved, answers))
                        .toList());
    }

    /** Of several answers to one question the one that left least untried, and of these the last. */
    private static Unserved known(Unserved unserved, List<ChangeNote.Answer> answers) {
        Unserved known = unserved;
        for (ChangeNote.Answer answer : answers) {
            if (answer.means(unserved)
                    && answer.notTried().size() <= known.leftToTry().size()) {
                known = unserved.with(answer.change(), answer.notTried());
            }
        }
        return known;
    }

    private Stream<Job> of(long operation, int plan) {
        return Stream.of(ChangeHandler.ONE, ChangeHandler.ALL)
                .flatMap(kind -> jobs.list(operation, kind).stream())
                .filter(job -> ChangeNote.readWish(job.request()).plan() == plan)
                .sorted(Comparator.comparing(Job::createdAt).thenComparing(Job::id));
    }
}
