package org.sira.ingest.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.ImportResult;
import org.sira.ingest.InputFile;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.seeded.ErrorSeeder.Seeded;
import org.sira.ingest.workbook.ImportLimits;

/** A thousand errors in four operations of sixteen sheets each, two with French headings and two with English ones. */
class SeededErrorsTest {

    private static final int OPERATIONS = 4;
    private static final int ERRORS = 1_000;
    private static final double LEAST_FOUND = 0.995;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingIsWrongWithAGeneratedOperation(boolean french) {
        ImportResult result = read(new GeneratedOperation(1, french).bytes());

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.report().sheets())
                .hasSize(16)
                .allMatch(sheet -> sheet.rowsTaken() == sheet.rows()
                        && sheet.unknownColumns().isEmpty());
    }

    @Test
    void aThousandErrorsAreFoundWhereTheyAreAndNothingElseChanges() {
        Map<String, int[]> countsByName = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            boolean french = i % 2 == 0;
            GeneratedOperation operation = new GeneratedOperation(i, french);
            Dataset right = read(operation.bytes()).dataset();
            List<Seeded> errors = new ErrorSeeder(100 + i).seed(operation, ERRORS / OPERATIONS);
            ImportResult result = read(operation.bytes());

            compareProblems(errors, result.report().problems(), countsByName, missed, falseAlarms);
            compareRows(right, result.dataset(), errors);
        }
        int seeded =
                countsByName.values().stream().mapToInt(counts -> counts[0]).sum();
        int found = countsByName.values().stream().mapToInt(counts -> counts[1]).sum();
        print(countsByName, seeded, found, falseAlarms.size());

        assertThat(seeded).isEqualTo(ERRORS);
        assertThat(falseAlarms).as("false alarms; missed: %s", missed).isEmpty();
        assertThat(found).as("missed: %s", missed).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_FOUND * seeded));
    }

    private static void compareProblems(
            List<Seeded> errors,
            List<Problem> problems,
            Map<String, int[]> countsByName,
            List<String> missed,
            List<String> falseAlarms) {
        List<Problem> unexplained = new ArrayList<>(problems);
        for (Seeded error : errors) {
            int[] counts = countsByName.computeIfAbsent(error.flaw().name(), name -> new int[2]);
            counts[0]++;
            if (unexplained.removeIf(
                    problem -> isAt(problem, error) && error.flaw().expected().isInstance(problem))) {
                counts[1]++;
            } else {
                missed.add(error.toString());
            }
        }
        unexplained.forEach(problem -> falseAlarms.add(problem.toString()));
    }

    private static boolean isAt(Problem problem, Seeded error) {
        return problem.where().sheet().equals(error.sheet())
                && problem.where().cell().equals(error.cell());
    }

    /** Rows without an error are there as they were; rows with one are gone, unless it is only a warning. */
    private static void compareRows(Dataset right, Dataset found, List<Seeded> errors) {
        Set<String> touched = new HashSet<>();
        errors.forEach(error -> touched.add(error.sheet() + "!" + error.rowNumber()));
        Map<String, Record> before = rows(right);
        Map<String, Record> after = rows(found);
        before.forEach((row, value) -> {
            if (!touched.contains(row)) {
                assertThat(after.get(row)).as(row).isEqualTo(value);
            }
        });
        assertThat(after.keySet()).allMatch(row -> before.containsKey(row) || touched.contains(row));
    }

    /** All rows by sheet and number. */
    private static Map<String, Record> rows(Dataset dataset) {
        Map<String, Record> rowByPlace = new HashMap<>();
        List<Object> all = new ArrayList<>(dataset.settings().rows());
        for (RecordComponent component : Dataset.class.getRecordComponents()) {
            if (component.getType() == List.class) {
                all.addAll((List<?>) value(dataset, component));
            }
        }
        for (Object row : all) {
            RowRef ref = (RowRef) value((Record) row, row.getClass().getRecordComponents()[0]);
            rowByPlace.put(ref.sheet() + "!" + ref.rowNumber(), (Record) row);
        }
        return rowByPlace;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void print(Map<String, int[]> countsByName, int seeded, int found, int falseAlarms) {
        countsByName.forEach((name, counts) -> System.out.printf("%-24s %4d of %4d%n", name, counts[1], counts[0]));
        System.out.printf("%d of %d errors found where they are, %d false alarms%n", found, seeded, falseAlarms);
    }

    private static ImportResult read(byte[] bytes) {
        return new WorkbookImport(ImportLimits.standard()).read(List.of(InputFile.of("operation.xlsx", bytes)));
    }
}
