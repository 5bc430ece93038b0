package org.sira.ingest.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Unit;

/** Headers drawn by chance: whatever people put above their data, what is said of it must fit together. */
class HeadersByChanceTest {

    private static final List<String> JUNK = List.of(
            "", "", "", "Qué?", "Total", "#1", "PDI", "Retournés", "Note : provisoire", "(t)", "12,5", "(", "–");

    private static final List<String> NAMES = Arrays.stream(Field.values())
            .flatMap(field -> Stream.concat(
                    field.words().all(),
                    Stream.concat(FieldNames.of(field).headings().stream(), FieldNames.of(field).tags().stream())))
            .toList();

    @RepeatedTest(300)
    void whatIsFoundFitsTogether(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(8); number++) {
            rows.add(row(random, number * (random.nextInt(4) == 0 ? 2 : 1) + 20 * number));
        }
        for (SheetKind kind : SheetKind.values()) {
            HeaderFinder.find(kind, 0, rows, ColumnGuesser.NONE).ifPresent(HeadersByChanceTest::check);
        }
        HeaderFinder.find("Feuil1", rows).ifPresent(HeadersByChanceTest::check);
    }

    private static void check(Header header) {
        assertThat(header.lastRowNumber()).isGreaterThanOrEqualTo(header.rowNumber());
        assertThat(header.columnByField().values()).doesNotHaveDuplicates();
        assertThat(header.columnByField().keySet()).allMatch(field -> field.kind() == header.kind());
        List<Integer> all = new ArrayList<>(header.columnByField().values());
        all.addAll(header.unknownColumns());
        all.addAll(header.repeatedColumns().keySet());
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(header.headingByColumn().keySet());
        assertThat(header.repeatedColumns().values())
                .allMatch(first -> header.columnByField().containsValue(first));
        header.unitByField()
                .forEach((field, unit) ->
                        assertThat(Headings.otherUnit(field, unit)).contains(unit));
    }

    private static SheetRow row(Random random, int number) {
        List<CellValue> cells = new ArrayList<>();
        int columns = random.nextInt(14);
        for (int column = 0; column < columns; column++) {
            List<String> from = random.nextInt(3) == 0 ? JUNK : NAMES;
            String text = from.get(random.nextInt(from.size()));
            String unit = random.nextInt(6) == 0
                    ? " (" + Unit.values()[random.nextInt(Unit.values().length)].symbol() + ")"
                    : "";
            String shown = (text + unit).strip();
            cells.add(shown.isEmpty() ? CellValue.BLANK : new CellValue.Text(shown));
        }
        return new SheetRow(number, cells);
    }

    @Test
    void attributesOfTagsMayComeInAnyOrderWithSpacesAndLanguages() {
        Random random = new Random(1);
        for (Field field : Field.values()) {
            for (String tag : FieldNames.of(field).tags()) {
                List<String> parts = new ArrayList<>(List.of(tag.split("\\+", -1)));
                String base = parts.remove(0);
                parts.replaceAll(part -> part.equals("code") ? "pcode" : part);
                parts.add("i_fr");
                Collections.shuffle(parts, random);
                String written = base + " +" + String.join(random.nextBoolean() ? "+" : " + ", parts);
                assertThat(Tag.parse(written).flatMap(parsed -> Headings.find(field.kind(), parsed)))
                        .as(written)
                        .contains(field);
            }
        }
    }
}
