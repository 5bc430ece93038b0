package org.sira.api.dataset.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.InputFile;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.dataset.AreaShape.Circle;
import org.sira.ingest.dataset.AreaShape.Corner;
import org.sira.ingest.dataset.AreaShape.Polygon;
import org.sira.ingest.dataset.AreaShape.Ring;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.dataset.CrossingType;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.template.Templates;
import org.sira.ingest.workbook.ImportLimits;

class FactWordsTest {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("", "nothing", "rien"),
                Arguments.of("Kolondiéba", "Kolondiéba", "Kolondiéba"),
                Arguments.of(81.5, "81.5", "81,5"),
                Arguments.of(12_000.0, "12,000", "12\u00a0000"),
                Arguments.of(0.0014, "0.0014", "0,0014"),
                Arguments.of(-7.4831234567, "-7.483123", "-7,483123"),
                Arguments.of(3, "3", "3"),
                Arguments.of(true, "yes", "oui"),
                Arguments.of(Surface.GRAVEL, "Gravel", "Latérite"),
                Arguments.of(LocalDate.of(2026, 4, 3), "3 Apr 2026", "3 avr. 2026"),
                Arguments.of(LocalDateTime.of(2026, 4, 3, 6, 30), "3 Apr 2026 06:30", "3 avr. 2026 06:30"),
                Arguments.of(MORNING, "06:30", "06:30"),
                Arguments.of(List.of(5000.0, 4000.0), "5,000, 4,000", "5\u00a0000, 4\u00a0000"),
                Arguments.of(List.of(), "nothing", "rien"),
                Arguments.of(
                        new Crossing(CrossingType.FERRY, MORNING, LocalTime.of(18, 0), 45),
                        "Ferry, 06:30 to 18:00, 45 min",
                        "Bac, de 06:30 à 18:00, 45 min"),
                Arguments.of(
                        new Circle(11.08, -6.89, 12.5),
                        "12.5 km around 11.08, -6.89",
                        "12,5 km autour de 11,08 ; -6,89".replace(" ;", "\u00a0;")),
                Arguments.of(
                        new Polygon(
                                List.of(new Ring(List.of(new Corner(11, -7), new Corner(11, -6), new Corner(12, -6))))),
                        "drawn with 3 corners",
                        "dessinée avec 3 sommets"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachValueIsSaidAsPeopleWriteIt(Object value, String english, String french) {
        assertThat(words(Language.EN).of(value)).isEqualTo(english);
        assertThat(words(Language.FR).of(value)).isEqualTo(french);
    }

    /** A component that somebody adds to a row must have words, or the page before a commit could not be shown. */
    @Test
    void everyValueThatASheetGivesHasWords() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        Templates.write(Locale.FRENCH, template);
        Dataset dataset = new WorkbookImport(ImportLimits.standard())
                .read(List.of(InputFile.of("template.xlsx", template.toByteArray())))
                .dataset();
        List<Object> values = new ArrayList<>();
        for (RecordComponent kind : Dataset.class.getRecordComponents()) {
            Object rows = kind.getAccessor().invoke(dataset);
            for (Object row :
                    rows instanceof List<?> list ? list : dataset.settings().rows()) {
                values.addAll(given(row));
            }
        }

        assertThat(values)
                .hasSizeGreaterThan(100)
                .allSatisfy(value -> assertThat(words(Language.FR).of(value)).isNotBlank());
    }

    private static List<Object> given(Object row) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(row);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(values::add);
            } else if (value instanceof OptionalInt optional) {
                optional.ifPresent(values::add);
            } else if (value instanceof OptionalDouble optional) {
                optional.ifPresent(values::add);
            } else if (!(value instanceof RowRef)) {
                values.add(value);
            }
        }
        return values;
    }

    private static FactWords words(Language language) {
        return new FactWords(Messages.in(language), new Texts("org.sira.api.dataset.texts", language));
    }
}
