package org.sira.ingest.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.sira.ingest.sample.Gazetteer.Site;
import org.sira.ingest.sample.Hotspot.Around;

/** Draws the incidents of all hotspots from one seed. */
final class IncidentDraw {

    private static final long SEED = 20_260_504;
    private static final double KM_PER_DEGREE = 111.2;
    private static final double TOWN_SPREAD_KM = 5;
    private static final double ROADSIDE_SPREAD_KM = 2;

    private final Gazetteer gazetteer;
    private final Hotspot hotspot;
    private final Random random;

    /** Each hotspot has a sequence of its own, so that a change to one leaves the others where they are. */
    private IncidentDraw(Gazetteer gazetteer, Hotspot hotspot) {
        this.gazetteer = gazetteer;
        this.hotspot = hotspot;
        this.random = new Random(SEED + hotspot.key().hashCode());
    }

    private record Spot(double latitude, double longitude) {}

    /** In the order of their dates. */
    static List<SampleIncident> all(Gazetteer gazetteer) {
        List<SampleIncident> drawn = new ArrayList<>();
        for (Hotspot hotspot : Hotspot.all()) {
            var draw = new IncidentDraw(gazetteer, hotspot);
            for (int number = 0; number < hotspot.count(); number++) {
                drawn.add(draw.one(number));
            }
        }
        drawn.sort(Comparator.comparing(SampleIncident::date));
        List<SampleIncident> numbered = new ArrayList<>();
        for (SampleIncident incident : drawn) {
            numbered.add(new SampleIncident(
                    "INV%04d".formatted(numbered.size() + 1),
                    incident.date(),
                    incident.type(),
                    incident.subType(),
                    incident.latitude(),
                    incident.longitude(),
                    incident.precision(),
                    incident.fatalities(),
                    incident.near()));
        }
        return numbered;
    }

    private SampleIncident one(int number) {
        LocalDate date = SampleDates.AS_OF.minusDays(
                (long) hotspot.newestDays() + random.nextInt(hotspot.oldestDays() - hotspot.newestDays() + 1));
        Spot spot = spot(hotspot.around(), number);
        int precision = precision(hotspot.around());
        Site near = gazetteer.site(hotspot.cercleOf());
        if (precision == 3) {
            // All that the source knows is the cercle, so it names the cercle's town.
            spot = new Spot(near.latitude(), near.longitude());
        } else {
            near = nearest(spot);
        }
        String subType = subType(hotspot.around());
        return new SampleIncident(
                "",
                date,
                typeOf(subType),
                subType,
                rounded(spot.latitude()),
                rounded(spot.longitude()),
                precision,
                fatalities(),
                near);
    }

    private Spot spot(Around around, int number) {
        if (around instanceof Around.Road road) {
            var link = gazetteer.link(road.roadId());
            Site from = gazetteer.site(link.fromId());
            Site to = gazetteer.site(link.toId());
            // Spread over the whole road rather than piled up by chance.
            double along = (number + random.nextDouble()) / hotspot.count();
            return scattered(
                    from.latitude() + along * (to.latitude() - from.latitude()),
                    from.longitude() + along * (to.longitude() - from.longitude()),
                    ROADSIDE_SPREAD_KM);
        }
        if (around instanceof Around.Town town) {
            Site site = gazetteer.site(town.placeId());
            return scattered(site.latitude(), site.longitude(), TOWN_SPREAD_KM);
        }
        var country = (Around.Country) around;
        return scattered(country.latitude(), country.longitude(), country.radiusKm() / 2);
    }

    private Spot scattered(double latitude, double longitude, double spreadKm) {
        double north = random.nextGaussian() * spreadKm;
        double east = random.nextGaussian() * spreadKm;
        return new Spot(
                latitude + north / KM_PER_DEGREE,
                longitude + east / (KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude))));
    }

    /** Roads are reported well, villages less so. */
    private int precision(Around around) {
        int draw = random.nextInt(100);
        int exact = around instanceof Around.Country ? 30 : 70;
        int near = around instanceof Around.Country ? 80 : 96;
        return draw < exact ? 1 : draw < near ? 2 : 3;
    }

    private String subType(Around around) {
        int draw = random.nextInt(100);
        if (around instanceof Around.Road) {
            return draw < 28
                    ? "Remote explosive/landmine/IED"
                    : draw < 60
                            ? "Attack"
                            : draw < 76
                                    ? "Looting/property destruction"
                                    : draw < 90 ? "Abduction/forced disappearance" : "Armed clash";
        }
        return draw < 40
                ? "Attack"
                : draw < 70
                        ? "Armed clash"
                        : draw < 78
                                ? "Abduction/forced disappearance"
                                : draw < 86
                                        ? "Looting/property destruction"
                                        : draw < 91
                                                ? "Remote explosive/landmine/IED"
                                                : draw < 97 ? "Air/drone strike" : "Shelling/artillery/missile attack";
    }

    private static String typeOf(String subType) {
        return switch (subType) {
            case "Attack", "Abduction/forced disappearance" -> "Violence against civilians";
            case "Armed clash" -> "Battles";
            case "Looting/property destruction" -> "Strategic developments";
            default -> "Explosions/Remote violence";
        };
    }

    private int fatalities() {
        int count = 0;
        while (count < 25 && random.nextInt(100) < (count == 0 ? 45 : 60)) {
            count++;
        }
        return count;
    }

    private Site nearest(Spot spot) {
        return gazetteer.sites().stream()
                .min(Comparator.comparingDouble(site ->
                        StrictMath.hypot(site.latitude() - spot.latitude(), site.longitude() - spot.longitude())))
                .orElseThrow();
    }

    private static double rounded(double degrees) {
        return StrictMath.rint(degrees * 10_000) / 10_000;
    }
}
