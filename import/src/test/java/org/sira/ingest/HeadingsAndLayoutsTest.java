package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.Column;
import org.sira.ingest.dataset.SheetReport.Confidence;
import org.sira.ingest.dataset.StockRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.NotTwoEnds;
import org.sira.ingest.problem.NoteRow;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.ReadByContent;
import org.sira.ingest.problem.RepeatedHeadings;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.problem.TotalRow;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.workbook.TestWorkbook;

/** Headings, bands, tags and units as people lay them out, in a file beside the main one. */
class HeadingsAndLayoutsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 15);

    private final InputFile main =
            InputFile.of("operation.xlsx", OperationWorkbook.french().bytes());

    private ImportResult with(TestWorkbook workbook) {
        return imported(main, InputFile.of("other.xlsx", workbook.bytes()));
    }

    private static TestWorkbook sheet(@Nullable Object[]... rows) {
        return new TestWorkbook().sheet("Feuil1", rows);
    }

    private static List<DisplacementRow> displacements(ImportResult result) {
        return result.dataset().displacements().stream()
                .filter(row -> row.ref().file().equals("other.xlsx"))
                .toList();
    }

    private static DisplacementRow counted(int rowNumber, String placeId, int households, int individuals) {
        return new DisplacementRow(
                new RowRef("other.xlsx", "Feuil1", rowNumber),
                placeId,
                OptionalInt.of(households),
                OptionalInt.of(individuals),
                DAY);
    }

    private static SheetReport report(ImportResult result, SheetKind kind) {
        return result.report().sheets().stream()
                .filter(sheet -> sheet.file().equals("other.xlsx") && sheet.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Column column(SheetReport report, Field field) {
        return report.columns().stream()
                .filter(column -> column.field().filter(field::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tagsComeBeforeHeadings() {
        ImportResult result = with(sheet(
                row("Qué?", null, null, "Quién?"),
                row("Individus", "Village", "Ménages", "Personnes", "Jour"),
                row(
                        "#affected +refugees +ind",
                        "# loc + name+i_fr",
                        "#affected+hh+idps",
                        "#affected+ind +idps",
                        "#date+survey"),
                row(7, "Kadiana", 301, 1560, DAY)));
        assertThat(displacements(result)).containsExactly(counted(4, "KAD", 301, 1560));
        assertThat(result.report().problems()).isEmpty();
        SheetReport report = report(result, SheetKind.DISPLACEMENT);
        assertThat(report.headerRow()).isEqualTo(2);
        assertThat(column(report, Field.DISPLACEMENT_INDIVIDUALS).heading()).isEqualTo("Personnes");
        assertThat(report.unknownColumns())
                .extracting(SheetReport.UnknownColumn::heading)
                .containsExactly("Individus");
    }

    @Test
    void tagsMayStandDeepBelowNotesWithSomeMissingAndRaggedRows() {
        ImportResult result = with(sheet(
                row("junk", "x"),
                row("Note: chiffres provisoires"),
                row(),
                row("ADM2", "Nom", "HH", "Ind", "Commentaire", "Fecha"),
                row("#adm2+pcode", "#loc+name", "#affected+idps+hh", "?", null, "#date+survey"),
                row("ML0301", "Kadiana", 301, 1560, null, DAY, "hors tableau"),
                row("ML0301")));
        assertThat(displacements(result))
                .extracting(DisplacementRow::placeId, row -> row.households().orElse(0))
                .containsExactly(tuple("KAD", 301));
    }

    @Test
    void tagsAloneDo() {
        ImportResult result = with(sheet(
                row("#loc+name", "#affected+idps+hh", "#affected+idps+ind", "#date+reported"),
                row("Kadiana", 301, 1560, DAY)));
        assertThat(displacements(result)).containsExactly(counted(2, "KAD", 301, 1560));
    }

    @Test
    void aBandMayStandThreeRowsUpAndOthersBesideItAreNotTheDisplaced() {
        ImportResult result = with(sheet(
                row("Matrice de suivi, octobre 2025"),
                row("Cercle", "Village", "Retournés", null, "PDI", null, "Date de collecte"),
                row(null, null, "estimation", null, "enquête", null, null),
                row(null, null, "Ménages", "Individus", "Ménages", "Individus", null),
                row("Kadiana", "Kadiana", 4, 21, 301, 1560, DAY)));
        assertThat(displacements(result)).containsExactly(counted(5, "KAD", 301, 1560));
        assertThat(result.report().problems()).isEmpty();
    }

    @Test
    void unitsBelowTheHeadingsAreHeard() {
        ImportResult result = with(new TestWorkbook()
                .sheet(
                        "Flotte",
                        row(
                                "Plaque",
                                "Type",
                                "Base",
                                "Charge utile",
                                "Volume",
                                "PTAC",
                                "Pire revêtement",
                                "Équipage",
                                "Réservoir",
                                "Conso"),
                        row(null, null, null, "(kg)", "m³", "t", null, null, "L", "L/100 km"),
                        row("XY-1000-MD", "Camion", "BGN", 18_000, 45, 26, "Terre", 2, "400", 38)));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().vehicles()).last().satisfies(vehicle -> {
            assertThat(vehicle.plate()).isEqualTo("XY-1000-MD");
            assertThat(vehicle.payloadKg()).isEqualTo(18_000);
        });
    }

    @Test
    void aUnitInTheHeadingMakesAColumnOfUnitsNeedless() {
        ImportResult result = with(sheet(
                row("Entrepôt", "Article", "Quantité (t)"), row("BGN", "CER", "12,5"), row("ZEG", "CER", "300 kg")));
        assertThat(result.report().problems()).isEmpty();
        assertThat(result.dataset().stocks())
                .filteredOn(stock -> stock.ref().file().equals("other.xlsx"))
                .extracting(StockRow::quantity)
                .containsExactly(12_500.0, 300.0);
    }

    @Test
    void bothEndsOfARoadMayStandInOneColumn() {
        ImportResult result = with(new TestWorkbook()
                .sheet(
                        "Réseau",
                        row(
                                "Segment ID",
                                "Axe (De–À)",
                                "Longueur (m)",
                                "Classe",
                                "Surface (bitume/latérite/piste)",
                                "Praticabilité",
                                "Vitesse moyenne km/h",
                                "Pont/bac",
                                "Charge max t",
                                "Source",
                                "Date"),
                        row("S1", "Kolondiéba – Zégoua", 160_000, "Piste", "Piste", "saison sèche", 25, null, "26 t"),
                        row("S2", "KOL-KAD", "70 km", "Locale", "latérite", "<20 t", null, "pont", null),
                        row("S3", "Kolondiéba", 10_000, "Locale", "latérite", null, null, null, null)));
        assertThat(result.dataset().roads())
                .filteredOn(road -> road.ref().file().equals("other.xlsx"))
                .extracting(
                        road -> road.id() + " " + road.fromPlaceId() + " " + road.toPlaceId() + " " + road.lengthKm())
                .containsExactly("S1 KOL ZEG 160.0", "S2 KOL KAD 70.0");
        assertThat(result.dataset().roads().get(4).maxWeightT()).isEqualTo(OptionalDouble.of(26));
        assertThat(result.dataset().roads().get(5).maxWeightT()).isEqualTo(OptionalDouble.of(20));
        assertThat(result.dataset().roads().get(5).crossing()).isEmpty();
        assertThat(result.report().problems())
                .filteredOn(problem -> problem.severity() != Severity.WARNING)
                .singleElement()
                .isInstanceOfSatisfying(
                        NotTwoEnds.class,
                        problem -> assertThat(problem.where()).isEqualTo(new CellRef("other.xlsx", "Réseau", "B4")));
    }

    @Test
    void columnsThatOnlyTheirValuesTellAreReadAndPointedOut() {
        ImportResult result = with(new TestWorkbook()
                .sheet(
                        "Points",
                        row("Clé", "Nom", "Sorte", "a", "b", "Cercle"),
                        row("P1", "Fakola", "Village", 10.5312, -6.9021, "Kolondiéba"),
                        row("P2", "Garalo", "village", "10,9807", "-7,4376", "Bougouni")));
        SheetReport report = report(result, SheetKind.PLACES);
        assertThat(report.columns())
                .filteredOn(column -> column.confidence() == Confidence.LIKELY)
                .extracting(Column::heading, column -> column.field().orElseThrow())
                .containsExactly(
                        tuple("Clé", Field.PLACE_ID),
                        tuple("Sorte", Field.PLACE_TYPE),
                        tuple("a", Field.PLACE_LATITUDE),
                        tuple("b", Field.PLACE_LONGITUDE));
        assertThat(result.dataset().places()).last().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Garalo");
            assertThat(place.longitude()).isEqualTo(-7.4376);
        });
        assertThat(result.report().problems())
                .filteredOn(ReadByContent.class::isInstance)
                .extracting(problem -> problem.where().cell())
                .containsExactlyInAnyOrder("A1", "C1", "D1", "E1");
    }

    @Test
    void whatTwoColumnsLookLikeIsNotGuessed() {
        ImportResult result = with(new TestWorkbook()
                .sheet(
                        "Coupures",
                        row("Identifiant", "Tronçon", "quand", "quand encore", "Motif"),
                        row("F8", "R04", "26/11/2025", "27/11/2025", "Pluie"),
                        row("F9", "R04", "28/11/2025", "29/11/2025", "Pluie")));
        assertThat(result.report().problems()).noneMatch(ReadByContent.class::isInstance);
        assertThat(result.dataset().closures()).hasSize(1);
    }

    @Test
    void sumsAndRepeatedHeadingsAmongTheDataAreSetAside() {
        ImportResult result = with(new TestWorkbook()
                .sheet(
                        "Stock décembre",
                        row("Lieu", "Produit", "Quantité", "Unité"),
                        row("BGN", "CER", 10, "t"),
                        row("Sous-total Bougouni", null, 10, null),
                        row("Lieu", "Produit", "Quantité", "Unité"),
                        row("#loc+name", "#item+name", "#capacity+quantity", "#item+unit"),
                        row("ZEG", "CER", 5, "t"),
                        row("Total Zégoua", null, 5, "t"),
                        row(null, "TOTAL GÉNÉRAL", 15, "t")));
        List<Problem> problems = result.report().problems();
        assertThat(problems).hasSize(5);
        assertThat(problems)
                .filteredOn(TotalRow.class::isInstance)
                .extracting(problem -> ((TotalRow) problem).found())
                .containsExactly("Sous-total Bougouni", "Total Zégoua", "TOTAL GÉNÉRAL");
        assertThat(problems)
                .filteredOn(RepeatedHeadings.class::isInstance)
                .extracting(problem -> problem.where().cell())
                .containsExactly("A4", "A5");
        assertThat(result.dataset().stocks()).hasSize(4);
        assertThat(report(result, SheetKind.STOCK)).satisfies(sheet -> {
            assertThat(sheet.rows()).isEqualTo(7);
            assertThat(sheet.rowsTaken()).isEqualTo(2);
            assertThat(sheet.rowsSkipped()).isEqualTo(5);
        });
    }

    @Test
    void aSumIsNamedByTheCellThatSaysSo() {
        ImportResult result = with(sheet(
                row("Lieu", "Cercle", "Produit", "Quantité", "Unité"),
                row("BGN", "Bougouni", "CER", 10, "t"),
                row("BGN", "Sous-total Bougouni", null, 10, "t")));
        assertThat(result.report().problems())
                .singleElement()
                .isEqualTo(new TotalRow(new CellRef("other.xlsx", "Feuil1", "B3"), "Sous-total Bougouni"));
    }

    @Test
    void aNoteBelowTheDataIsOneProblemAndNotOnePerColumn() {
        ImportResult result = with(sheet(
                row("Lieu", "Produit", "Quantité", "Unité"),
                row("BGN", "CER", 10, "t"),
                row(),
                row("Source : magasin de Bougouni"),
                row(null, "* chiffres provisoires"),
                row("Fait à Bougouni le 20 novembre")));
        assertThat(result.report().problems())
                .extracting(problem -> problem.getClass().getSimpleName() + " "
                        + problem.where().cell())
                .containsExactly("NoteRow A4", "NoteRow B5", "NoteRow A6");
    }

    @Test
    void aRowThatSaysLittleIsNoNote() {
        assertThat(imported(OperationWorkbook.french().add("Véhicules", "AB 9999 MD"))
                        .report()
                        .problems())
                .isNotEmpty()
                .noneMatch(NoteRow.class::isInstance);
        assertThat(imported(OperationWorkbook.french().add("Paramètres", "Durée maximale de conduite par jour"))
                        .report()
                        .problems())
                .isNotEmpty()
                .noneMatch(NoteRow.class::isInstance);
    }

    @Test
    void aTitleThatNamesTheMonthMakesNoOtherLayout() {
        assertThat(report(with(survey("PDI au Mali, mars 2026")), SheetKind.DISPLACEMENT)
                        .layout())
                .isEqualTo(report(with(survey("PDI au Mali, avril 2026")), SheetKind.DISPLACEMENT)
                        .layout());
    }

    @Test
    void theDayUnderAnotherGroupIsThatOfTheSurvey() {
        ImportResult result = with(survey("PDI au Mali"));
        assertThat(displacements(result)).containsExactly(counted(4, "KOL", 12, 60));
        assertThat(result.report().problems()).isEmpty();
    }

    private static TestWorkbook survey(String title) {
        return sheet(
                row(title),
                row(null, "PDI", null, "Retournés"),
                row("Village/Site", "Ménages", "Individus", "Ménages", "Date de collecte"),
                row("Kolondiéba", 12, 60, 3, DAY));
    }

    @Test
    void aFillingStationIsNoSum() {
        ImportResult result = imported(OperationWorkbook.french()
                .add("Lieux", "TOT", "Total Bougouni", "Dépôt", 11.42, -7.48, "Bougouni", "Bougouni")
                .add("Routes", "R09", "TOT", "BGN", 1, "Locale", "Bitume")
                .add("Stocks", "Total Bougouni", "GAZ", 9000, "L")
                .add("Fermetures", "F2", "R09", DAY.plusDays(11), DAY.plusDays(11), "Total"));
        assertThat(result.report().problems()).noneMatch(TotalRow.class::isInstance);
        assertThat(result.dataset().stocks()).last().extracting("placeId").isEqualTo("TOT");
        assertThat(result.dataset().closures()).hasSize(2);
    }

    @Test
    void kindsAreKnownByContentWhateverTheSheetIsCalled() {
        ImportResult result = with(new TestWorkbook()
                .sheet("Licence", row("Ces données sont sous licence CC BY."), row("Date", "2025"))
                .sheet("Feuil2", row("Lieu", "Article", "Qté", "UM"), row("BGN", "CER", 3, "t"))
                .sheet("Véhicules", row("Lieu", "Denrée", "Solde", "Unité"), row("ZEG", "CER", 4, "t"))
                .sheet("Réunions", row("Lieu", "Date", "Objet"), row("Bamako", DAY, "Accès")));
        assertThat(result.report().sheets())
                .filteredOn(sheet -> sheet.file().equals("other.xlsx"))
                .extracting(SheetReport::sheet, SheetReport::kind)
                .containsExactly(tuple("Feuil2", SheetKind.STOCK), tuple("Véhicules", SheetKind.STOCK));
        assertThat(result.report().problems()).noneMatch(MissingColumn.class::isInstance);
    }
}
