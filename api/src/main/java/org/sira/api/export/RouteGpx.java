package org.sira.api.export;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Metadata;
import io.jenetics.jpx.Route;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a trip for a navigation device: where it stands as waypoints, and every place that it passes as a route and, for
 * devices that know none, as a track. Says nothing of incidents or risk.
 */
public final class RouteGpx {

    private RouteGpx() {}

    public static byte[] bytes(RouteSheet sheet, Origin origin, SheetWords words) {
        List<WayPoint> stops = new ArrayList<>();
        List<WayPoint> way = new ArrayList<>();
        for (RouteSheet.Line line : sheet.lines()) {
            if (line.drives()) {
                line.passes().forEach(pass -> way.add(point(pass.place(), pass.at(), "")));
            } else {
                stops.add(point(line.place(), line.startsAt(), words.activity(line)));
            }
        }
        String name = words.tripName(sheet);
        GPX gpx = GPX.builder("Sira")
                .metadata(Metadata.builder()
                        .name(name)
                        .desc(words.gpxNote(sheet))
                        .keywords(new OriginWords(origin, words).line())
                        .build())
                .wayPoints(stops)
                .addRoute(Route.builder().name(name).points(way).build())
                .addTrack(Track.builder()
                        .name(name)
                        .addSegment(TrackSegment.builder().points(way).build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GPX.Writer.of(GPX.Writer.Indent.TAB1, 6).write(gpx, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WayPoint point(RouteSheet.Spot place, LocalDateTime at, String description) {
        Instant time = at.toInstant(ZoneOffset.UTC);
        WayPoint.Builder point = WayPoint.builder()
                .lat(place.latitude())
                .lon(place.longitude())
                .time(time)
                .name(place.name());
        if (!description.isEmpty()) {
            point.desc(description);
        }
        return point.build();
    }
}
