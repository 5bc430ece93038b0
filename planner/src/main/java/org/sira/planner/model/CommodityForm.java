package org.sira.planner.model;

/** How a commodity travels, which also fixes its unit. */
public enum CommodityForm {
    /** In sacks, boxes and kits; measured in kilograms, limited by payload and volume. */
    DRY,
    /** In the compartments of a tanker; measured in litres. */
    LIQUID
}
