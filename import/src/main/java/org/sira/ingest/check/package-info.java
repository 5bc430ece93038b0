/** What can only be seen when all rows are there: places no road reaches, roads too short, needs after the last day. */
@NullMarked
package org.sira.ingest.check;

import org.jspecify.annotations.NullMarked;
