package org.sira.api.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * SIGINT and SIGTERM of this process, by a shutdown hook. The hook holds the end of the process back until the work is
 * done, and then ends it with the code of the work: a stopped solve has succeeded.
 */
final class ProcessStopSignal implements StopSignal {

    private static final long LONGEST_WAIT_SECONDS = 60;

    private final AtomicBoolean requested = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::awaitTheWork, "stop-signal");
    private volatile boolean armed;
    private volatile int exitCode;

    @Override
    public void arm() {
        armed = true;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public boolean requested() {
        return requested.get();
    }

    @Override
    public void disarm(int code) {
        if (!armed) {
            return;
        }
        exitCode = code;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shutdownHasBegun) {
            done.countDown();
            awaitTheEnd();
        }
    }

    private void awaitTheWork() {
        requested.set(true);
        try {
            if (done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitTheEnd() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
