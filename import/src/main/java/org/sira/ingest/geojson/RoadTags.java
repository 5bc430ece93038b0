package org.sira.ingest.geojson;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.Unit;

/**
 * What the tags of OpenStreetMap say of a road.
 *
 * <p>Classes follow how Mali's roads are mapped: trunk roads are the national ones (RN). Where the surface is not told,
 * or not understood, it is the worst that is usual for the class, so that nobody counts on asphalt that is not there.
 */
final class RoadTags {

    /** How a road may be driven. */
    enum Direction {
        BOTH,
        FORWARD,
        BACKWARD
    }

    private static final Map<String, RoadClass> CLASSES = Map.ofEntries(
            Map.entry("motorway", RoadClass.TRUNK),
            Map.entry("trunk", RoadClass.TRUNK),
            Map.entry("primary", RoadClass.PRIMARY),
            Map.entry("secondary", RoadClass.SECONDARY),
            Map.entry("tertiary", RoadClass.SECONDARY),
            Map.entry("unclassified", RoadClass.TRACK),
            Map.entry("residential", RoadClass.TRACK),
            Map.entry("living_street", RoadClass.TRACK),
            Map.entry("road", RoadClass.TRACK),
            Map.entry("track", RoadClass.TRACK));

    private static final Map<String, Surface> SURFACES = Map.ofEntries(
            Map.entry("paved", Surface.ASPHALT),
            Map.entry("asphalt", Surface.ASPHALT),
            Map.entry("concrete", Surface.ASPHALT),
            Map.entry("chipseal", Surface.ASPHALT),
            Map.entry("paving_stones", Surface.ASPHALT),
            Map.entry("sett", Surface.ASPHALT),
            Map.entry("gravel", Surface.GRAVEL),
            Map.entry("fine_gravel", Surface.GRAVEL),
            Map.entry("compacted", Surface.GRAVEL),
            Map.entry("laterite", Surface.GRAVEL),
            Map.entry("pebblestone", Surface.GRAVEL),
            Map.entry("unpaved", Surface.EARTH),
            Map.entry("dirt", Surface.EARTH),
            Map.entry("earth", Surface.EARTH),
            Map.entry("ground", Surface.EARTH),
            Map.entry("mud", Surface.EARTH),
            Map.entry("sand", Surface.EARTH),
            Map.entry("clay", Surface.EARTH),
            Map.entry("grass", Surface.EARTH));

    /** Such a road is driven like one of earth, whatever it is made of. */
    private static final Set<String> ROUGH = Set.of("very_bad", "horrible", "very_horrible");

    private static final int LONGEST_KIND = 30;

    private static final Set<String> NO_LIMIT = Set.of("", "none", "default", "unsigned", "no");

    private final RoadFeature feature;

    RoadTags(RoadFeature feature) {
        this.feature = feature;
    }

    /** Empty when trucks do not drive there. */
    Optional<RoadClass> roadClass() {
        if (word("smoothness").equals("impassable")) {
            return Optional.empty();
        }
        return Optional.ofNullable(CLASSES.get(word("highway").replaceFirst("_link$", "")));
    }

    /** What it is when it is no road. */
    String kind() {
        if (feature.lines().isEmpty()) {
            return feature.geometry().isEmpty() ? "null" : feature.geometry();
        }
        if (word("smoothness").equals("impassable")) {
            return "impassable";
        }
        String word = word(word("highway").isEmpty() ? "route" : "highway");
        return word.isEmpty() ? "?" : word.substring(0, Math.min(LONGEST_KIND, word.length()));
    }

    /** Empty when it is not told, or not understood. */
    Optional<Surface> toldSurface() {
        return Optional.ofNullable(SURFACES.get(word("surface")));
    }

    Surface surface(RoadClass roadClass) {
        Surface made = toldSurface()
                .orElse(
                        switch (roadClass) {
                            case TRUNK -> Surface.ASPHALT;
                            case PRIMARY, SECONDARY -> Surface.GRAVEL;
                            case TRACK -> Surface.EARTH;
                        });
        if (ROUGH.contains(word("smoothness"))) {
            return Surface.EARTH;
        }
        return word("smoothness").equals("bad") && made == Surface.ASPHALT ? Surface.GRAVEL : made;
    }

    Direction direction() {
        return switch (word("oneway")) {
            case "yes", "true", "1" -> Direction.FORWARD;
            case "-1", "reverse" -> Direction.BACKWARD;
            case "" -> word("junction").equals("roundabout") ? Direction.FORWARD : Direction.BOTH;
            default -> Direction.BOTH;
        };
    }

    /** Whether what it crosses passes above or below it. */
    boolean offTheGround() {
        return isSet("bridge") || isSet("tunnel") || !Set.of("", "0").contains(word("layer"));
    }

    /** Whether the weight limit, if there is one, can be read. */
    boolean weightReadable() {
        return NO_LIMIT.contains(word("maxweight")) || maxWeightT().isPresent();
    }

    /** In tonnes, which a number without a unit means. */
    OptionalDouble maxWeightT() {
        return NumberText.parse(feature.tag("maxweight"))
                .filter(text -> text.value() > 0)
                .flatMap(text -> text.unit().isEmpty()
                        ? Optional.of(text.value())
                        : Unit.named(text.unit())
                                .filter(unit -> unit.dimension() == Unit.Dimension.MASS)
                                .map(unit -> unit.convert(text.value(), Unit.T)))
                .filter(tonnes -> tonnes <= 200)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private boolean isSet(String key) {
        return !Set.of("", "no", "false", "0").contains(word(key));
    }

    private String word(String key) {
        return feature.tag(key).toLowerCase(Locale.ROOT);
    }
}
