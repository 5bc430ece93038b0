package org.sira.api.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.sira.api.platform.StyleSheets;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes PDF of pages that hold their style. It needs no browser and no font of the computer: what Helvetica, which every reader
 * has, does not know is written in Liberation Sans, which comes with PDFBox. The same page gives the same bytes.
 */
final class PdfWriter {

    private static final String STYLE = "static/css/sheet/pdf.css";
    private static final String PRODUCER = "Sira";

    private final String css = StyleSheets.inlined(new ClassPathResource(STYLE));

    PdfWriter() {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new ShippedFonts());
    }

    /**
     * @param page well-formed, with a style element
     * @param subject in the properties of the file
     * @param madeAt noted in the file
     */
    byte[] write(String page, String subject, Instant madeAt) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page.replace("</style>", css + "</style>"), null)
                .withProducer(PRODUCER)
                .useSVGDrawer(new PdfMap.Drawer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useFont(ShippedFonts::open, ShippedFonts.FAMILY)
                .useFastMode();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, page, subject, madeAt);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Otherwise the time of writing and a random id would be in the file. */
    private static void describe(PDDocument document, String page, String subject, Instant madeAt) {
        PDDocumentInformation information = document.getDocumentInformation();
        GregorianCalendar time = GregorianCalendar.from(madeAt.atZone(ZoneOffset.UTC));
        information.setCreationDate(time);
        information.setModificationDate(time);
        information.setSubject(subject);
        CRC32 id = new CRC32();
        id.update(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(id.getValue());
    }
}
