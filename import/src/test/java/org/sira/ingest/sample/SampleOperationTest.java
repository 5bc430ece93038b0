package org.sira.ingest.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the notes of the sample say of it is true of its rows. */
class SampleOperationTest {

    private static final Map<String, byte[]> FILES = SampleFiles.all();

    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void everyPlaceThatIsNamedIsListed() {
        Set<String> names = column("Lieux", "Nom");

        assertThat(names).hasSize(gazetteer.sites().size());
        assertThat(Stream.of(
                                column("Besoins", "Lieu"),
                                column("Stocks", "Lieu"),
                                column("Véhicules", "Base"),
                                column("Déplacements", "Lieu"),
                                column("Routes", "De"),
                                column("Routes", "À"))
                        .flatMap(Set::stream))
                .isSubsetOf(names);
    }

    @Test
    void depotsHaveStockAndVehicles() {
        Set<String> depots = rows("Lieux").stream()
                .filter(row -> value(row, "Type").equals("Dépôt"))
                .map(row -> value(row, "Nom"))
                .collect(toSet());

        assertThat(depots).containsExactlyInAnyOrder("Sikasso", "Bougouni", "Ségou");
        assertThat(column("Véhicules", "Base")).isEqualTo(depots);
        assertThat(column("Stocks", "Lieu")).containsAll(depots).contains("Zégoua");
    }

    @Test
    void theOnlyRoadToBenenaIsClosedFromBeforeTheFirstDayUntilAfterTheLast() {
        assertThat(gazetteer.links())
                .filteredOn(link -> link.fromId().equals("BEN") || link.toId().equals("BEN"))
                .extracting(Gazetteer.Link::id)
                .containsExactly(Limits.CLOSED_ROAD);
        assertThat(rows("Fermetures").get(0))
                .containsEntry("Route", Limits.CLOSED_ROAD)
                .containsEntry("Du", "27/04/2026")
                .containsEntry("Au", "31/05/2026");
    }

    @Test
    void fakolaHasOneRoadAndMostIncidentsOfTheLastWeeksLieOnItOrOnTheRoadToKadiana() {
        assertThat(gazetteer.links())
                .filteredOn(link -> link.fromId().equals("FAK") || link.toId().equals("FAK"))
                .hasSize(1);
        List<SampleIncident> recent = IncidentDraw.all(gazetteer).stream()
                .filter(incident -> incident.date().isAfter(SampleDates.AS_OF.minusWeeks(8)))
                .toList();
        assertThat(recent)
                .filteredOn(incident -> incident.near().cercle().equals("Kolondiéba"))
                .hasSizeGreaterThan(recent.size() / 3);
    }

    @Test
    void everyTankerIsTooHeavyForTheFerriesToTenenkou() {
        double ferryT = gazetteer.links().stream()
                .filter(link -> link.fromId().equals("TEN") || link.toId().equals("TEN"))
                .mapToDouble(link -> Double.parseDouble(link.maxWeightT()))
                .max()
                .orElseThrow();

        assertThat(rows("Véhicules"))
                .filteredOn(row -> value(row, "Type").equals("Citerne"))
                .hasSize(6)
                .allSatisfy(row -> assertThat(number(row, "PTAC t")).isGreaterThan(ferryT));
        assertThat(rows("Véhicules"))
                .filteredOn(row -> value(row, "Type").equals("Camion"))
                .hasSize(18)
                .anySatisfy(row -> assertThat(number(row, "PTAC t")).isLessThanOrEqualTo(ferryT));
    }

    @Test
    void bougouniHasLessDieselThanYanfolilaAsksForUntilItIsRefilled() {
        double stocked = litres("Stocks", "Bougouni");
        double asked = litres("Besoins", "Yanfolila");

        assertThat(stocked).isPositive().isLessThan(asked);
        assertThat(stocked + litres("Besoins", "Bougouni")).isGreaterThan(asked);
    }

    private static double litres(String sheet, String place) {
        return rows(sheet).stream()
                .filter(row -> value(row, "Lieu").equals(place)
                        && value(row, "Produit").equals("GAS"))
                .mapToDouble(row -> number(row, "Quantité"))
                .sum();
    }

    @Test
    void oneTruckLoadsAtAnotherDepotToo() {
        assertThat(rows("Véhicules"))
                .filteredOn(row -> !value(row, "Charge aussi à").isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Immatriculation", Fleet.LOADS_ELSEWHERE)
                        .containsEntry("Base", "Bougouni")
                        .containsEntry("Charge aussi à", "Sikasso"));
    }

    @Test
    void thereIsLessFortifiedFlourThanIsAskedFor() {
        assertThat(total("Besoins", "CSB")).isEqualTo(42);
        assertThat(total("Stocks", "CSB")).isEqualTo(16 + 5);
    }

    @Test
    void fourSitesHaveTheirCerealsAndYorossoAPartOfThem() {
        Map<String, Double> tonnesBySite = Stream.of("Bla", "Markala", "Dioïla", "Banamba", "Yorosso")
                .collect(toMap(
                        site -> site,
                        site -> rows("Stocks").stream()
                                .filter(row -> value(row, "Lieu").equals(site))
                                .filter(row -> value(row, "Produit").equals("CER"))
                                .mapToDouble(row -> number(row, "Quantité"))
                                .sum()));

        assertThat(tonnesBySite).allSatisfy((site, tonnes) -> {
            double missing = tonnesFor(site) - tonnes;
            if (site.equals("Yorosso")) {
                assertThat(missing).isBetween(1.0, tonnesFor(site) - 1);
            } else {
                assertThat(missing).isNegative();
            }
        });
    }

    /** Cereals that the displaced of a site eat in the days covered. */
    private static double tonnesFor(String site) {
        return rows("Déplacements").stream()
                .filter(row -> value(row, "Lieu").equals(site))
                .mapToDouble(row -> number(row, "Individus") * 0.4 * SampleDates.DAYS_COVERED / 1_000)
                .sum();
    }

    @Test
    void noIncidentIsOlderThanAYearOrYoungerThanTheDayOfReference() {
        assertThat(IncidentDraw.all(gazetteer))
                .hasSizeBetween(450, 600)
                .allSatisfy(incident -> assertThat(incident.date())
                        .isBetween(SampleDates.AS_OF.minusYears(1), SampleDates.AS_OF.minusDays(1)))
                .extracting(SampleIncident::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void layoutsTellTheSameAsTheOperation() {
        var displaced = WrittenTable.read(file("layouts/displacement-dtm.xlsx"), "Sites", 1);
        var incidents = WrittenTable.read(file("layouts/incidents-acled.xlsx"), "Incidents", 0);

        // A row of tags above the sites and a total below.
        assertThat(displaced).hasSize(rows("Déplacements").size() + 2);
        assertThat(displaced.get(0)).containsEntry("PDI – Individus", "#affected+idps+ind");
        assertThat(incidents)
                .extracting(row -> value(row, "event_id_cnty"))
                .containsExactlyElementsOf(rows("Incidents").stream()
                        .map(row -> value(row, "Identifiant"))
                        .toList());
    }

    @Test
    void nobodyIsNamedInTheIncidents() {
        assertThat(WrittenTable.read(file("layouts/incidents-acled.xlsx"), "Incidents", 0))
                .allSatisfy(row -> assertThat(Stream.of("actor1", "assoc_actor_1", "actor2", "assoc_actor_2", "notes"))
                        .allSatisfy(title -> assertThat(value(row, title)).isEmpty()));
    }

    private static double total(String sheet, String commodityId) {
        return rows(sheet).stream()
                .filter(row -> value(row, "Produit").equals(commodityId))
                .mapToDouble(row -> number(row, "Quantité"))
                .sum();
    }

    private static Set<String> column(String sheet, String title) {
        return rows(sheet).stream().map(row -> value(row, title)).collect(toSet());
    }

    private static List<Map<String, String>> rows(String sheet) {
        return WrittenTable.read(file("operation-sikasso.xlsx"), sheet, 0);
    }

    private static byte[] file(String path) {
        return Objects.requireNonNull(FILES.get(path), path);
    }

    private static String value(Map<String, String> row, String title) {
        return Objects.requireNonNull(row.get(title), title);
    }

    private static double number(Map<String, String> row, String title) {
        return Double.parseDouble(value(row, title).replace(",", ""));
    }
}
