package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.problem.RowsSetAside;
import org.sira.ingest.workbook.TestWorkbook;

/** Surveys with rounds, levels, assessments, reasons and origins drawn by chance, in any order of rows. */
class CountSelectionTest {

    private static final List<String> PLACES = List.of("Kadiana", "N'Golodiana", "Kolondiéba");
    private static final List<String> REASONS = List.of("Conflict", "Natural disaster");
    private static final List<String> ORIGINS = List.of("Mopti", "Ségou", "Not available");
    private static final LocalDate FIRST_ROUND = LocalDate.of(2025, 3, 31);

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    /** Of the last round of the baseline assessment, worked out while the rows are drawn. */
    private final Map<String, Integer> peopleByPlace = new TreeMap<>();

    private void draw(Random random) {
        int rounds = 1 + random.nextInt(4);
        for (String place : PLACES) {
            int last = 1 + random.nextInt(rounds);
            for (int round = 1; round <= last; round++) {
                for (String assessment : List.of("BA", "SA")) {
                    int people = drawParts(random, place, round, assessment);
                    if (round == last && assessment.equals("BA")) {
                        peopleByPlace.put(place, people);
                    }
                }
            }
            rows.add(count(1, null, "R1", "BA", "Conflict", "Mopti", random.nextInt(100_000), 1));
        }
        Collections.shuffle(rows, random);
    }

    private int drawParts(Random random, String place, int round, String assessment) {
        int sum = 0;
        for (String reason : REASONS) {
            for (String origin : ORIGINS) {
                if (sum == 0 || random.nextBoolean()) {
                    int people = 1 + random.nextInt(5_000);
                    sum += people;
                    rows.add(count(2, place, "R" + round, assessment, reason, origin, people, round));
                }
            }
        }
        return sum;
    }

    private static @Nullable Object[] count(
            int level,
            @Nullable String place,
            String roundName,
            String assessment,
            String reason,
            String origin,
            int people,
            int round) {
        return row(level, place, roundName, assessment, reason, origin, people, FIRST_ROUND.plusMonths(round));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void nobodyIsCountedTwiceAndNobodyOfTheLastRoundIsLost(long seed) {
        draw(new Random(seed));
        List<@Nullable Object[]> table = new ArrayList<>();
        table.add(row(
                "adminLevel", "Site", "Round", "Assessment type", "Reason", "Region of origin", "Individus", "Date"));
        table.addAll(rows);
        ImportResult result = imported(
                InputFile.of(
                        "operation.xlsx",
                        OperationWorkbook.french().without("Déplacements").bytes()),
                InputFile.of(
                        "survey.xlsx",
                        new TestWorkbook()
                                .sheet("data", table.toArray(Object[][]::new))
                                .bytes()));

        Map<String, Integer> read = new TreeMap<>();
        result.dataset()
                .displacements()
                .forEach(count -> read.merge(
                        result.dataset().places().stream()
                                .filter(place -> place.id().equals(count.placeId()))
                                .findFirst()
                                .orElseThrow()
                                .name(),
                        count.individuals().orElseThrow(),
                        Integer::sum));
        assertThat(read).isEqualTo(peopleByPlace);

        int told = result.report().problems().stream()
                .filter(RowsSetAside.class::isInstance)
                .mapToInt(problem -> ((RowsSetAside) problem).rows())
                .sum();
        assertThat(result.report().sheets()).last().satisfies(sheet -> {
            assertThat(sheet.rows()).isEqualTo(rows.size());
            assertThat(sheet.rowsSkipped()).isEqualTo(told);
        });
    }
}
