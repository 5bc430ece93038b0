/** What helps people who are new here: the first steps, and what the words and figures of the pages mean. */
@NullMarked
package org.sira.api.guide;

import org.jspecify.annotations.NullMarked;
