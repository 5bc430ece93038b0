package org.sira.api.access;

import java.util.Locale;
import org.sira.api.platform.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link that makes the first administrator, as long as there is none. */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final DemoMode demo;
    private final MessageSource texts;
    private final Environment environment;

    FirstStart(Accounts accounts, DemoMode demo, MessageSource texts, Environment environment) {
        this.accounts = accounts;
        this.demo = demo;
        this.texts = texts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (demo.on()) {
            return;
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        accounts.firstToken()
                .map(token -> "http://localhost:" + port + "/setup/" + token)
                .ifPresent(link -> LOG.warn(texts.getMessage(
                        "access.first-start",
                        new Object[] {link},
                        Language.of(Locale.getDefault(Locale.Category.DISPLAY)).locale())));
    }
}
