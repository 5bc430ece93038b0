package org.sira.api.situation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.api.dataset.PlaceNames;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.network.NearestPlace;
import org.sira.planner.network.RoadNetwork;

/** Finds the place that an end of a route means: by ID, by name, or as latitude and longitude near a place. */
final class RouteEnds {

    /** 11.08,-6.89 or, with decimal commas, 11,08;-6,89. */
    private static final Pattern POINT = Pattern.compile(
            "\\s*(?:(-?\\d+(?:\\.\\d+)?)\\s*[,;]|(-?\\d+(?:[.,]\\d+)?)\\s*;)\\s*(-?\\d+(?:[.,]\\d+)?)\\s*");

    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private final RoadNetwork network;
    private final PlaceNames names = new PlaceNames();
    private final double snapKm;

    /** What an end may turn out to be. */
    sealed interface End {

        /** @param distanceKm from the point that was given; empty when a place was */
        record Found(Place place, OptionalDouble distanceKm) implements End {}

        record Unknown(List<String> alike) implements End {
            public Unknown {
                alike = List.copyOf(alike);
            }
        }

        record Ambiguous(List<String> all) implements End {
            public Ambiguous {
                all = List.copyOf(all);
            }
        }

        /** No place with a road is near enough. */
        record TooFar(NearestPlace nearest) implements End {}

        /** Numbers that are no latitude and longitude. */
        record NoPoint() implements End {}

        record Missing() implements End {}
    }

    /** @param snapKm how far a point may be from the nearest place */
    RouteEnds(RoadNetwork network, double snapKm) {
        this.network = network;
        this.snapKm = snapKm;
        network.places().forEach(place -> names.add(place.id(), place.name(), place.cercle()));
    }

    End find(String text) {
        if (text.isBlank()) {
            return new End.Missing();
        }
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            String latitude = Optional.ofNullable(point.group(1)).orElse(point.group(2));
            return near(decimal(latitude), decimal(point.group(3)));
        }
        PlaceNames.Meant meant = names.find(text.strip());
        if (meant instanceof PlaceNames.Meant.One one) {
            return new End.Found(network.place(one.id()), OptionalDouble.empty());
        }
        if (meant instanceof PlaceNames.Meant.Several several) {
            return new End.Ambiguous(several.all());
        }
        return new End.Unknown(((PlaceNames.Meant.None) meant).alike());
    }

    private End near(double latitude, double longitude) {
        if (Math.abs(latitude) > MOST_LATITUDE || Math.abs(longitude) > MOST_LONGITUDE) {
            return new End.NoPoint();
        }
        return NearestPlace.to(new GeoPoint(latitude, longitude), network)
                .map(nearest -> nearest.distanceKm() <= snapKm
                        ? new End.Found(nearest.place(), OptionalDouble.of(nearest.distanceKm()))
                        : new End.TooFar(nearest))
                .orElseGet(() -> new End.Unknown(List.of()));
    }

    private static double decimal(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }
}
