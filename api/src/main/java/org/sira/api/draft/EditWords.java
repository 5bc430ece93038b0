package org.sira.api.draft;

import java.util.ArrayList;
import java.util.List;
import org.sira.api.platform.Texts;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanEdit;

/** Says what was changed, for those who may want to take it back. */
final class EditWords {

    private final TripWords words;
    private final Texts texts;

    EditWords(TripWords words) {
        this.words = words;
        texts = words.texts();
    }

    /** One sentence for each change, in their order. @param undone to come after those that are done, the last of it first */
    List<String> of(Draft draft) {
        List<String> sentences = new ArrayList<>();
        DraftState state = draft.start();
        for (PlanEdit edit : draft.done()) {
            sentences.add(of(edit, state));
            state = edit.apply(state);
        }
        return sentences;
    }

    /** What would be made again next. */
    String nextUndone(Draft draft) {
        return of(draft.undone().get(draft.undone().size() - 1), draft.state());
    }

    /** @param before as the draft was before the change */
    String of(PlanEdit edit, DraftState before) {
        String key = "draft.edit." + edit.getClass().getSimpleName();
        if (edit instanceof PlanEdit.MoveLoads move) {
            return texts.text(key, words.loads(move.loadIds()), words.trip(before, move.toTripId()));
        } else if (edit instanceof PlanEdit.NewTrip trip) {
            List<String> loads = trip.stops().stream().flatMap(List::stream).toList();
            return texts.text(key, words.loads(loads), trip.vehicleId(), words.when(trip.notBefore()));
        } else if (edit instanceof PlanEdit.DropLoads drop) {
            return texts.text(key, words.loads(drop.loadIds()));
        } else if (edit instanceof PlanEdit.DropTrip drop) {
            return texts.text(key, words.trip(before, drop.tripId()));
        } else if (edit instanceof PlanEdit.GiveTrip give) {
            return texts.text(key, words.trip(before, give.tripId()), give.vehicleId());
        } else if (edit instanceof PlanEdit.SwapVehicles swap) {
            return texts.text(key, words.trip(before, swap.tripId()), words.trip(before, swap.otherTripId()));
        } else if (edit instanceof PlanEdit.Shift shift) {
            return texts.text(key, words.trip(before, shift.tripId()), words.when(shift.notBefore()));
        } else if (edit instanceof PlanEdit.JoinSlot join) {
            return texts.text(
                    key,
                    words.trip(before, join.tripId()),
                    words.index().corridor(join.slot().corridorId()).name(),
                    words.when(join.slot().slotAt()));
        } else if (edit instanceof PlanEdit.Pin pin) {
            return texts.text(key, words.trip(pin.asDriven()));
        } else if (edit instanceof PlanEdit.Unpin unpin) {
            return texts.text(key, words.trip(before, unpin.tripId()));
        } else if (edit instanceof PlanEdit.Forbid forbid) {
            return texts.text(key, words.ban(forbid.ban()));
        } else if (edit instanceof PlanEdit.Assume assume) {
            return texts.text(key, words.assumption(assume.change()));
        } else if (edit instanceof PlanEdit.DropAssumption drop) {
            return texts.text(key, words.assumption(drop.change()));
        }
        return texts.text(key, words.ban(((PlanEdit.Allow) edit).ban()));
    }
}
