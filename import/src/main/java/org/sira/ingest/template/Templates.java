package org.sira.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/**
 * Writes the workbook that people fill in: a sheet to read first, and one of each kind with its headings, HXL tags,
 * notes on what is expected, words to choose from, and example rows that import without a problem.
 */
public final class Templates {

    /** The same template has the same bytes whenever it is written. */
    private static final Instant CREATED_AT = Instant.parse("2026-01-01T00:00:00Z");

    private Templates() {}

    /**
     * Writes a template as .xlsx and leaves {@code out} open.
     *
     * @param locale whose language is French, or else the template is in English
     */
    public static void write(Locale locale, OutputStream out) throws IOException {
        TemplateWords words = new TemplateWords(locale);
        List<SheetToWrite> sheets = new ArrayList<>();
        sheets.add(readMe(words));
        for (SheetKind kind : SheetKind.values()) {
            sheets.add(new TemplateSheet(kind, words).toWrite());
        }
        WorkbookWriter.write(words.say("title"), sheets, CREATED_AT, out);
    }

    private static SheetToWrite readMe(TemplateWords words) {
        List<String> lines = new ArrayList<>();
        IntStream.iterate(1, number -> words.says("how." + number), number -> number + 1)
                .forEach(number -> lines.add(words.say("how." + number)));
        lines.add("");
        lines.add(words.say("sheets"));
        Arrays.stream(SheetKind.values())
                .forEach(kind -> lines.add(words.of(kind.words()) + " – " + words.say("sheet." + kind)));
        return SheetToWrite.notes(words.say("read-me"), words.say("title"), lines);
    }
}
