package org.sira.api.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.export.ConvoySheet;
import org.sira.api.export.Origin;
import org.sira.api.export.PaperFacts;
import org.sira.api.export.PlanExamples;
import org.sira.api.export.PlanExport;
import org.sira.api.export.SheetWords;
import org.sira.api.platform.Language;

class PapersTest {

    private static final PaperRenderer RENDERER = new PaperRenderer();

    private final PlanExport draft = PlanExamples.draft();
    private final PaperFacts facts =
            new PaperFacts(draft.outcome().facts(), draft.outcome().plan());

    @ParameterizedTest
    @EnumSource
    void everyPaperIsWholeAndSaysWhatItIsOf(Language language) {
        for (PaperPage page : all(draft, language)) {
            String html = RENDERER.file(List.of(page), draft.origin(), language);
            assertThat(html)
                    .as(page.title())
                    .doesNotContain("??", " style=", "null")
                    .contains(draft.origin().planId(), draft.origin().sha256())
                    .contains(new SheetWords(language).text("sheet.proposed"))
                    .contains(new SheetWords(language).text("origin.sensitivity"))
                    .containsPattern(language == Language.FR ? "données version 1" : "data version 1")
                    .doesNotContainIgnoringCase("incident");
        }
    }

    @Test
    void anApprovedPlanNamesWhoApprovedItAndWhetherDataAreNewer() {
        var approved = new Origin.Standing.Approved("Awa", PlanExamples.at(-1, 9, 30), OptionalInt.empty());
        var older = new Origin.Standing.Approved("Awa", PlanExamples.at(-1, 9, 30), OptionalInt.of(2));
        for (PaperPage page : all(draft, Language.EN)) {
            assertThat(html(page, approved))
                    .contains("Approved by Awa, Sun 22 Nov 09:30")
                    .doesNotContain("DRAFT");
            assertThat(html(page, older)).contains("on older data: version 2 has come since");
        }
    }

    @Test
    void aManifestHoldsWeightVolumeAndCompartments() {
        Manifest manifest = Manifest.ofTrip(facts, draft.origin(), 2).orElseThrow();
        assertThat(manifest.vehicles()).singleElement().satisfies(vehicle -> {
            assertThat(vehicle.kg()).isEqualTo(7_560);
            assertThat(vehicle.m3()).isEqualTo(9);
        });
        String page = text(draft, Language.EN, Paper.MANIFEST, 2);
        assertThat(page).contains("9,000 L", "7,560", "no. 1: 8,000 L; no. 2: 1,000 L", "of 10,000 kg, 15,000 L");
    }

    @Test
    void aConvoyCarriesWhatIsAboardWhenItLeaves() {
        Manifest manifest = Manifest.ofConvoy(facts, draft.origin(), 1).orElseThrow();
        assertThat(manifest.vehicles())
                .extracting(vehicle -> vehicle.vehicle().id() + " " + vehicle.kg())
                .containsExactly("T1 8000.0", "C1 7560.0");
        assertThat(manifest.kg()).isEqualTo(15_560);
    }

    @Test
    void waybillsAreNumberedByPlanTripAndStop() {
        List<Waybill> waybills = Waybill.ofTrip(facts, draft.origin(), 1).orElseThrow();
        assertThat(waybills).singleElement().satisfies(waybill -> {
            assertThat(waybill.number()).isEqualTo(draft.origin().shortId() + "-01-1");
            assertThat(waybill.sender().name()).isEqualTo("Bougouni");
            assertThat(waybill.receiver().name()).isEqualTo("+Kolondiéba");
            assertThat(waybill.needIds()).containsExactly("N1");
        });
        assertThat(text(draft, Language.FR, Paper.WAYBILLS, 1))
                .contains("Bordereau d’expédition et de livraison", "Chargé par", "Chauffeur", "Reçu par")
                .contains("Quantité reçue", "Pertes, avaries");
    }

    @Test
    void aNotificationTellsWindowsAndNoCargo() {
        MovementNotification movement = MovementNotification.ofTrip(facts, 1).orElseThrow();
        assertThat(movement.route())
                .extracting(
                        point -> "%s %s %s %s".formatted(point.place().id(), point.from(), point.to(), point.stay()))
                .containsExactly(
                        "BOU 2026-11-23T07:00 2026-11-23T10:00 STOP",
                        "KOL 2026-11-23T11:00 2026-11-24T12:00 NIGHT",
                        "BOU 2026-11-24T13:00 2026-11-24T14:00 PASS");
        assertThat(text(draft, Language.EN, Paper.NOTIFICATION, 2))
                .contains("C1", "Tanker", "fuel")
                .doesNotContain("9,000", "7,560", "Gasoil", "N2");
    }

    @Test
    void aConvoySheetTellsItsOrderAndWhenItPasses() {
        ConvoySheet sheet = ConvoySheet.of(facts, 1).orElseThrow();
        assertThat(sheet.members())
                .extracting(member -> member.vehicle().id() + member.leads())
                .containsExactly("T1true", "C1false");
        assertThat(sheet.passes())
                .extracting(pass -> pass.place().id() + " " + pass.at().toLocalTime())
                .containsExactly("BOU 09:00", "KOL 11:19");
        assertThat(sheet.lengthKm()).isEqualTo(74);
        assertThat(ConvoySheet.of(facts, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPdfHoldsAllPapersAndIsTheSameAgain(Language language) throws Exception {
        PaperFiles files = new PaperFiles(RENDERER, new PdfWriter());
        List<PaperPage> pages = all(draft, language);

        byte[] pdf = files.pdf(pages, draft.origin(), language);

        assertThat(files.pdf(pages, draft.origin(), language)).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(pages.size());
            assertThat(document.getDocumentInformation().getSubject())
                    .contains(draft.origin().planId(), draft.origin().sha256());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            SheetWords words = new SheetWords(language);
            assertThat(text)
                    .contains("+Kolondiéba", "→", words.text("paper.waybill"), words.text("paper.notification"))
                    .contains(words.text("sheet.proposed"));
        }
    }

    private static List<PaperPage> all(PlanExport export, Language language) {
        PlanPapers papers = new PlanPapers(export, language);
        List<PaperPage> pages = new ArrayList<>();
        for (Paper paper : Paper.values()) {
            pages.addAll(papers.ofTrip(paper, 1));
            pages.addAll(papers.ofTrip(paper, 2));
            pages.addAll(papers.ofConvoy(paper, 1));
        }
        assertThat(pages).hasSize(11);
        return pages;
    }

    private String html(PaperPage page, Origin.Standing standing) {
        Origin origin = PlanExamples.export(PlanExamples.plan(), standing).origin();
        return RENDERER.file(List.of(page), origin, Language.EN).replace('\u00a0', ' ');
    }

    /** Most papers need no font in the file; names in Bambara do. */
    @Test
    void lettersThatReadersLackAreInThePdf() throws Exception {
        String page =
                "<html><head><style>p { font-family: Helvetica, Symbol, 'Liberation Sans' }</style></head><body><p>Sɛgu → Bɔ</p></body></html>";
        byte[] pdf = new PdfWriter().write(page, "s", PlanExamples.MADE_AT);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Sɛgu → Bɔ");
        }
    }

    private static String text(PlanExport export, Language language, Paper paper, int trip) {
        String html = RENDERER.file(new PlanPapers(export, language).ofTrip(paper, trip), export.origin(), language);
        return Stream.of(html.substring(html.indexOf("<main")).split("<[^>]*>"))
                .reduce("", (text, part) -> text + part)
                .replace('\u00a0', ' ');
    }
}
