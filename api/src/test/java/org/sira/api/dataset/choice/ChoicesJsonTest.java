package org.sira.api.dataset.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Layout;
import org.sira.ingest.schema.SheetKind;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON | DAMAGED | ''",
                "{\"schema\": \"sira-choices/2\", \"choices\": {\"sheets\": [], \"columns\": [], \"dates\": [], \"places\": [], \"edits\": []}} | OTHER_SCHEMA | sira-choices/2",
                "{\"schema\": \"sira-choices/1\"} | DAMAGED | choices",
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
