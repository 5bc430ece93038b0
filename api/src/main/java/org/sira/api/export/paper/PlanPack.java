package org.sira.api.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sira.api.export.OriginWords;
import org.sira.api.export.PlanExport;
import org.sira.api.export.PlanFile;
import org.sira.api.export.RouteGpx;
import org.sira.api.export.SheetWords;
import org.sira.api.platform.Language;

/**
 * All files of a plan in one zip, in folders for those who get them, with a list of what is what. The same plan gives the same
 * bytes.
 */
public final class PlanPack {

    /** Not the very first time a zip can note: Java adds one with a time zone to that. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final PaperRenderer renderer = new PaperRenderer();
    private final PaperFiles papers = new PaperFiles(renderer, new PdfWriter());

    public byte[] zip(PlanExport export, Language language) {
        Map<String, byte[]> contentByPath = files(export, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.setComment(new OriginWords(export.origin(), new SheetWords(language)).line());
            for (Map.Entry<String, byte[]> file : contentByPath.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** By its path in the zip, in the order in which it stands there. */
    public Map<String, byte[]> files(PlanExport export, Language language) {
        return new Packing(export, language).files();
    }

    /** Puts one pack together. */
    private final class Packing {

        private final PlanExport export;
        private final Language language;
        private final SheetWords words;
        private final PlanPapers plan;
        private final Map<String, byte[]> contentByPath = new LinkedHashMap<>();

        Packing(PlanExport export, Language language) {
            this.export = export;
            this.language = language;
            words = new SheetWords(language);
            plan = new PlanPapers(export, language);
        }

        Map<String, byte[]> files() {
            contentByPath.put(words.text("export.read-me.name"), readMe());
            List<PaperPage> notifications = new ArrayList<>();
            for (int trip = 1; trip <= plan.trips(); trip++) {
                String name = "%s-%02d-%s".formatted(words.text("export.name.trip"), trip, safe(plan.vehicleOf(trip)));
                add("drivers", name, plan.forDriver(trip));
                byte[] gpx = RouteGpx.bytes(plan.sheet(trip), export.origin(), words);
                contentByPath.put(path("drivers", name + ".gpx"), gpx);
                notifications.addAll(plan.ofTrip(Paper.NOTIFICATION, trip));
            }
            if (!notifications.isEmpty()) {
                add("authorities", words.text("export.name.trips"), notifications);
            }
            for (int convoy = 1; convoy <= plan.convoys(); convoy++) {
                String name =
                        "%s-%02d-%s".formatted(words.text("export.name.convoy"), convoy, safe(plan.convoyId(convoy)));
                add("drivers", name, plan.forLeader(convoy));
                add("authorities", name, plan.ofConvoy(Paper.NOTIFICATION, convoy));
            }
            for (PlanFile file : PlanFile.values()) {
                contentByPath.put(path("office", file.fileName()), file.content(export, language));
            }
            return contentByPath;
        }

        private void add(String folder, String name, List<PaperPage> pages) {
            contentByPath.put(path(folder, name + ".pdf"), papers.pdf(pages, export.origin(), language));
        }

        private String path(String folder, String name) {
            return words.text("export.folder." + folder) + "/" + name;
        }

        private byte[] readMe() {
            List<String> lines = new ArrayList<>(new OriginWords(export.origin(), words).lines());
            lines.add("");
            lines.add(words.text("export.read-me.about"));
            for (String folder : List.of("drivers", "authorities", "office")) {
                lines.add("");
                lines.add(words.text("export.folder." + folder) + "/");
                lines.add(words.text("export.read-me." + folder));
            }
            for (PlanFile file : PlanFile.values()) {
                lines.add("- %s: %s".formatted(file.fileName(), words.text(file.key())));
            }
            lines.add("");
            lines.add(words.text("sheet.no-clearance"));
            return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
        }

        /** Letters, digits and hyphens, which every computer can unpack. */
        private static String safe(String id) {
            return Normalizer.normalize(id, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^A-Za-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }
}
