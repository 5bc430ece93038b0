/**
 * Papers of trips and convoys, to print and as PDF: sheets for drivers and leaders, manifests, waybills, movement notifications;
 * and the pack with all files and papers of a plan. What they say of a trip comes from {@link org.sira.api.export}, which knows
 * nothing of them.
 */
@NullMarked
package org.sira.api.export.paper;

import org.jspecify.annotations.NullMarked;
