package org.sira.api.export.paper;

import java.util.List;
import org.sira.api.export.Origin;
import org.sira.api.export.OriginWords;
import org.sira.api.export.SheetWords;
import org.sira.api.platform.Language;

/** Papers as PDF. */
final class PaperFiles {

    private final PaperRenderer renderer;
    private final PdfWriter pdf;

    PaperFiles(PaperRenderer renderer, PdfWriter pdf) {
        this.renderer = renderer;
        this.pdf = pdf;
    }

    byte[] pdf(List<PaperPage> pages, Origin origin, Language language) {
        String subject = new OriginWords(origin, new SheetWords(language)).line();
        return pdf.write(renderer.file(pages, origin, language), subject, origin.madeAt());
    }
}
