package org.sira.ingest.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sira.ingest.dataset.ClosedLists;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;

/** The sheet of one kind: headings with what is expected, HXL tags and example rows. */
record TemplateSheet(SheetKind kind, TemplateWords words) {

    private static final Set<Field> YES_OR_NO =
            EnumSet.of(Field.PLACE_SAFE_HAVEN, Field.ROAD_ONE_WAY, Field.COMMODITY_VEHICLE_FUEL);

    private static final String REQUIRED_MARK = " *";
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    SheetToWrite toWrite() {
        List<Field> fields = Field.of(kind).stream()
                .filter(field -> TemplateColumn.of(field).isPresent())
                .toList();
        List<List<CellToWrite>> rows = new ArrayList<>(examples(fields));
        if (kind == SheetKind.SETTINGS) {
            rows.addAll(usualSettings(rows.size()));
        }
        return SheetToWrite.table(
                        words.of(kind.words()),
                        fields.stream().map(this::column).toList(),
                        rows)
                .withTags(fields.stream().map(field -> field.tag().orElse("")).toList());
    }

    private ColumnToWrite column(Field field) {
        String title = words.of(field.words()) + (field.required() ? REQUIRED_MARK : "");
        int longest = Stream.concat(Stream.of(title, field.tag().orElse("")), examples(field).stream())
                .mapToInt(String::length)
                .max()
                .orElse(NARROWEST);
        return ColumnToWrite.text(title, Math.min(WIDEST, Math.max(NARROWEST, longest + 2)))
                .withNote(note(field))
                .withChoices(choices(field));
    }

    private String note(Field field) {
        List<String> parts = new ArrayList<>();
        if (field.required()) {
            parts.add(words.say("note.required"));
        }
        parts.add(TemplateColumn.of(field).orElseThrow().note(words.french()));
        field.unit().ifPresent(unit -> parts.add(words.say("note.unit", unit.symbol())));
        if (YES_OR_NO.contains(field)) {
            parts.add(words.say("note.yes-or-no"));
        } else if (!choices(field).isEmpty()) {
            parts.add(words.say("note.words", String.join(", ", choices(field))));
        }
        return String.join(" ", parts);
    }

    private List<String> choices(Field field) {
        if (YES_OR_NO.contains(field)) {
            return List.of(words.say("yes"), words.say("no"));
        }
        // All settings have a row already.
        return field == Field.SETTING_KEY
                ? List.of()
                : ClosedLists.of(field).stream()
                        .flatMap(list -> list.words().stream())
                        .map(words::of)
                        .toList();
    }

    private List<List<CellToWrite>> examples(List<Field> fields) {
        int rows =
                fields.stream().mapToInt(field -> examples(field).size()).max().orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(
                        row -> fields.stream().map(field -> example(field, row)).toList())
                .toList();
    }

    private CellToWrite example(Field field, int row) {
        List<String> examples = examples(field);
        return row < examples.size() ? ExampleCell.of(examples.get(row)) : CellToWrite.blank();
    }

    private List<String> examples(Field field) {
        return TemplateColumn.of(field).orElseThrow().examples(words.french());
    }

    /** The settings that no example gives, without a value. */
    private List<List<CellToWrite>> usualSettings(int given) {
        List<String> examples = examples(Field.SETTING_KEY).subList(0, given);
        return Arrays.stream(SettingKey.values())
                .map(SettingKey::words)
                .map(words::of)
                .filter(name -> !examples.contains(name))
                .map(name -> List.of(CellToWrite.of(name)))
                .toList();
    }
}
