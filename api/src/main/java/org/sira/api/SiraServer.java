package org.sira.api;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.cli.ServerRefused;
import org.sira.api.cli.ServerRefused.Kind;
import org.sira.api.platform.SiraHome;
import org.sira.api.platform.UnreadableTable;
import org.sira.api.platform.WrongSetting;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The server: pages, jobs and the database, put together by Spring. */
@SpringBootApplication(proxyBeanMethods = false)
class SiraServer {

    /** H2's code for a file that another process holds. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    /** How SQL states begin that tell of no connection, a user who may not come in, and a database that does not exist. */
    private static final Set<String> CLOSED = Set.of("08", "28", "3D");

    /**
     * Serves until the process is told to end.
     *
     * @param settings as Spring understands them, such as {@code --server.port=8081}
     * @param listening hears the port once pages can be asked for
     */
    static void run(Path home, List<String> settings, IntConsumer listening) throws InterruptedException {
        openHome(home);
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(SiraServer.class);
        application.addListeners(
                (ApplicationListener<ContextClosedEvent>) event -> closed.countDown(),
                (ApplicationListener<WebServerInitializedEvent>)
                        event -> listening.accept(event.getWebServer().getPort()));
        try {
            application.run(Stream.concat(settings.stream(), Stream.of("--" + SiraHome.PROPERTY + "=" + home))
                    .toArray(String[]::new));
        } catch (RuntimeException failed) {
            throw refusal(failed, home);
        }
        closed.await();
    }

    private static void openHome(Path home) {
        try {
            SiraHome.open(home);
        } catch (IOException closed) {
            throw new ServerRefused(Kind.HOME_CLOSED, home, closed);
        }
    }

    private static RuntimeException refusal(RuntimeException failed, Path home) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException portInUse) {
                return new ServerRefused(Kind.PORT_IN_USE, portInUse.getPort(), failed);
            }
            if (cause instanceof UnreadableTable unreadable) {
                return unreadable;
            }
            if (cause instanceof WrongSetting wrong) {
                return wrong;
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return new ServerRefused(Kind.HOME_IN_USE, home, failed);
            }
            if (cause instanceof SQLException sql && isClosed(String.valueOf(sql.getSQLState()))) {
                return new ServerRefused(Kind.DATABASE_CLOSED, String.valueOf(sql.getMessage()), failed);
            }
        }
        return failed;
    }

    private static boolean isClosed(String state) {
        return CLOSED.stream().anyMatch(state::startsWith);
    }
}
