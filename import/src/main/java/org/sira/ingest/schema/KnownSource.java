package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** A layout of another organisation, known by the headings that only it has together. */
public enum KnownSource implements Worded {
    IOM_DTM(
            SheetKind.DISPLACEMENT,
            Words.of("DTM de l'OIM", "IOM DTM"),
            List.of("numPresentIdpInd", "roundNumber"),
            List.of("PDI – Ménages", "PDI – Individus", "Village/Site"),
            List.of("PDI – Ménages", "PDI – Individus", "Lieu/Village/Site"),
            List.of("#adm1+name", "#affected+idps+ind", "#affected+idps+hh", "#date+survey"),
            List.of("#adm1+name", "#affected+idps+ind", "#round")),
    HAPI_IDP(
            SheetKind.DISPLACEMENT,
            Words.of("HDX HAPI, personnes déplacées", "HDX HAPI, displaced people"),
            List.of("location_code", "reporting_round", "population")),
    ACLED_BEFORE_2023(
            SheetKind.INCIDENTS,
            Words.of("ACLED, en-têtes d'avant mars 2023", "ACLED, headings before March 2023"),
            List.of("event_id_cnty", "event_type", "data_id"),
            List.of("event_id_cnty", "event_type", "iso3")),
    ACLED(SheetKind.INCIDENTS, Words.of("ACLED", "ACLED"), List.of("event_id_cnty", "event_type", "geo_precision")),
    UCDP_GED(
            SheetKind.INCIDENTS,
            Words.of("UCDP GED", "UCDP GED"),
            List.of("type_of_violence", "where_prec", "date_start")),
    SIND(
            SheetKind.INCIDENTS,
            Words.of("Insecurity Insight (SiND)", "Insecurity Insight (SiND)"),
            List.of("SiND Event ID", "Geo Precision"));

    private final SheetKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    @SuppressWarnings("ImmutableEnumChecker") // The lists are copies.
    private final List<List<String>> signatures;

    @SafeVarargs
    KnownSource(SheetKind kind, Words words, List<String>... signatures) {
        this.kind = kind;
        this.words = words;
        this.signatures = Arrays.stream(signatures)
                .map(names -> names.stream().map(Spelling::key).toList())
                .toList();
    }

    /** @param names keys of the headings and tags of a sheet */
    static Optional<KnownSource> of(SheetKind kind, Set<String> names) {
        return Arrays.stream(values())
                .filter(source ->
                        source.kind == kind && source.signatures.stream().anyMatch(names::containsAll))
                .findFirst();
    }

    @Override
    public Words words() {
        return words;
    }
}
