package org.sira.api.guide;

import static org.sira.db.Tables.FIRST_STEPS_HIDDEN;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is led through the first steps: everybody who may plan, until they hide them, on whatever computer. */
@Repository
public class FirstSteps {

    private final DSLContext db;
    private final Clock clock;

    FirstSteps(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public boolean hidden(String login) {
        return db.fetchExists(FIRST_STEPS_HIDDEN, FIRST_STEPS_HIDDEN.LOGIN.eq(login));
    }

    void hide(String login) {
        db.insertInto(FIRST_STEPS_HIDDEN)
                .set(FIRST_STEPS_HIDDEN.LOGIN, login)
                .set(FIRST_STEPS_HIDDEN.HIDDEN_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    void show(String login) {
        db.deleteFrom(FIRST_STEPS_HIDDEN)
                .where(FIRST_STEPS_HIDDEN.LOGIN.eq(login))
                .execute();
    }
}
