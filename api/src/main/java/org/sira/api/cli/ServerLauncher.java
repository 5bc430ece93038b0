package org.sira.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** Starts the server and returns when it has ended. Behind it lies Spring, which no other command waits for. */
@FunctionalInterface
public interface ServerLauncher {

    /**
     * @param home folder of the database
     * @param settings such as {@code --server.port=8081}
     * @param listening hears the port once pages can be asked for
     * @throws ServerRefused when it cannot start for a reason that the caller can mend
     */
    void serve(Path home, List<String> settings, IntConsumer listening) throws InterruptedException;
}
