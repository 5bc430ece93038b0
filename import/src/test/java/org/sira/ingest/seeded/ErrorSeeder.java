package org.sira.ingest.seeded;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.BlankCell;
import org.sira.ingest.problem.DoubtfulHouseholds;
import org.sira.ingest.problem.DoubtfulSpeed;
import org.sira.ingest.problem.DuplicateId;
import org.sira.ingest.problem.PersonalData;
import org.sira.ingest.problem.RepeatedSetting;
import org.sira.ingest.problem.RoadToItself;
import org.sira.ingest.problem.TankerWithoutCompartments;
import org.sira.ingest.problem.UnknownPlace;
import org.sira.ingest.problem.UnknownSetting;
import org.sira.ingest.problem.UnsuitableUnit;
import org.sira.ingest.problem.VehicleWithoutPayload;
import org.sira.ingest.problem.WindowReversed;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.WordList;

/** Puts errors into an operation, at most one into a row. */
final class ErrorSeeder {

    /** An error that was put into a cell. */
    record Seeded(String sheet, int rowNumber, String cell, Flaw flaw) {}

    /** Rows of these are referred to: what tells one of them from others is spoilt in a copy, so that only it is wrong. */
    private static final Map<SheetKind, List<Field>> REFERRED_TO = Map.of(
            SheetKind.PLACES, List.of(Field.PLACE_ID, Field.PLACE_NAME),
            SheetKind.ROADS, List.of(Field.ROAD_ID),
            SheetKind.COMMODITIES, Field.of(SheetKind.COMMODITIES));

    private static final Map<Field, Field> FROM_BY_TO = Map.of(
            Field.CURFEW_TO, Field.CURFEW_FROM,
            Field.CLOSURE_TO, Field.CLOSURE_FROM,
            Field.OVERRIDE_EXPIRES_ON, Field.OVERRIDE_SET_ON,
            Field.AREA_TO, Field.AREA_FROM,
            Field.COLUMN_END, Field.COLUMN_START,
            Field.NEED_NOT_AFTER, Field.NEED_NOT_BEFORE,
            Field.VEHICLE_UNTIL, Field.VEHICLE_FROM);

    private static final WordList<SettingKey> SETTINGS = WordList.of(List.of(SettingKey.values()));

    private final Random random;
    private final Set<String> personalColumns = new HashSet<>();
    private final List<Seeded> seeded = new ArrayList<>();
    private int copies;

    private record Cell(GeneratedSheet sheet, int row) {}

    ErrorSeeder(long seed) {
        this.random = new Random(seed);
    }

    List<Seeded> seed(GeneratedOperation operation, int errors) {
        List<Cell> rows = new ArrayList<>();
        for (GeneratedSheet sheet : operation.sheets()) {
            for (int row = 0; row < sheet.size(); row++) {
                rows.add(new Cell(sheet, row));
            }
        }
        Collections.shuffle(rows, random);
        for (Cell cell : rows.subList(0, Math.min(errors, rows.size()))) {
            seed(cell.sheet(), cell.row());
        }
        return List.copyOf(seeded);
    }

    private void seed(GeneratedSheet sheet, int row) {
        Field field = pick(sheet.fields());
        Optional<Flaw> flaw = flaw(sheet, row, field);
        if (flaw.isEmpty()) {
            seed(sheet, row);
            return;
        }
        int at = inCopy(sheet, field, flaw.get()) ? copy(sheet, row) : row;
        sheet.set(at, field, flaw.get().value());
        seeded.add(new Seeded(sheet.name(), GeneratedSheet.rowNumber(at), sheet.cell(at, field), flaw.get()));
    }

    private static boolean inCopy(GeneratedSheet sheet, Field field, Flaw flaw) {
        return REFERRED_TO.getOrDefault(sheet.kind(), List.of()).contains(field)
                || flaw.expected() == DuplicateId.class
                || flaw.expected() == RepeatedSetting.class;
    }

    /** A copy of a row that is right in itself: where it has an id of its own. */
    private int copy(GeneratedSheet sheet, int row) {
        int copy = sheet.copy(row);
        copies++;
        for (Field field : sheet.fields()) {
            if (sheet.column(field).shape() == Shape.ID) {
                sheet.set(copy, field, "X" + copies);
            }
        }
        if (sheet.kind() == SheetKind.PLACES) {
            sheet.set(copy, Field.PLACE_NAME, "Copie " + copies);
        } else if (sheet.kind() == SheetKind.COMMODITIES) {
            sheet.set(copy, Field.COMMODITY_NAME, "Copie " + copies);
        } else if (sheet.kind() == SheetKind.INCIDENTS) {
            // An incident that repeats exactly is no error: it counts once.
            sheet.set(copy, Field.INCIDENT_FATALITIES, 9);
        }
        return copy;
    }

    private Optional<Flaw> flaw(GeneratedSheet sheet, int row, Field field) {
        List<Flaw> flaws = new ArrayList<>();
        if (field == Field.SETTING_KEY) {
            flaws.add(new Flaw("unknown setting", "Couleur des camions", UnknownSetting.class));
            flaws.add(new Flaw("blank", null, BlankCell.class));
        } else if (field == Field.SETTING_VALUE) {
            flaws.addAll(settingFlaws(sheet, row));
        } else {
            GeneratedSheet.Column column = sheet.column(field);
            flaws.addAll(column.shape().flaws(column.required()));
            flaws.addAll(furtherFlaws(sheet, row, field));
        }
        flaws.removeIf(flaw -> flaw.expected() == AmbiguousNumbers.class && told(sheet, row, field));
        return rarest(flaws);
    }

    /** Whether nothing is to ask about a doubtful number: needs tell their decimals, and a column is asked about once. */
    private boolean told(GeneratedSheet sheet, int row, Field field) {
        String column = letters(sheet.cell(row, field));
        return field == Field.NEED_QUANTITY
                || seeded.stream()
                        .anyMatch(error -> error.flaw().expected() == AmbiguousNumbers.class
                                && error.sheet().equals(sheet.name())
                                && letters(error.cell()).equals(column));
    }

    private static String letters(String cell) {
        return cell.replaceAll("\\d", "");
    }

    /** Of those kinds of errors that were put in least often until now, so that all kinds come about as often. */
    private Optional<Flaw> rarest(List<Flaw> flaws) {
        int least = flaws.stream().mapToInt(this::count).min().orElse(0);
        List<Flaw> rare = flaws.stream().filter(flaw -> count(flaw) == least).toList();
        return rare.isEmpty() ? Optional.empty() : Optional.of(pick(rare));
    }

    private int count(Flaw flaw) {
        return (int) seeded.stream()
                .filter(error -> error.flaw().name().equals(flaw.name()))
                .count();
    }

    private List<Flaw> settingFlaws(GeneratedSheet sheet, int row) {
        SettingKey key =
                SETTINGS.find(String.valueOf(sheet.get(row, Field.SETTING_KEY))).orElseThrow();
        List<Flaw> flaws = new ArrayList<>(
                switch (key.kind()) {
                    case TEXT -> Shape.TEXT.flaws(false);
                    case DATE -> Shape.DATE.flaws(false);
                    case WHOLE -> Shape.WHOLE.flaws(false);
                    case DECIMAL -> Shape.NUMBER.flaws(false);
                    case TIME -> Shape.TIME.flaws(false);
                    case RISK_CLASS -> Shape.WORD.flaws(false);
                });
        if (key == SettingKey.LOADING_MIN) {
            flaws.add(new Flaw("setting given twice", 46, RepeatedSetting.class));
        }
        return flaws;
    }

    private List<Flaw> furtherFlaws(GeneratedSheet sheet, int row, Field field) {
        List<Flaw> flaws = new ArrayList<>();
        if (sheet.column(field).shape() == Shape.ID) {
            flaws.add(new Flaw("duplicated id", sheet.get(row, field), DuplicateId.class));
        }
        if (sheet.column(field).shape() == Shape.PLACE && sheet.get(row, field) instanceof String name) {
            flaws.add(new Flaw("misspelt place", misspelt(name), UnknownPlace.class));
        }
        if (FROM_BY_TO.containsKey(field)) {
            flaws.add(new Flaw("swapped window", before(sheet.get(row, FROM_BY_TO.get(field))), WindowReversed.class));
        }
        switch (field) {
            case NEED_UNIT, STOCK_UNIT -> {
                if ("t".equals(sheet.get(row, field))) {
                    flaws.add(new Flaw("unsuitable unit", "L", UnsuitableUnit.class));
                }
            }
            case ROAD_TO -> flaws.add(new Flaw("road to itself", sheet.get(row, Field.ROAD_FROM), RoadToItself.class));
            case DISPLACEMENT_INDIVIDUALS -> flaws.add(new Flaw("households at odds", 9_999, DoubtfulHouseholds.class));
            case ROAD_SPEED -> flaws.add(new Flaw("doubtful speed", 129, DoubtfulSpeed.class));
            case VEHICLE_PAYLOAD -> flaws.add(new Flaw("blank", null, VehicleWithoutPayload.class));
            case VEHICLE_COMPARTMENTS -> {
                if (sheet.get(row, field) != null) {
                    flaws.add(new Flaw("blank", null, TankerWithoutCompartments.class));
                }
            }
            case CLOSURE_REASON, RATE_SOURCE, AREA_NAME, INCIDENT_TYPE -> {
                if (personalColumns.add(sheet.name() + field)) {
                    flaws.clear();
                    flaws.add(new Flaw("personal data", "voir M. X, tél. 76 12 34 56", PersonalData.class));
                }
            }
            default -> {}
        }
        return flaws;
    }

    private static String misspelt(String name) {
        return name.charAt(0) + "x" + name.substring(1);
    }

    private static Object before(@Nullable Object moment) {
        return moment instanceof LocalDateTime at ? at.minusHours(30) : ((LocalDate) moment).minusDays(3);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
