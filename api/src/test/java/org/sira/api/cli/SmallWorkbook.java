package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/** A workbook of an operation with two places, one road, one truck and one need, which a test spoils. */
public final class SmallWorkbook {

    private final Map<String, List<String>> linesBySheet = new LinkedHashMap<>();

    /** Headings and rows, cells separated by commas. */
    public SmallWorkbook() {
        sheet(
                "Places",
                "ID,Name,Type,Latitude,Longitude,Region,Cercle,Safe haven",
                "BOU,Bougouni,Depot,11.418,-7.483,Sikasso,Bougouni,yes",
                "KOL,Kolondieba,Site,11.089,-6.893,Sikasso,Kolondieba,yes");
        sheet(
                "Roads",
                "ID,From,To,Length km,Class,Surface,Truck speed km/h,Max weight t,One way",
                "R1,BOU,KOL,80,Primary,Gravel,40,,no");
        sheet(
                "Commodities",
                "ID,Name,Form,kg per unit,m³ per unit,Vehicle fuel",
                "RIZ,Rice,Dry,1,0.0014,no",
                "GO,Diesel,Liquid,0.84,0.001,yes");
        sheet(
                "Needs",
                "ID,Place,Commodity,Quantity,Unit,People,Priority,Service,Autonomy days,Not before,Not after",
                "N1,KOL,RIZ,8,t,900,High,Households,1,,");
        sheet("Stock", "Place,Commodity,Quantity,Unit,Available on", "BOU,RIZ,50,t,", "BOU,GO,9000,L,");
        sheet(
                "Vehicles",
                "Plate,Type,Base,Payload t,Volume m³,Compartments L,Gross weight t,Worst surface,Speed factor,Crew,"
                        + "Tank L,Consumption L/100 km,Available from,Available until,Fixed cost,Cost per km,Cost per day",
                "T1,Truck,BOU,10,40,,26,Earth,1,2,300,35,,,10,0.5,5");
        sheet(
                "Incidents",
                "ID,Date,Type,Latitude,Longitude,Precision,Fatalities",
                "I1,2026-04-01,Ambush,11.2,-7.1,1,0");
        sheet("Settings", "Setting,Value", "As of,2026-05-03", "First day,2026-05-04", "Days,3");
    }

    public SmallWorkbook withoutRows(String sheet) {
        linesBySheet.computeIfPresent(sheet, (name, lines) -> new ArrayList<>(lines.subList(0, 1)));
        return this;
    }

    public SmallWorkbook without(String sheet) {
        linesBySheet.remove(sheet);
        return this;
    }

    private void sheet(String name, String... lines) {
        linesBySheet.put(name, new ArrayList<>(List.of(lines)));
    }

    /** Replaces a text in all lines of a sheet. */
    public SmallWorkbook with(String sheet, String found, String replacement) {
        List<String> lines = linesBySheet.getOrDefault(sheet, List.of());
        if (lines.stream().noneMatch(line -> line.contains(found))) {
            throw new IllegalArgumentException("The sheet %s does not hold %s.".formatted(sheet, found));
        }
        lines.replaceAll(line -> line.replace(found, replacement));
        return this;
    }

    public SmallWorkbook plus(String sheet, String line) {
        linesBySheet.computeIfAbsent(sheet, unused -> new ArrayList<>()).add(line);
        return this;
    }

    public Path write(Path file) throws IOException {
        return write(file, "Small", linesBySheet);
    }

    /** @param linesBySheet headings and rows, cells separated by commas */
    public static Path write(Path file, String title, Map<String, List<String>> linesBySheet) throws IOException {
        List<SheetToWrite> sheets = new ArrayList<>();
        linesBySheet.forEach((name, lines) -> sheets.add(SheetToWrite.table(
                name,
                Arrays.stream(lines.get(0).split(","))
                        .map(heading -> ColumnToWrite.text(heading, 14))
                        .toList(),
                lines.stream().skip(1).map(SmallWorkbook::cells).toList())));
        return Files.write(file, WorkbookWriter.bytes(title, sheets, Instant.EPOCH));
    }

    private static List<CellToWrite> cells(String line) {
        return Arrays.stream(line.split(",")).map(SmallWorkbook::cell).toList();
    }

    private static CellToWrite cell(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? CellToWrite.of(Double.parseDouble(text)) : CellToWrite.of(text);
    }
}
