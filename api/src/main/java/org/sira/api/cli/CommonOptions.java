package org.sira.api.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Language;
import picocli.CommandLine.Option;

/**
 * What every command understands. The language and the wish for details count before the arguments are parsed, since
 * parsing itself may have to say something.
 */
final class CommonOptions {

    private static final String LANG = "--lang";
    private static final String DEBUG = "--debug";

    @Option(names = LANG, paramLabel = "en|fr", order = 90)
    @Nullable Language language;

    @Option(names = DEBUG, order = 91)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 92)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 93)
    boolean version;

    static Optional<Language> languageIn(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(LANG) && i + 1 < args.length) {
                return language(args[i + 1]);
            }
            if (args[i].startsWith(LANG + "=")) {
                return language(args[i].substring(LANG.length() + 1));
            }
        }
        return Optional.empty();
    }

    static boolean debugIn(String... args) {
        return Stream.of(args).anyMatch(DEBUG::equals);
    }

    private static Optional<Language> language(String name) {
        return Stream.of(Language.values())
                .filter(language -> language.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
