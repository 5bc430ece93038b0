package org.sira.api.dataset.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Layout;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.DecimalMark;

class ChoicesJsonTest {

    private static final List<String> TEXTS = List.of(
            "Routes",
            "Feuille 1",
            "=HYPERLINK(\"x\")",
            "78,5",
            "N'Golodiana",
            "a\nb",
            "\u202fé\u0000\ud83d\ude9a",
            "{\"is\":\"Ignore\"}");

    private final ChoicesJson json = new ChoicesJson();

    @Test
    void whateverIsDecidedIsReadAsItWasWritten() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            ImportChoices choices = choices(random);
            assertThat(json.readFile(json.file(choices))).isEqualTo(choices);
            assertThat(json.file(json.readFile(json.file(choices)))).isEqualTo(json.file(choices));
            ChoiceHistory history = history(random);
            assertThat(json.readHistory(json.write(history))).isEqualTo(history);
        }
    }

    @Test
    void undoneAndMadeAgainNothingIsOtherThanBefore() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            ChoiceHistory history = history(random);
            ChoiceStep step = new ChoiceStep(choices(random), ImportChoices.none(), "awa", Instant.EPOCH);

            assertThat(history.and(step).undo().choices()).isEqualTo(history.choices());
            assertThat(history.and(step).undo().redo()).isEqualTo(history.and(step));
        }
    }

    /** Files and rows that were stored when choices knew nothing of numbers. */
    @Test
    void whatWasStoredBeforeThereWereChoicesOfNumbersIsReadAndWrittenAsItWas() throws IOException {
        byte[] file = stored("choices-before-numbers.json");
        ImportChoices choices = json.readFile(file);

        assertThat(choices.numbers()).isEmpty();
        assertThat(choices.sheets()).hasSize(2);
        assertThat(choices.columns()).hasSize(2);
        assertThat(choices.dates())
                .containsExactly(new DateChoice("operation.xlsx", "Incidents", 1, DateChoice.Order.DAY_FIRST));
        assertThat(choices.places()).contains(new PlaceChoice("Kadiana", "Bougouni", "KA2"));
        assertThat(choices.edits())
                .containsExactly(new CellEdit(new CellRef("operation.xlsx", "Routes", "D2"), "78,5"));
        // Plans name the file by its hash.
        assertThat(json.file(choices)).isEqualTo(file);

        String row = new String(stored("history-before-numbers.json"), StandardCharsets.UTF_8);
        ChoiceHistory history = json.readHistory(row);
        assertThat(history.choices().places()).hasSize(3);
        assertThat(history.redoable()).isPresent();
        assertThat(json.write(history)).isEqualTo(row);
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = ChoicesJsonTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON | DAMAGED | ''",
                "{\"schema\": \"sira-choices/2\", \"choices\": {\"sheets\": [], \"columns\": [], \"dates\": [], \"places\": [], \"edits\": []}} | OTHER_SCHEMA | sira-choices/2",
                "{\"schema\": \"sira-choices/1\"} | DAMAGED | choices",
                "{\"schema\": \"sira-choices/1\", \"choices\": {\"edits\": [{\"text\": \"80\"}]}} | DAMAGED | choices.edits.0.where",
                "{\"schema\": \"sira-choices/1\", \"choices\": {\"dates\": [{\"file\": \"f\", \"sheet\": \"s\", \"order\": \"DAY_FIRST\"}]}} | DAMAGED | choices.dates.0.column",
                "{\"schema\": \"sira-choices/1\", \"choices\": {\"sheets\": [], \"columns\": [], \"dates\": [], \"places\": [], \"edits\": [{\"where\": {\"file\": \"f\", \"sheet\": \"s\", \"cell\": \"\"}, \"text\": \"\"}]}} | DAMAGED | choices.edits.0",
            })
    void whatIsNoSuchFileIsRefusedWithItsPlace(String text, UnreadableChoices.Kind kind, String place) {
        assertThatExceptionOfType(UnreadableChoices.class)
                .isThrownBy(() -> json.readFile(text.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.kind()).isEqualTo(kind);
                    assertThat(refused.found()).isEqualTo(place);
                });
    }

    private static ChoiceHistory history(Random random) {
        ChoiceHistory history = ChoiceHistory.remembering(choices(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            ImportChoices withdrawn = random.nextBoolean() ? history.choices() : ImportChoices.none();
            history = history.and(new ChoiceStep(choices(random), withdrawn, "awa", Instant.ofEpochSecond(i)));
        }
        return random.nextBoolean() ? history.undo() : history;
    }

    private static ImportChoices choices(Random random) {
        return new ImportChoices(
                some(random, () -> sheet(random)),
                some(
                        random,
                        () -> new ColumnChoice(
                                Layout.of(List.of(text(random), text(random))),
                                random.nextInt(256),
                                random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, Field.values())))),
                some(
                        random,
                        () -> new DateChoice(
                                text(random),
                                text(random),
                                random.nextInt(256),
                                pick(random, DateChoice.Order.values()))),
                some(
                        random,
                        () -> new NumberChoice(
                                text(random), text(random), random.nextInt(256), pick(random, DecimalMark.values()))),
                some(
                        random,
                        () -> new PlaceChoice(text(random), random.nextBoolean() ? "" : text(random), text(random))),
                some(
                        random,
                        () -> new CellEdit(
                                CellRef.of(text(random), text(random), 1 + random.nextInt(999), random.nextInt(256)),
                                random.nextBoolean() ? "" : text(random))));
    }

    private static SheetChoice sheet(Random random) {
        return random.nextBoolean()
                ? new SheetChoice.Ignore(text(random), text(random))
                : new SheetChoice.Read(
                        text(random),
                        text(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, SheetKind.values())),
                        random.nextInt(25));
    }

    private static <T> List<T> some(Random random, Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
