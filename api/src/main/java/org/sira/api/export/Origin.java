package org.sira.api.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.sira.api.platform.Language;
import org.sira.api.platform.Sha256;

/**
 * What every file that leaves Sira says of itself: which plan it is of, what that rests on, and whether somebody stands for it.
 *
 * @param planNumber within its operation; absent where a plan was made on the command line
 * @param planId that follows from the plan's content, see {@link PlanId}
 * @param sha256 of {@code plan.json}, 64 hexadecimal digits
 * @param dataVersion number of the version of the data; absent where a plan was made on the command line
 * @param asOf day at which the risk was computed
 */
public record Origin(
        String operation,
        OptionalInt planNumber,
        String planId,
        String sha256,
        OptionalInt dataVersion,
        LocalDate asOf,
        Instant madeAt,
        Standing standing) {

    private static final int SHORT_ID = 8;

    /** Whether people may act on it. */
    public sealed interface Standing {

        /** Nobody has approved it. */
        record Draft() implements Standing {}

        /** @param newerData number of the newest version of the data, where that is newer than the plan's */
        record Approved(String by, LocalDateTime at, OptionalInt newerData) implements Standing {}
    }

    /** Of a plan in a file: nobody stands for it there, and it has no number. */
    public static Origin ofFile(PlanDocument document, byte[] json) {
        return new Origin(
                document.operation(),
                OptionalInt.empty(),
                document.planId(),
                Sha256.of(json),
                OptionalInt.empty(),
                document.plan().asOf(),
                document.createdAt(),
                new Standing.Draft());
    }

    public boolean draft() {
        return standing instanceof Standing.Draft;
    }

    /** The name of the file with all of its files, as people keep it: by the plan and the language. */
    public String packName(Language language) {
        return "sira-%s-%s.zip".formatted(shortId(), language.locale().getLanguage());
    }

    /** As much of the id as names of files and numbers of waybills carry. */
    public String shortId() {
        return planId.substring(0, Math.min(SHORT_ID, planId.length()));
    }
}
