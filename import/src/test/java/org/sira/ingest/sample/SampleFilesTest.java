package org.sira.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed files are what the program makes. After a change, write them anew:
 *
 * <pre>mvn -pl import test -Dtest=SampleFilesTest -Dsira.regenerate=true</pre>
 */
class SampleFilesTest {

    /** The tests of a module run in its folder. */
    private static final Path FOLDER = Path.of("..", "sample-data");

    @TestFactory
    Iterable<DynamicTest> committedFilesAreWhatTheProgramMakes() throws IOException {
        Map<String, byte[]> bytesByPath = SampleFiles.all();
        if (Boolean.getBoolean("sira.regenerate")) {
            for (Map.Entry<String, byte[]> file : bytesByPath.entrySet()) {
                Path path = FOLDER.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        return bytesByPath.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> compare(FOLDER.resolve(file.getKey()), file.getValue())))
                .toList();
    }

    /** Compares what is packed: how tightly a zip is packed may differ from one zlib to another. */
    private static void compare(Path committed, byte[] generated) throws IOException {
        assertThat(committed).as("write it with -Dsira.regenerate=true").exists();
        Map<String, String> expected = parts(generated);
        Map<String, String> found = parts(Files.readAllBytes(committed));
        assertThat(found.keySet()).containsExactlyElementsOf(expected.keySet());
        for (Map.Entry<String, String> part : expected.entrySet()) {
            assertThat(found.get(part.getKey()).equals(part.getValue()))
                    .as("%s, part %s: differs; write it anew with -Dsira.regenerate=true", committed, part.getKey())
                    .isTrue();
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> textByName = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                textByName.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return textByName;
    }
}
