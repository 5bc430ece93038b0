/** Deciding over plans: a second person approves what a planner made. */
@NullMarked
package org.sira.api.review;

import org.jspecify.annotations.NullMarked;
