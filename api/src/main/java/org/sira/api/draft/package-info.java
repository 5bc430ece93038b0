/**
 * Plans while people change them: each change is a command that can be taken back, and the page says at once which rules it
 * breaks and what it costs. A draft becomes a plan, or a search goes on from it.
 */
@NullMarked
package org.sira.api.draft;

import org.jspecify.annotations.NullMarked;
