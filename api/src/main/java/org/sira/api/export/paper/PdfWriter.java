package org.sira.api.export.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.sira.api.platform.StyleSheets;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes PDF of pages that hold their style. It needs no browser and no font of the computer: what Helvetica and Symbol,
 * which every reader has, do not know is written in Liberation Sans, which comes with PDFBox. The same page gives the same PDF,
 * but the order of its objects.
 */
final class PdfWriter {

    private static final String STYLE = "static/css/sheet/pdf.css";
    private static final Pattern DECIMALS = Pattern.compile("(\\d\\.\\d\\d)\\d+");
    private static final char ARROW = '→';
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
                .useFastMode();
        if (!everyReaderCanShow(page)) {
            builder.useFont(ShippedFonts::open, ShippedFonts.FAMILY);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, page, subject, madeAt);
            for (PDPage each : document.getPages()) {
                shorten(document, each);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is drawn by lengths of five decimals takes a third less with two, and a hundredth of a point is not seen. */
    private static void shorten(PDDocument document, PDPage page) throws IOException {
        String drawn;
        try (InputStream in = page.getContents()) {
            drawn = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        StringBuilder shortened = new StringBuilder();
        for (String line : drawn.split("\n", -1)) {
            boolean words = line.endsWith("Tj") || line.endsWith("TJ");
            shortened
                    .append(words ? line : DECIMALS.matcher(line).replaceAll("$1"))
                    .append('\n');
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(shortened.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }

    /** With Helvetica and Symbol: a font in the file would make it five times larger, and slow to write. */
    private static boolean everyReaderCanShow(String page) {
        CharsetEncoder helvetica = Charset.forName("windows-1252").newEncoder();
        return page.chars().allMatch(character -> character == ARROW || helvetica.canEncode((char) character));
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
