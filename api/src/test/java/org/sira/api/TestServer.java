package org.sira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.sira.api.access.DemoMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server on a database of its own, at a port that is free. */
public final class TestServer implements AutoCloseable {

    /** Tells what hangs from what is slow: on a starved machine, the plan of a two-second search has taken over a minute. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final ConfigurableApplicationContext context;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more beans that the test brings along */
    public static TestServer start(Path home, Class<?>... more) {
        return new TestServer(
                new SpringApplicationBuilder(SiraServer.class).sources(more).run(arguments(home)));
    }

    /** @param settings as on the command line, such as {@code --sira.solves-at-once=1} */
    public static TestServer startWith(Path home, String... settings) {
        return new TestServer(new SpringApplicationBuilder(SiraServer.class).run(arguments(home, settings)));
    }

    /** With the users that everybody may try. */
    public static TestServer startDemo(Path home, Class<?>... more) {
        return new TestServer(new SpringApplicationBuilder(SiraServer.class)
                .sources(more)
                .run(arguments(home, "--" + DemoMode.SETTING)));
    }

    private static String[] arguments(Path home, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--sira.home=" + home, "--server.port=0"));
        boolean ownDatabase = Stream.of(more).anyMatch(setting -> setting.startsWith("--spring.datasource."));
        if (Boolean.getBoolean("sira.tests.postgresql") && !ownDatabase) {
            arguments.addAll(OnPostgres.SHARED.settings(home));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** Where a browser on this computer finds it. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Waits until something that other threads do has come about. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** For all tests of a run that is to show that PostgreSQL does as well; it ends with the process. */
    private static final class OnPostgres {

        static final TestPostgres SHARED = started();

        private static TestPostgres started() {
            try {
                return TestPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
