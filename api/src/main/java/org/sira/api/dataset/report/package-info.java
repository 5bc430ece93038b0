/** What an import says of files, as files of its own: a report, the workbook with its problems marked, the rows left out. */
@NullMarked
package org.sira.api.dataset.report;

import org.jspecify.annotations.NullMarked;
