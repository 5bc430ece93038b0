package org.sira.ingest.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.ingest.problem.AmbiguousDates;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.HeaderFinder;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

class DateColumnsTest {

    private final ProblemLog log = new ProblemLog();
    private final RowReader<?> incidents = new RowReaders(List.of()).reader(SheetKind.INCIDENTS);

    @Test
    void aRowThatBelongsToNoSheetIsSurveyedByItself() {
        assertThat(accept("I1", "24/11/2025")).isEqualTo(RowReader.Outcome.TAKEN);
        assertThat(log.problems()).isEmpty();
        assertThat(accept("I2", "03/04/2025")).isEqualTo(RowReader.Outcome.SKIPPED);
        assertThat(log.problems()).singleElement().isInstanceOf(AmbiguousDates.class);
    }

    private RowReader.Outcome accept(String id, String date) {
        Header header = HeaderFinder.find("Incidents", List.of(row(1, "Identifiant", "Date", "Latitude", "Longitude")))
                .orElseThrow();
        return incidents.accept(new RowContext("map.geojson", "features", header, log), row(2, id, date, "11", "-7"));
    }

    private static SheetRow row(int number, String... texts) {
        return new SheetRow(
                number, Arrays.stream(texts).<CellValue>map(CellValue.Text::new).toList());
    }
}
