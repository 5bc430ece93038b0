package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.ReadingChoices;
import org.sira.ingest.ImportResult;
import org.sira.ingest.dataset.ClosureRow;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.CommodityRow;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.DisplacementRow;
import org.sira.ingest.dataset.ImportReport;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.NeedRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.SettingRow;
import org.sira.ingest.dataset.Settings;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleRow;
import org.sira.ingest.dataset.VehicleType;

/** Rows as the import gives them, a few of each kind. */
final class DatasetExamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<PlaceRow> places = new ArrayList<>();
    private final List<RoadRow> roads = new ArrayList<>();
    private final List<IncidentRow> incidents = new ArrayList<>();
    private final List<DisplacementRow> displacements = new ArrayList<>();
    private final List<CommodityRow> commodities = new ArrayList<>();
    private final List<NeedRow> needs = new ArrayList<>();
    private final List<VehicleRow> vehicles = new ArrayList<>();
    private final List<ClosureRow> closures = new ArrayList<>();
    private final List<SettingRow> settings = new ArrayList<>();

    /** With a first day of {@link #DAY}, seven days and a day of reference. */
    static DatasetExamples planned() {
        return new DatasetExamples()
                .setting(SettingKey.FIRST_DAY, DAY.toString())
                .setting(SettingKey.AS_OF, DAY.minusDays(1).toString());
    }

    DatasetExamples setting(SettingKey key, String value) {
        settings.add(new SettingRow(ref("Settings", settings), key, value));
        return this;
    }

    DatasetExamples place(String id, PlaceType type) {
        places.add(new PlaceRow(ref("Places", places), id, id, type, 11.4, -7.4, "", "", "", true));
        return this;
    }

    DatasetExamples road(String id, String from, String to) {
        roads.add(new RoadRow(
                ref("Roads", roads),
                id,
                from,
                to,
                74,
                RoadClass.PRIMARY,
                Surface.GRAVEL,
                true,
                40,
                40,
                RoadSeason.ALL_YEAR,
                OptionalDouble.empty(),
                false,
                Optional.empty()));
        return this;
    }

    /** A gravel road of 74 km, changed. */
    DatasetExamples road(UnaryOperator<RoadRow> change) {
        road("R" + (roads.size() + 1), "BOU", "KOL");
        roads.add(change.apply(roads.remove(roads.size() - 1)));
        return this;
    }

    DatasetExamples closure(String id, String roadId) {
        closures.add(new ClosureRow(ref("Closures", closures), id, roadId, DAY, DAY, ""));
        return this;
    }

    DatasetExamples commodity(String id, CommodityForm form) {
        commodities.add(new CommodityRow(ref("Commodities", commodities), id, id, form, 1, 0.0014, false));
        return this;
    }

    DatasetExamples need(String id, Optional<LocalDateTime> notBefore, Optional<LocalDateTime> notAfter) {
        needs.add(new NeedRow(
                ref("Needs", needs),
                id,
                "BOU",
                "RIZ",
                8_000,
                500,
                Priority.HIGH,
                ServiceType.HOUSEHOLDS,
                OptionalDouble.empty(),
                notBefore,
                notAfter));
        return this;
    }

    DatasetExamples truck(String plate, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        vehicles.add(new VehicleRow(
                ref("Vehicles", vehicles),
                plate,
                VehicleType.TRUCK,
                "BOU",
                List.of(),
                10_000,
                40,
                List.of(),
                26,
                Surface.EARTH,
                1,
                2,
                300,
                35,
                from,
                until,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty()));
        return this;
    }

    DatasetExamples displacement(String placeId, OptionalInt households, OptionalInt individuals) {
        displacements.add(
                new DisplacementRow(ref("Displacement", displacements), placeId, households, individuals, DAY));
        return this;
    }

    DatasetExamples incident(String id, String type, String subType, OptionalInt precision) {
        incidents.add(new IncidentRow(
                ref("Incidents", incidents),
                id,
                DAY.minusDays(9),
                type,
                subType,
                11.2,
                -7.1,
                precision,
                OptionalInt.empty()));
        return this;
    }

    ImportedFiles files() {
        Dataset dataset = new Dataset(
                places,
                roads,
                incidents,
                displacements,
                commodities,
                List.of(),
                needs,
                List.of(),
                vehicles,
                List.of(),
                closures,
                List.of(),
                List.of(),
                List.of(),
                new Settings(settings));
        ImportReport report = new ImportReport(List.of(), List.of(), List.of(), List.of());
        return new ImportedFiles(
                List.of(new DataFile("operation.xlsx", "00".repeat(32))),
                ReadingChoices.none(),
                new ImportResult(dataset, report));
    }

    private static RowRef ref(String sheet, List<?> rowsBefore) {
        return new RowRef("operation.xlsx", sheet, rowsBefore.size() + 2);
    }
}
