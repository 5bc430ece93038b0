package org.sira.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.ingest.place.Candidate;
import org.sira.ingest.place.Candidate.Reason;
import org.sira.ingest.value.Words;

class ProblemWordsTest {

    private static final CellRef WHERE = new CellRef("a.xlsx", "Routes", "D4");
    private static final Candidate KOLONDIEBA = new Candidate("KOL", "Kolondiéba", "Kolondiéba", 0.9, Reason.SPELLING);
    private static final Map<Class<?>, Object> EXAMPLES = Map.of(
            CellRef.class,
            WHERE,
            Words.class,
            Words.of("Lieux", "Places"),
            Severity.class,
            Severity.WARNING,
            String.class,
            "ceci",
            int.class,
            2,
            double.class,
            1234.5,
            boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2025, 11, 24),
            LocalDateTime.class,
            LocalDateTime.of(2025, 11, 24, 6, 30),
            Problem.class,
            new NoCount(WHERE));

    /** One problem of each kind, made by its constructor, and one of each rejection. */
    static Stream<Problem> problems() throws ReflectiveOperationException {
        List<Problem> problems = new ArrayList<>();
        for (Class<?> kind : Problem.class.getPermittedSubclasses()) {
            if (kind != RejectedFile.class) {
                problems.add(example(kind));
            }
        }
        for (Rejection rejection : Rejection.values()) {
            List<Object> details = switch (rejection) {
                case OVER_LIMIT -> List.of(Limit.ROWS.words(), 250_000L);
                case ENDLESS_ROW -> List.of(42);
                default -> List.of();
            };
            problems.add(new RejectedFile(CellRef.ofFile("a.xlsx"), rejection, details));
        }
        return problems.stream();
    }

    private static Problem example(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(ProblemWordsTest::example).toArray();
        Constructor<?> constructor = kind.getDeclaredConstructor(types);
        return (Problem) constructor.newInstance(values);
    }

    private static Object example(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return list(component);
        }
        return EXAMPLES.containsKey(type) ? EXAMPLES.get(type) : type.getEnumConstants()[0];
    }

    private static List<Object> list(RecordComponent component) {
        boolean words = component.getGenericType().getTypeName().contains(Words.class.getName());
        if (words) {
            return List.of(Words.of("Sec", "Dry"), Words.of("Liquide", "Liquid"));
        }
        boolean candidates = component.getGenericType().getTypeName().contains(Candidate.class.getName());
        if (candidates) {
            return List.of(KOLONDIEBA);
        }
        boolean suggestions = component.getGenericType().getTypeName().contains(Suggestion.class.getName());
        return suggestions ? List.of(new Suggestion(WHERE, "11.089")) : List.of("un", "deux");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsSaidInBothLanguages(Problem problem) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ProblemWords words = ProblemWords.in(locale);
            for (String said : List.of(words.text(problem), words.action(problem))) {
                assertThat(said).endsWith(".").doesNotContain("{", "}", "null", "Words[", "CellRef[");
                // A typewriter apostrophe would be eaten by the message format.
                assertThat(said).doesNotContain("'");
            }
        }
    }

    @Test
    void bothFilesHaveTheSameKeysAndNoOthersThanProblemsHave() throws Exception {
        List<String> keys = problems()
                .map(Problem::key)
                .distinct()
                .flatMap(key -> Stream.of(key + ".text", key + ".action"))
                .toList();
        Properties english = load("problems.properties");
        Properties french = load("problems_fr.properties");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(french.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() throws IOException {
        Properties english = load("problems.properties");
        Properties french = load("problems_fr.properties");
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(french.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(english.getProperty(key)).as(key).doesNotContain("'");
            assertThat(french.getProperty(key)).as(key).doesNotContain("'");
        }
    }

    private static List<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        var resource = ProblemWordsTest.class.getResourceAsStream("/org/sira/ingest/" + file);
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void saysWhatWasFoundAndWhatToDo() {
        ProblemWords french = ProblemWords.in(Locale.FRANCE);
        ProblemWords english = ProblemWords.in(Locale.ENGLISH);
        Problem unknown = new UnknownPlace(WHERE, "Kolondieb", "", List.of(KOLONDIEBA), Severity.ROW_SKIPPED);
        Problem nothingLike = new UnknownPlace(WHERE, "Xyz", "", List.of(), Severity.ROW_SKIPPED);
        assertThat(english.text(unknown)).isEqualTo("The place “Kolondieb” is not in the sheet “Places”.");
        assertThat(english.action(unknown))
                .startsWith("If it is one of these, write that name: Kolondiéba (KOL), Kolondiéba.");
        assertThat(english.action(nothingLike)).isEqualTo("Add it to the sheet “Places”, or correct the name.");
        assertThat(french.action(nothingLike))
                .isEqualTo("Ajoutez-le à la feuille «\u00A0Lieux\u00A0», ou corrigez le nom.");
        assertThat(french.text(new HiddenRows(WHERE, 12)))
                .isEqualTo("12 lignes masquées ou filtrées ont été lues comme les autres.");
        assertThat(english.text(new DuplicateId(WHERE, "R01", WHERE, Severity.BLOCKS)))
                .isEqualTo("“R01” is already given at Routes!D4; only that row is kept.");
        assertThat(french.text(
                        new StockAfterHorizon(WHERE, LocalDateTime.of(2025, 12, 3, 8, 0), LocalDate.of(2025, 11, 30))))
                .contains("03/12/2025 08:00")
                .contains("30/11/2025");
    }

    @Test
    void namesWithBracesAndQuotesAreSaidAsTheyAre() {
        Problem problem = new UnknownPlace(
                WHERE,
                "{0} d'ici",
                "",
                List.of(new Candidate("L", "l'autre {1}", "", 1, Reason.EXACT)),
                Severity.ROW_SKIPPED);
        assertThat(ProblemWords.in(Locale.ENGLISH).text(problem)).contains("{0} d'ici");
        assertThat(ProblemWords.in(Locale.ENGLISH).action(problem)).contains("l'autre {1}");
    }
}
