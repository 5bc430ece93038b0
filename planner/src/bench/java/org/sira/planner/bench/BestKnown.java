package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The best objective that anyone has published for an instance. */
final class BestKnown {

    /** Of Solomon's and of Gehring and Homberger's files, which come without routes: distance × 10. */
    private static final Map<String, Integer> SOLOMON =
            Map.of("r101", 16377, "rc208", 7761, "c1_2_5", 26949, "rc2_4_1", 61473, "r1_4_3", 77843);

    private BestKnown() {}

    /**
     * The price of the routes beside the instance where they keep all rules: the cost written there may be in another unit,
     * or rounded. Else that cost; without a file of routes a number known here, if any.
     */
    static OptionalDouble of(Path file, Instance instance) throws IOException {
        Path published = file.resolveSibling(InstanceReader.stem(file) + ".sol");
        if (Files.exists(published)) {
            SolutionFile routes = SolutionFile.read(published);
            CheckedRoutes checked = RouteChecker.check(instance, routes.solution());
            return checked.isFeasible() ? OptionalDouble.of(checked.objective()) : routes.cost();
        }
        Integer known = InstanceReader.isSolomon(file)
                ? SOLOMON.get(InstanceReader.stem(file).toLowerCase(Locale.ROOT))
                : null;
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }
}
