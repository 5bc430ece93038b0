package org.sira.ingest.sample;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/**
 * The invented incidents in the columns of an ACLED file.
 *
 * <p>The columns of actors and notes stay empty: nothing here says who did anything.
 */
final class AcledLayout {

    private static final List<String> TITLES = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    private static final int ISO_MALI = 466;

    private final List<SampleIncident> incidents;

    AcledLayout(List<SampleIncident> incidents) {
        this.incidents = incidents;
    }

    byte[] bytes() {
        return WorkbookWriter.bytes(
                "Incidents, exemple",
                List.of(SheetToWrite.table(
                        "Incidents",
                        TITLES.stream().map(AcledLayout::column).toList(),
                        incidents.stream().map(AcledLayout::row).toList())),
                SampleDates.CREATED_AT);
    }

    private static ColumnToWrite column(String title) {
        CellFormat format = switch (title) {
            case "event_date" -> CellFormat.DATE;
            case "latitude", "longitude" -> CellFormat.COORDINATE;
            default -> CellFormat.GENERAL;
        };
        boolean wide = Stream.of("type", "targeting", "location", "source").anyMatch(title::contains);
        return ColumnToWrite.of(title, wide ? 28 : 14, format);
    }

    private static List<CellToWrite> row(SampleIncident incident) {
        boolean strategic = incident.type().equals("Strategic developments");
        boolean onCivilians = incident.type().equals("Violence against civilians");
        return Cells.row(
                incident.id(),
                incident.date(),
                incident.date().getYear(),
                1,
                strategic ? "Strategic developments" : "Political violence",
                incident.type(),
                incident.subType(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                onCivilians ? "Civilian targeting" : "",
                ISO_MALI,
                "Western Africa",
                "Mali",
                incident.near().region(),
                incident.near().cercle(),
                "",
                incident.near().name(),
                incident.latitude(),
                incident.longitude(),
                incident.precision(),
                "Invented example",
                "",
                "",
                incident.fatalities(),
                "",
                SampleDates.AS_OF.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }
}
