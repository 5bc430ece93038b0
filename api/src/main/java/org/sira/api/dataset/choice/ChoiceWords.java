package org.sira.api.dataset.choice;

import java.util.ArrayList;
import java.util.List;
import org.sira.api.platform.Language;
import org.sira.api.platform.Texts;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.DateChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.value.Worded;

/** Says what people decided, such as “Routes!D2 = 78,5”. */
public final class ChoiceWords {

    private static final String BUNDLE = "org.sira.api.dataset.texts";

    private final Texts texts;

    public ChoiceWords(Language language) {
        this.texts = new Texts(BUNDLE, language);
    }

    /** One step as one sentence: what it decides first, and how much more. */
    public String of(ChoiceStep step) {
        List<String> all = new ArrayList<>(all(step.taken()));
        all(step.withdrawn()).forEach(words -> all.add(texts.text("data.choice.withdrawn", words)));
        if (all.isEmpty()) {
            return texts.text("data.choice.nothing");
        }
        return all.size() == 1 ? all.get(0) : texts.text("data.choice.and-more", all.get(0), all.size() - 1);
    }

    private List<String> all(ImportChoices choices) {
        List<String> all = new ArrayList<>();
        choices.sheets().forEach(choice -> all.add(words(choice)));
        choices.columns().forEach(choice -> all.add(words(choice)));
        choices.dates().forEach(choice -> all.add(words(choice)));
        choices.numbers().forEach(choice -> all.add(words(choice)));
        choices.places().forEach(choice -> all.add(words(choice)));
        choices.edits().forEach(choice -> all.add(words(choice)));
        return all;
    }

    private String words(SheetChoice choice) {
        if (choice instanceof SheetChoice.Read read) {
            String kind = read.kind().map(this::said).orElseGet(() -> texts.text("data.choice.by-headings"));
            return read.headerRow() == 0
                    ? texts.text("data.choice.sheet", read.sheet(), kind)
                    : texts.text("data.choice.sheet-from", read.sheet(), kind, read.headerRow());
        }
        return texts.text("data.choice.sheet-ignored", choice.sheet());
    }

    private String words(ColumnChoice choice) {
        String column = CellRef.columnName(choice.column());
        return choice.field()
                .map(field -> texts.text("data.choice.column", column, said(field.kind()), said(field)))
                .orElseGet(() -> texts.text("data.choice.column-ignored", column));
    }

    private String words(DateChoice choice) {
        return texts.text("data.choice.dates." + choice.order(), choice.sheet(), CellRef.columnName(choice.column()));
    }

    private String words(NumberChoice choice) {
        return texts.text(
                "data.choice.numbers." + choice.decimal(), choice.sheet(), CellRef.columnName(choice.column()));
    }

    private String words(PlaceChoice choice) {
        String key = choice.saidIn()
                .map(parent -> parent.isEmpty() ? "data.choice.place-unsaid" : "data.choice.place-in")
                .orElse("data.choice.place");
        return texts.text(key, choice.name(), choice.placeId(), choice.parent());
    }

    private String words(CellEdit edit) {
        CellRef where = edit.where();
        return edit.text().isEmpty()
                ? texts.text("data.choice.blank", where.sheet(), where.cell())
                : texts.text("data.choice.cell", where.sheet(), where.cell(), edit.text());
    }

    private String said(Worded constant) {
        return texts.language() == Language.FR
                ? constant.words().french()
                : constant.words().english();
    }
}
