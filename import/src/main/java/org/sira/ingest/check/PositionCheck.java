package org.sira.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.problem.FarAway;
import org.sira.ingest.problem.MisplacedPosition;
import org.sira.ingest.problem.OutsideCountry;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.value.Point;

/**
 * Points out positions that are far from where most places are, or outside their country: among them latitudes and
 * longitudes exchanged, and longitudes without their minus sign.
 */
final class PositionCheck {

    /** Fewer do not tell where the operation is. */
    private static final int LEAST_PLACES = 4;

    private final CellFinder cells;
    private final ProblemLog log;
    private final Country country;
    private final Optional<Surroundings> surroundings;
    private final Predicate<Point> expected;

    private PositionCheck(List<Point> places, CellFinder cells, ProblemLog log) {
        this.cells = cells;
        this.log = log;
        this.country = Country.ofMost(places);
        this.surroundings = places.size() < LEAST_PLACES ? Optional.empty() : Optional.of(Surroundings.of(places));
        this.expected =
                surroundings.<Predicate<Point>>map(found -> found::contains).orElse(country::contains);
    }

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        List<Site> places = dataset.places().stream()
                .filter(place -> !place.ref().isFeature())
                .map(Site::of)
                .toList();
        PositionCheck check = new PositionCheck(places.stream().map(Site::point).toList(), cells, log);
        places.forEach(check::check);
        dataset.operationAreas().stream().map(Site::of).forEach(check::check);
        check.checkIncidents(dataset.incidents().stream().map(Site::of).toList());
    }

    private void check(Site site) {
        if (expected.test(site.point())) {
            if (!country.contains(site.point())) {
                log.add(new OutsideCountry(site.where(cells), site.name(), country.words()));
            }
            return;
        }
        Optional<PositionRepair> repair = PositionRepair.find(site.point(), expected);
        if (repair.isPresent()) {
            report(site, repair.get());
        } else if (surroundings.isPresent()) {
            double distanceKm = surroundings.get().centre().distanceKm(site.point());
            log.add(new FarAway(site.where(cells), site.name(), distanceKm));
        } else {
            log.add(new OutsideCountry(site.where(cells), site.name(), country.words()));
        }
    }

    /**
     * Extracts cover whole countries or several: to be far away is nothing. A sign was lost only where that explains all
     * incidents outside the country; otherwise the neighbours are meant.
     */
    private void checkIncidents(List<Site> incidents) {
        boolean signsLost = incidents.stream()
                .filter(this::abroad)
                .allMatch(site -> expected.test(site.point().mirrored()));
        for (Site site : incidents) {
            if (!expected.test(site.point())) {
                PositionRepair.find(site.point(), expected)
                        .filter(repair -> !repair.signLost() || (signsLost && abroad(site)))
                        .ifPresent(repair -> report(site, repair));
            }
        }
    }

    /** Whether it is outside the country, and not for latitude and longitude exchanged. */
    private boolean abroad(Site site) {
        return !country.contains(site.point()) && !expected.test(site.point().swapped());
    }

    private void report(Site site, PositionRepair repair) {
        log.add(new MisplacedPosition(
                site.where(cells),
                site.name(),
                repair.swapped(),
                repair.signLost(),
                site.movedTo(repair.repaired(), cells)));
    }
}
