/**
 * The pages of an import between upload and commit: its sheets, columns, problems and places, and what people decide about
 * them. Each decision is a form that works without any script.
 */
@NullMarked
package org.sira.api.dataset.intake;

import org.jspecify.annotations.NullMarked;
