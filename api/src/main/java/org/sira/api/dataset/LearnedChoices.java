package org.sira.api.dataset;

import static org.sira.db.Tables.LEARNED_CHOICE;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sira.api.dataset.choice.ChoicesJson;
import org.sira.api.platform.Sha256;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.value.Spelling;
import org.springframework.stereotype.Repository;

/**
 * What the next import of an operation need not be told again: what the columns of a layout mean, and which place a name
 * means. What concerns single files, sheets or cells is not learned.
 */
@Repository
class LearnedChoices {

    private static final String COLUMN = "COLUMN";
    private static final String PLACE = "PLACE";

    private final DSLContext dsl;
    private final Clock clock;
    private final ChoicesJson json = new ChoicesJson();

    LearnedChoices(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    ImportChoices of(long operation) {
        return ImportChoices.none()
                .withColumns(
                        find(operation, COLUMN).stream().map(json::readColumn).toList())
                .withPlaces(find(operation, PLACE).stream().map(json::readPlace).toList());
    }

    /** To be called in a transaction that holds the operation. */
    void learn(long operation, ImportChoices before, ImportChoices choices, String user) {
        before.columns().forEach(column -> forget(operation, COLUMN, key(column)));
        before.places().forEach(place -> forget(operation, PLACE, key(place)));
        settled(choices.columns()).forEach(column -> keep(operation, COLUMN, key(column), json.write(column), user));
        choices.places().forEach(place -> keep(operation, PLACE, key(place), json.write(place), user));
    }

    private List<String> find(long operation, String about) {
        return dsl.select(LEARNED_CHOICE.CHOICE)
                .from(LEARNED_CHOICE)
                .where(LEARNED_CHOICE.OPERATION_ID.eq(operation))
                .and(LEARNED_CHOICE.ABOUT.eq(about))
                .orderBy(LEARNED_CHOICE.CHOICE_KEY)
                .fetch(LEARNED_CHOICE.CHOICE);
    }

    private void keep(long operation, String about, String key, String choice, String user) {
        forget(operation, about, key);
        dsl.insertInto(LEARNED_CHOICE)
                .set(LEARNED_CHOICE.OPERATION_ID, operation)
                .set(LEARNED_CHOICE.ABOUT, about)
                .set(LEARNED_CHOICE.CHOICE_KEY, key)
                .set(LEARNED_CHOICE.CHOICE, choice)
                .set(LEARNED_CHOICE.LEARNED_BY, user)
                .set(LEARNED_CHOICE.LEARNED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .execute();
    }

    private void forget(long operation, String about, String key) {
        dsl.deleteFrom(LEARNED_CHOICE)
                .where(LEARNED_CHOICE.OPERATION_ID.eq(operation))
                .and(LEARNED_CHOICE.ABOUT.eq(about))
                .and(LEARNED_CHOICE.CHOICE_KEY.eq(key))
                .execute();
    }

    /** As the import applies them, so that their order no longer counts: of two columns with one meaning the later has it. */
    private static Collection<ColumnChoice> settled(List<ColumnChoice> columns) {
        Map<String, ColumnChoice> settled = new LinkedHashMap<>();
        for (ColumnChoice column : columns) {
            settled.replaceAll((key, earlier) -> earlier.layout().equals(column.layout())
                            && earlier.field().isPresent()
                            && earlier.field().equals(column.field())
                    ? new ColumnChoice(earlier.layout(), earlier.column(), Optional.empty())
                    : earlier);
            settled.put(key(column), column);
        }
        return settled.values();
    }

    private static String key(ColumnChoice choice) {
        return hash(choice.layout().headings() + "\n\n" + choice.column());
    }

    private static String key(PlaceChoice choice) {
        return choice.saidIn().filter(String::isEmpty).isPresent()
                ? hash(choice.key())
                : hash(Spelling.key(choice.name()) + "\n\n" + Spelling.key(choice.parent()));
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
