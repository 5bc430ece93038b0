package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.api.cli.ServerRefused.Kind;
import org.sira.api.cli.TestCli.Result;

class ServeCommandTest {

    private final List<Path> homes = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private final TestCli cli = new TestCli(new IdleSearch()).serving((home, given, listening) -> {
        homes.add(home);
        settings.addAll(given);
        listening.accept(8081);
    });

    @Test
    void portAndHomeAreOptions() {
        Result result = cli.run("serve", "--port", "8081", "--home", "data");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("http://localhost:8081");
        assertThat(homes).containsExactly(Path.of("data").toAbsolutePath());
        assertThat(settings).containsExactly("--server.port=8081");
    }

    @Test
    void settingsOfTheServerAreHandedOn() {
        Result result = cli.run("serve", "--sira.demo", "--home", "data", "--spring.datasource.url=jdbc:postgresql:x");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(settings)
                .containsExactly("--sira.demo", "--spring.datasource.url=jdbc:postgresql:x", "--server.port=8080");
    }

    @Test
    void theFolderMayBeASettingToo() {
        cli.run("serve", "--sira.home=data", "--server.port=8081", "--port", "8082");

        assertThat(homes).containsExactly(Path.of("data").toAbsolutePath());
        assertThat(settings).containsExactly("--server.port=8082");
    }

    @ParameterizedTest
    @CsvSource({"--prot, Unknown argument: --prot", "now, Unknown argument: now"})
    void whatIsNoSettingIsAMistake(String argument, String words) {
        Result result = cli.run("serve", argument);

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains(words);
        assertThat(homes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "65536", "http"})
    void aPortIsANumberThatPortsHave(String port) {
        assertThat(cli.run("serve", "--port", port).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(homes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PORT_IN_USE, en, Choose another one with --port",
        "PORT_IN_USE, fr, Choisissez-en un autre avec --port",
        "HOME_IN_USE, en, another Sira works with this folder",
        "HOME_IN_USE, fr, un autre Sira travaille avec ce dossier",
        "HOME_CLOSED, en, nothing can be written",
        "HOME_CLOSED, fr, impossible d’écrire"
    })
    void whatIsInTheWayIsSaidInBothLanguages(Kind kind, String language, String words) {
        cli.serving((home, given, listening) -> {
            throw new ServerRefused(kind, "8080", new IllegalStateException());
        });

        Result result = cli.run("serve", "--lang", language);

        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains(words, "8080");
    }
}
