package org.sira.api.export;

import java.util.ArrayList;
import java.util.List;
import org.sira.api.export.Origin.Standing.Approved;

/** What a file says of its {@link Origin}, in one language. */
public final class OriginWords {

    private final Origin origin;
    private final SheetWords words;

    public OriginWords(Origin origin, SheetWords words) {
        this.origin = origin;
        this.words = words;
    }

    public String operation() {
        return origin.operation();
    }

    public boolean draft() {
        return origin.draft();
    }

    /** Its number, where it has one, and its id. */
    public String plan() {
        return origin.planNumber().isPresent()
                ? words.text("sheet.plan", origin.planNumber().getAsInt(), origin.planId())
                : words.text("origin.plan-id", origin.planId());
    }

    /** The version of the data, where it is known, and their day of reference. */
    public String data() {
        String asOf = words.text("origin.as-of", words.formats().date(origin.asOf()));
        return origin.dataVersion().isPresent()
                ? words.text("origin.data", origin.dataVersion().getAsInt()) + " · " + asOf
                : asOf;
    }

    /** That it is a draft; or who approved it, and whether the data are newer since. */
    public String standing() {
        if (!(origin.standing() instanceof Approved approved)) {
            return words.text("sheet.proposed");
        }
        String at = words.formats().dateTime(approved.at());
        return approved.newerData().isPresent()
                ? words.text(
                        "origin.older-data",
                        approved.by(),
                        at,
                        approved.newerData().getAsInt())
                : words.text("sheet.approved", approved.by(), at);
    }

    public String sensitivity() {
        return words.text("origin.sensitivity");
    }

    public String hash() {
        return "SHA-256 " + origin.sha256();
    }

    /** All of it, line by line. */
    public List<String> lines() {
        return List.of(operation(), plan(), data(), standing(), sensitivity(), hash());
    }

    /** All but the operation in one line. */
    public String line() {
        List<String> parts = new ArrayList<>(lines());
        parts.remove(0);
        return String.join(" · ", parts);
    }
}
