package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sira.api.cli.ServerRefused;
import org.sira.api.platform.SiraHome;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SiraServerTest {

    @TempDir
    Path folder;

    @Test
    void nothingOrNothingButSettingsIsTheWishToServe() {
        assertThat(SiraApplication.withCommand()).containsExactly("serve");
        assertThat(SiraApplication.withCommand("--sira.demo", "--server.port=8081"))
                .containsExactly("serve", "--sira.demo", "--server.port=8081");
        assertThat(SiraApplication.withCommand("--help")).containsExactly("--help");
        assertThat(SiraApplication.withCommand("plan", "--out", "x")).containsExactly("plan", "--out", "x");
    }

    @Test
    void aPortBelongsToOneProgram() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatExceptionOfType(ServerRefused.class)
                    .isThrownBy(
                            () -> SiraServer.run(folder, List.of("--server.port=" + taken.getLocalPort()), port -> {}))
                    .withMessageContaining("PORT_IN_USE " + taken.getLocalPort());
        }
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(ServerRefused.class)
                .isThrownBy(() -> SiraServer.run(file, List.of(), port -> {}))
                .withMessageContaining("HOME_CLOSED");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a folder has no POSIX permissions")
    void theFolderIsTheOwnersAlone() throws Exception {
        Path home = folder.resolve("deep/sira");
        SiraHome.open(home);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }
}
