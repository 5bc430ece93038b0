package org.sira.ingest.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.RejectedFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A GeoJSON file that was read, still without places: a boundary for files from outside, like the one for workbooks.
 * Whatever goes wrong inside comes out as a {@link RejectedFileException}.
 */
public final class GeoJsonFile {

    /** How much of a file is looked at to tell what it is. */
    public static final int HEAD_BYTES = 256;

    private static final int DEEPEST = 64;

    private final String file;
    private final long sizeBytes;
    private final List<RoadFeature> features;
    private final List<AreaFeature> areas;

    private GeoJsonFile(String file, long sizeBytes, List<RoadFeature> features, List<AreaFeature> areas) {
        this.file = file;
        this.sizeBytes = sizeBytes;
        this.features = features;
        this.areas = areas;
    }

    /** Whether a file is a JSON object, by its first bytes and never by its name. */
    public static boolean looksLike(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return text.replaceFirst("^\uFEFF", "").stripLeading().startsWith("{");
    }

    /**
     * Reads a file as a stream.
     *
     * @param content is left open
     */
    public static GeoJsonFile read(String file, InputStream content, ImportLimits limits, LongSupplier nanoTime)
            throws RejectedFileException {
        CountingStream counted = new CountingStream(content, limits.fileBytes());
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.cellChars())
                        .maxNameLength(limits.cellChars())
                        .maxNumberLength(100)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), counted)) {
            FeatureReader reader = new FeatureReader(file, json, limits, nanoTime);
            reader.read();
            return new GeoJsonFile(file, counted.count(), reader.features(), reader.areas());
        } catch (Refused refused) {
            throw rejected(file, refused, refused);
        } catch (StreamConstraintsException e) {
            throw rejected(
                    file, counted.overLimit().orElseGet(() -> new Refused(Limit.CELL_CHARS, limits.cellChars())), e);
        } catch (JacksonException e) {
            throw rejected(file, counted.overLimit().orElseGet(() -> diagnose(e)), e);
        }
    }

    private static Refused diagnose(JacksonException failure) {
        return new Refused(failure.getCause() instanceof IOException ? Rejection.UNREADABLE : Rejection.DAMAGED_JSON);
    }

    static RejectedFileException rejected(String file, Refused refused, Exception cause) {
        return new RejectedFileException(
                new RejectedFile(CellRef.ofFile(file), refused.rejection(), refused.details()), cause);
    }

    public String file() {
        return file;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** Whether it is to be looked at for roads: all it draws are not areas. */
    public boolean mayHoldRoads() {
        return !features.isEmpty() || areas.isEmpty();
    }

    /** All but the areas. */
    List<RoadFeature> features() {
        return features;
    }

    List<AreaFeature> areas() {
        return areas;
    }
}
