/** The planning library: from facts to a checked plan, knowing no Spring, no spreadsheet and no database. */
@NullMarked
package org.sira.planner;

import org.jspecify.annotations.NullMarked;
