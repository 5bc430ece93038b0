package org.sira.api.dataset.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sira.api.platform.Language;
import org.sira.ingest.template.Templates;

/** The workbook that people fill in, in a language. */
public record TemplateFile(Language language) {

    /** The name under which people find it again. */
    public String name() {
        return language == Language.FR ? "sira-modele.xlsx" : "sira-template.xlsx";
    }

    /** An .xlsx, the same bytes whenever it is asked for. */
    public byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            Templates.write(language.locale(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is written to, and never fails", e);
        }
        return content.toByteArray();
    }
}
