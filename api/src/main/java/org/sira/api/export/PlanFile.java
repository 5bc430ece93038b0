package org.sira.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sira.api.export.workbook.Column;
import org.sira.api.export.workbook.DelimitedText;
import org.sira.api.export.workbook.Table;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.springframework.http.MediaType;

/** The files of a whole plan, beside the papers of its trips and convoys. */
public enum PlanFile {
    WORKBOOK("plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("plan.json", "application/json"),
    CALENDAR("plan.ics", "text/calendar;charset=UTF-8"),
    KML("plan.kml", "application/vnd.google-earth.kml+xml"),
    GEOJSON("plan.geojson", "application/geo+json"),
    TRIPS("trips.csv", Csv.TYPE),
    STOPS("stops.csv", Csv.TYPE),
    LEGS("legs.csv", Csv.TYPE),
    CONVOYS("convoys.csv", Csv.TYPE),
    UNSERVED("unserved.csv", Csv.TYPE);

    /** Apart, since constants cannot name what stands after them. */
    private static final class Csv {
        static final String TYPE = "text/csv;charset=UTF-8";
    }

    private final String fileName;
    private final MediaType type;

    PlanFile(String fileName, String type) {
        this.fileName = fileName;
        this.type = MediaType.parseMediaType(type);
    }

    static Optional<PlanFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public MediaType type() {
        return type;
    }

    /** The key of the sentence that says what it is. */
    public String key() {
        return "export.file." + fileName.replace('.', '-');
    }

    public byte[] content(PlanExport export, Language language) {
        SheetWords words = new SheetWords(language);
        return switch (this) {
            case WORKBOOK -> new PlanFiles(Messages.in(language)).workbook(export);
            case JSON -> export.json();
            case CALENDAR -> PlanCalendar.bytes(export, words);
            case KML -> PlanKml.bytes(export.origin(), sheets(export), words);
            case GEOJSON -> PlanGeoJson.bytes(export.origin(), sheets(export), words);
            case TRIPS -> csv(export, language, PlanTables::trips);
            case STOPS -> csv(export, language, PlanTables::stops);
            case LEGS -> csv(export, language, PlanTables::legs);
            case CONVOYS -> csv(export, language, PlanTables::convoys);
            case UNSERVED -> csv(export, language, PlanTables::unserved);
        };
    }

    private static List<RouteSheet> sheets(PlanExport export) {
        PaperFacts facts =
                new PaperFacts(export.outcome().facts(), export.outcome().plan());
        return IntStream.rangeClosed(1, facts.plan().trips().size())
                .mapToObj(number -> RouteSheet.of(facts, number).orElseThrow())
                .toList();
    }

    /** With what it is of in the last columns of each row: a line above would not be read by every program. */
    private static byte[] csv(PlanExport export, Language language, Function<PlanTables, Table> choice) {
        Origin origin = export.origin();
        SheetWords words = new SheetWords(language);
        OriginWords from = new OriginWords(origin, words);
        Table table = choice.apply(new PlanTables(export.outcome(), Messages.in(language)))
                .with(column(words, "plan", "#meta+code+plan"), origin.planId())
                .with(column(words, "sha256", "#meta+hash+plan"), origin.sha256())
                .with(column(words, "data", "#meta+data+version"), from.data())
                .with(column(words, "standing", "#status+plan"), from.standing())
                .with(column(words, "sensitivity", "#meta+sensitivity"), from.sensitivity());
        return DelimitedText.bytes(table);
    }

    private static Column column(SheetWords words, String name, String tag) {
        return new Column(words.text("origin.column." + name), tag, 20, Column.Format.TEXT);
    }
}
