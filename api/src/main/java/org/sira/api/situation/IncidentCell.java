package org.sira.api.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sira.api.situation.IncidentLayer.MapIncident;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;

/**
 * The incidents in one square of a map, counted.
 *
 * @param lat mean of their positions; {@code lon} likewise
 * @param west side of the box around them; so {@code south}, {@code east} and {@code north}
 * @param road that endanger vehicles on the road; {@code other} do not, of {@code untyped} the file does not say
 * @param newest the youngest; {@code worst} the one with the most deaths
 */
public record IncidentCell(
        double lat,
        double lon,
        double west,
        double south,
        double east,
        double north,
        int count,
        int road,
        int other,
        int untyped,
        int fatalities,
        MapIncident newest,
        MapIncident worst) {

    private static final int CELL_PX = 56;
    private static final int WORLD_PX = 256;

    /** More than these nobody can tell apart, and a slow line cannot carry: the cells are made larger. */
    static final int MOST_CELLS = 300;

    private record Square(int column, int row) {}

    /**
     * Cells by the squares of a web map at a zoom, from north to south and west to east.
     *
     * @param incidents at least one, the order of which decides nothing
     */
    static List<IncidentCell> of(List<Incident> incidents, SituationDay day, double zoom) {
        double cellsAcross = WORLD_PX * StrictMath.pow(2, zoom) / CELL_PX;
        Map<Square, List<Incident>> bySquare = bySquare(incidents, cellsAcross);
        while (bySquare.size() > MOST_CELLS) {
            cellsAcross /= 2;
            bySquare = bySquare(incidents, cellsAcross);
        }
        return bySquare.values().stream().map(inside -> cell(inside, day)).toList();
    }

    private static Map<Square, List<Incident>> bySquare(List<Incident> incidents, double cellsAcross) {
        Map<Square, List<Incident>> bySquare =
                new TreeMap<>(Comparator.comparingInt(Square::row).thenComparingInt(Square::column));
        for (Incident incident : incidents) {
            bySquare.computeIfAbsent(square(incident.position(), cellsAcross), square -> new ArrayList<>())
                    .add(incident);
        }
        return bySquare;
    }

    /** By the Mercator projection that web maps are drawn in. */
    private static Square square(GeoPoint point, double cellsAcross) {
        double latitude = StrictMath.toRadians(StrictMath.max(-85, StrictMath.min(85, point.latitude())));
        double x = (point.longitude() + 180) / 360;
        double y = (1 - StrictMath.log(StrictMath.tan(StrictMath.PI / 4 + latitude / 2)) / StrictMath.PI) / 2;
        return new Square((int) StrictMath.floor(x * cellsAcross), (int) StrictMath.floor(y * cellsAcross));
    }

    private static IncidentCell cell(List<Incident> inside, SituationDay day) {
        var latitudes = inside.stream()
                .mapToDouble(incident -> incident.position().latitude())
                .summaryStatistics();
        var longitudes = inside.stream()
                .mapToDouble(incident -> incident.position().longitude())
                .summaryStatistics();
        Comparator<Incident> byAge = Comparator.comparing(Incident::date).thenComparing(Incident::id);
        Comparator<Incident> byDeaths =
                Comparator.comparing(Incident::fatalities).thenComparing(byAge);
        return new IncidentCell(
                IncidentLayer.rounded(latitudes.getAverage()),
                IncidentLayer.rounded(longitudes.getAverage()),
                IncidentLayer.rounded(longitudes.getMin()),
                IncidentLayer.rounded(latitudes.getMin()),
                IncidentLayer.rounded(longitudes.getMax()),
                IncidentLayer.rounded(latitudes.getMax()),
                inside.size(),
                count(inside, IncidentChannel.ROAD),
                count(inside, IncidentChannel.OTHER),
                count(inside, IncidentChannel.UNTYPED),
                inside.stream().mapToInt(Incident::fatalities).sum(),
                MapIncident.of(inside.stream().max(byAge).orElseThrow(), day),
                MapIncident.of(inside.stream().max(byDeaths).orElseThrow(), day));
    }

    private static int count(List<Incident> incidents, IncidentChannel channel) {
        return (int) incidents.stream()
                .filter(incident -> incident.channel() == channel)
                .count();
    }
}
