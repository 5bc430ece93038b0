/**
 * From imported rows to the facts that a plan is made from: the only place that knows both. Here a blank cell gets its
 * meaning, and a word of an incident file its channel.
 */
@NullMarked
package org.sira.api.dataset.assemble;

import org.jspecify.annotations.NullMarked;
