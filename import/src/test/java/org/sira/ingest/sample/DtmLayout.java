package org.sira.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.sample.Gazetteer.Site;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/** The displaced of the sample as a country workbook of the DTM lays them out: title, titles, HXL tags, sites, total. */
final class DtmLayout {

    private final Gazetteer gazetteer;

    DtmLayout(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    byte[] bytes() {
        return WorkbookWriter.bytes("Déplacements, exemple", List.of(sheet()), SampleDates.CREATED_AT);
    }

    private SheetToWrite sheet() {
        return SheetToWrite.table("Sites", columns(), rows())
                .withTitleLines(List.of("Exemple inventé – Suivi des déplacements, Mali, avril 2026"))
                .withTags(List.of(
                        "#adm1+name",
                        "#adm1+pcode",
                        "#adm2+name",
                        "#adm2+pcode",
                        "#adm3+name",
                        "#loc+name",
                        "#geo+lat",
                        "#geo+lon",
                        "#affected+idps+hh",
                        "#affected+idps+ind",
                        "#affected+returnees+hh",
                        "#affected+returnees+ind",
                        "#date+survey"));
    }

    private static List<ColumnToWrite> columns() {
        return List.of(
                ColumnToWrite.text("Région", 14),
                ColumnToWrite.text("Code Région", 12),
                ColumnToWrite.text("Cercle", 14),
                ColumnToWrite.text("Code Cercle", 12),
                ColumnToWrite.text("Commune", 16),
                ColumnToWrite.text("Village/Site", 16),
                ColumnToWrite.of("Latitude", 11, CellFormat.COORDINATE),
                ColumnToWrite.of("Longitude", 11, CellFormat.COORDINATE),
                ColumnToWrite.of("PDI – Ménages", 15, CellFormat.WHOLE),
                ColumnToWrite.of("PDI – Individus", 15, CellFormat.WHOLE),
                ColumnToWrite.of("Retournés – Ménages", 20, CellFormat.WHOLE),
                ColumnToWrite.of("Retournés – Individus", 20, CellFormat.WHOLE),
                ColumnToWrite.of("Date de collecte", 16, CellFormat.DATE));
    }

    private List<List<CellToWrite>> rows() {
        List<List<CellToWrite>> rows = new ArrayList<>();
        List<Displaced> all = Displaced.all();
        for (Displaced displaced : all) {
            Site site = gazetteer.site(displaced.placeId());
            rows.add(Cells.row(
                    site.region(),
                    site.regionCode(),
                    site.cercle(),
                    site.cercleCode(),
                    site.name(),
                    site.name(),
                    site.latitude(),
                    site.longitude(),
                    displaced.households(),
                    displaced.people(),
                    displaced.returnedHouseholds(),
                    displaced.returnedPeople(),
                    displaced.countedOn()));
        }
        rows.add(Cells.row(
                "TOTAL",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                all.stream().mapToInt(Displaced::households).sum(),
                all.stream().mapToInt(Displaced::people).sum(),
                all.stream().mapToInt(Displaced::returnedHouseholds).sum(),
                all.stream().mapToInt(Displaced::returnedPeople).sum()));
        return rows;
    }
}
