/**
 * The result, immutable: who drives what, where and when, minute by minute, what is not served, and the figures.
 *
 * <p>Everybody may use it; it knows the model, the network, the risk and the needs, and nothing of how a plan was
 * found.
 */
@NullMarked
package org.sira.planner.plan;

import org.jspecify.annotations.NullMarked;
