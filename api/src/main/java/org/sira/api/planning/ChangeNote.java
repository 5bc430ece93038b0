package org.sira.api.planning;

import java.util.List;
import java.util.Optional;
import org.sira.api.platform.SealedJson;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Unserved;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a search of changes is, as it is kept with its job.
 *
 * @param decided of all needs and kinds of changes, {@code of} in all
 * @param answers once it has ended
 */
record ChangeNote(int decided, int of, List<Answer> answers) {

    /** What was found for an entry; see {@link Unserved}. */
    record Answer(ChangeWish.Entry entry, Optional<ProposedChange> change, List<ChangeKind> notTried) {

        static Answer of(Unserved found) {
            return new Answer(ChangeWish.Entry.of(found), found.change(), found.leftToTry());
        }

        boolean means(Unserved unserved) {
            return entry.equals(ChangeWish.Entry.of(unserved));
        }
    }

    private static final JsonMapper MAPPER = SealedJson.mapper(Remedy.class);

    ChangeNote {
        answers = List.copyOf(answers);
    }

    static ChangeNote none() {
        return new ChangeNote(0, 0, List.of());
    }

    static ChangeNote read(String json) {
        return json.isEmpty() ? none() : MAPPER.readValue(json, ChangeNote.class);
    }

    String write() {
        return MAPPER.writeValueAsString(this);
    }

    static ChangeWish readWish(String json) {
        return MAPPER.readValue(json, ChangeWish.class);
    }

    static String write(ChangeWish wish) {
        return MAPPER.writeValueAsString(wish);
    }
}
