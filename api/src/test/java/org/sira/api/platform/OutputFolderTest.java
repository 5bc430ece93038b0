package org.sira.api.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndReplacesOlderFiles() throws IOException {
        Path nested = folder.resolve("plans/monday");
        OutputFolder output = OutputFolder.open(nested);
        output.write(Map.of("plan.json", "old".getBytes(UTF_8)));

        output.write(Map.of("plan.json", "new".getBytes(UTF_8)));

        assertThat(nested.resolve("plan.json")).hasContent("new");
        assertThat(names(nested)).containsExactly("plan.json");
    }

    @Test
    void leavesOldFilesAndNoDraftsWhenOneCannotBePutInPlace() throws IOException {
        OutputFolder output = OutputFolder.open(folder);
        Files.writeString(folder.resolve("plan.json"), "old");
        Files.createDirectories(folder.resolve("taken/full"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("taken", "a folder stands here".getBytes(UTF_8));
        files.put("plan.json", "new".getBytes(UTF_8));

        assertThatThrownBy(() -> output.write(files)).isInstanceOf(IOException.class);

        assertThat(folder.resolve("plan.json")).hasContent("old");
        assertThat(names(folder)).containsExactly("plan.json", "taken");
    }

    @Test
    void refusesAFolderBelowAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below"))).isInstanceOf(IOException.class);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
