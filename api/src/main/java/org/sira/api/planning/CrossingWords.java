package org.sira.api.planning;

import org.sira.api.platform.Messages;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Horizon;

/** Says a ferry or a border in a few words of one language: what it is, when it is open and how long it takes. */
public final class CrossingWords {

    private final Messages messages;

    public CrossingWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as “Ferry 06:30–18:30, 30 min”. */
    public String text(Crossing crossing) {
        String kind = messages.name(crossing.kind());
        boolean always = crossing.opensMin() == 0 && crossing.closesMin() == Horizon.MINUTES_PER_DAY;
        String open = always
                ? messages.text("crossing.always", kind)
                : messages.text("crossing.open", kind, crossing.opensAt(), crossing.closesAt());
        return crossing.delayMin() == 0 ? open : messages.text("crossing.delay", open, crossing.delayMin());
    }
}
