package org.sira.ingest.dataset;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** How a commodity travels, which also fixes its unit. */
public enum CommodityForm implements Worded {
    DRY(Words.of("Sec", "Dry", "Sèche", "Solide", "Solid")),
    LIQUID(Words.of("Liquide", "Liquid", "Vrac liquide"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    CommodityForm(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
