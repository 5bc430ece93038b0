package org.sira.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.ingest.problem.BadGeometry;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.NoRoads;
import org.sira.ingest.problem.OtherAxis;
import org.sira.ingest.problem.PlaceOffRoads;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;

class NoticeTextsTest {

    private static final CellRef WHERE = new CellRef("roads.geojson", "features", "#3");

    @ParameterizedTest
    @EnumSource
    void textsThatChooseTheirWordsByAFlagAreSaid(Language language) {
        NoticeTexts texts = new NoticeTexts(Messages.in(language));
        for (boolean flag : List.of(true, false)) {
            List<Problem> problems = List.of(
                    new OtherAxis(WHERE, "Latitude", "7,48 O", flag, Severity.BLOCKS),
                    new BadGeometry(WHERE, flag),
                    new NoRoads(WHERE, 2, List.of("path (2)"), flag),
                    new PlaceOffRoads(WHERE, "Fakola", flag ? 840 : Double.POSITIVE_INFINITY, 30));
            for (Problem problem : problems) {
                assertThat(texts.line(Notice.of(problem)))
                        .startsWith("roads.geojson · features · #3")
                        .doesNotContain("{", "∞", "\uFFFD");
            }
        }
    }
}
