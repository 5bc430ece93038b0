/**
 * What leaves Sira: {@code plan.json}, from which a plan can be checked, {@code plan.xlsx} and other files of the whole plan, and
 * what the papers of its trips and convoys say ({@link org.sira.api.export.paper} makes them). Each says which plan it is of, with its hash, what that rests on,
 * whether somebody approved it, and that it is confidential ({@link org.sira.api.export.Origin}). Files for drivers and
 * authorities say nothing of incidents or risk.
 */
@NullMarked
package org.sira.api.export;

import org.jspecify.annotations.NullMarked;
