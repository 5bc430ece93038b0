/**
 * What leaves Sira: {@code plan.json}, from which a plan can be checked, and {@code plan.xlsx} for people. Each file
 * carries the plan's id, its day of reference and its sensitivity.
 */
@NullMarked
package org.sira.api.export;

import org.jspecify.annotations.NullMarked;
