package org.sira.ingest.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.workbook.TestWorkbook.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.InputFile;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.workbook.CopiedWorkbook;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.TestWorkbook;

class DatasetHashTest {

    private static final Path SAMPLE = Path.of("..", "sample-data");
    private static final byte[] OPERATION = bytes("operation-sikasso.xlsx");

    @Test
    void theSameFileTwiceHasTheSameHash() {
        Dataset first = read(InputFile.of("a.xlsx", OPERATION));
        Dataset second = read(InputFile.of("b.xlsx", OPERATION));

        assertThat(DatasetHash.of(first)).isEqualTo(DatasetHash.of(second)).matches("[0-9a-f]{64}");
        assertThat(first.incidents()).hasSizeGreaterThan(100);
    }

    /** Pinned, so that a change of what is hashed, or of the computer, is seen: then count FORMAT up. */
    @Test
    void theHashIsTheSameOnEveryComputer() {
        Dataset small = read(InputFile.of(
                "places.xlsx",
                new TestWorkbook()
                        .sheet(
                                "Lieux",
                                row("Identifiant", "Nom", "Type", "Latitude", "Longitude", "Région", "Halte sûre"),
                                row("BGN", "Bougouni", "Dépôt", 11.418, -7.483, "Bougouni", "oui"))
                        .bytes()));

        assertThat(KindRows.ALL.get(0).texts(small))
                .containsExactly("{id=\"BGN\",name=\"Bougouni\",type=DEPOT,latitude=d4026d604189374bc,"
                        + "longitude=dc01dee978d4fdf3b,region=\"Bougouni\",safeHaven=true}");
        assertThat(DatasetHash.of(small)).isEqualTo("3674227147a853f8ca7efcd36eaf323f5430fb5d71f1ead30fb16a9bee55c2f8");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shuffledSheetsAndRowsSayTheSame(int seed) throws RejectedFileException {
        Dataset shuffled = read(InputFile.of(
                "shuffled.xlsx",
                CopiedWorkbook.of(OPERATION).shuffled(new Random(seed)).bytes()));
        Dataset before = read(InputFile.of("operation.xlsx", OPERATION));

        assertThat(shuffled.incidents()).isNotEqualTo(before.incidents());
        assertThat(DatasetHash.of(shuffled)).isEqualTo(DatasetHash.of(before));
        assertThat(DatasetDiff.between(before, shuffled).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Déplacements, layouts/displacement-dtm.xlsx", "Incidents, layouts/incidents-acled.xlsx"})
    void theSampleSaysTheSameInAllItsLayouts(String sheet, String layout) throws RejectedFileException {
        Dataset whole = read(InputFile.of("operation.xlsx", OPERATION));
        Dataset inTwoFiles = read(
                InputFile.of(
                        "rest.xlsx", CopiedWorkbook.of(OPERATION).without(sheet).bytes()),
                InputFile.of(layout, bytes(layout)));

        assertThat(DatasetDiff.between(whole, inTwoFiles).kinds()).allMatch(KindDiff::isEmpty);
        assertThat(DatasetHash.of(inTwoFiles)).isEqualTo(DatasetHash.of(whole));
    }

    private static Dataset read(InputFile... files) {
        return new WorkbookImport(ImportLimits.standard()).read(List.of(files)).dataset();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(SAMPLE.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
