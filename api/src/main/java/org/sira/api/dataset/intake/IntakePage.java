package org.sira.api.dataset.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** The pages of an import. */
enum IntakePage {
    OVERVIEW,
    SHEETS,
    COLUMNS,
    PLACES,
    PROBLEMS;

    /** A page by its name in addresses; the overview where there is no such page. */
    static IntakePage of(String name) {
        return Arrays.stream(values())
                .filter(page -> page.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(OVERVIEW);
    }

    String redirect(long op, UUID job) {
        String base = "redirect:/operations/%d/data/imports/%s".formatted(op, job);
        return this == OVERVIEW ? base : base + "/" + name().toLowerCase(Locale.ROOT);
    }
}
