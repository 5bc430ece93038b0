package org.sira.api.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Numbers for what nobody foresaw: a person reads the number, the log has the details under it. */
@Component
public final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_DIGITS = 4;

    private final Clock clock;

    public Incidents(Clock clock) {
        this.clock = clock;
    }

    /** Logs what happened and gives it a number. */
    public String record(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String hash = Sha256.of(trace.toString().getBytes(StandardCharsets.UTF_8));
        String number = STAMP.format(clock.instant()) + "-" + hash.substring(0, HASH_DIGITS);
        LOG.error("Incident {}", number, thrown);
        return number;
    }
}
