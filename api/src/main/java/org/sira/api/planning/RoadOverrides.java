package org.sira.api.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The classes of risk that persons set on pages, by operation. Of a road the last one set stands; the ones before it do not
 * come back when it expires or is withdrawn.
 */
@Service
public class RoadOverrides {

    private final RoadOverrideStore store;
    private final Operations operations;
    private final TransactionOperations transactions;

    RoadOverrides(RoadOverrideStore store, Operations operations, TransactionOperations transactions) {
        this.store = store;
        this.operations = operations;
        this.transactions = transactions;
    }

    /** All that were ever set, the newest first. */
    public List<RoadOverride> list(long operation) {
        return store.list(operation);
    }

    /** Those that stand, as a plan takes them: each counts on its own days. */
    public List<RiskOverride> standing(long operation) {
        return list(operation).stream()
                .filter(RoadOverride::stands)
                .map(RoadOverride::fact)
                .toList();
    }

    /**
     * Sets a class. Sent twice, it is set once.
     *
     * @param countsFrom the day of reference of the data that the user saw
     * @param seen id of the newest one of this road that the user saw, 0 for none
     * @throws Refusal when somebody has set or withdrawn one since the user looked
     */
    public void set(
            long operation,
            String segmentId,
            RiskClass riskClass,
            String reason,
            LocalDate countsFrom,
            LocalDate expiresOn,
            long seen,
            String user) {
        transactions.executeWithoutResult(status -> {
            operations.lock(operation);
            RiskOverride wanted = new RiskOverride(segmentId, riskClass, reason, user, countsFrom, expiresOn);
            Optional<RoadOverride> newest = list(operation).stream()
                    .filter(known -> known.segmentId().equals(segmentId))
                    .findFirst()
                    .filter(known -> known.id() != seen);
            if (newest.filter(known -> known.stands() && known.fact().equals(wanted))
                    .isPresent()) {
                return;
            }
            newest.ifPresent(known -> {
                throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        "override.refused.meanwhile",
                        known.setBy(),
                        known.setAt(),
                        known.reason());
            });
            store.insert(operation, wanted);
        });
    }

    /**
     * Takes one back. Whoever does so twice has done so once.
     *
     * @return the one that was taken back
     * @throws Refusal when there is no such override, somebody else has withdrawn it, or another one stands in its place
     */
    public RoadOverride withdraw(long operation, long id, String user) {
        return Objects.requireNonNull(transactions.execute(status -> {
            operations.lock(operation);
            RoadOverride override = list(operation).stream()
                    .filter(known -> known.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "override.refused.not-found"));
            override.withdrawal()
                    .ifPresentOrElse(
                            by -> {
                                if (!by.by().equals(user)) {
                                    throw new Refusal(
                                            Refusal.Kind.CONFLICT, "override.refused.withdrawn", by.by(), by.at());
                                }
                            },
                            () -> {
                                if (override.replaced()) {
                                    throw new Refusal(Refusal.Kind.CONFLICT, "override.refused.replaced");
                                }
                                store.withdraw(operation, override, user);
                            });
            return override;
        }));
    }
}
