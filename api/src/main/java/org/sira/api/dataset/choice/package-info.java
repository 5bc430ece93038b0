/** What people decided about an import, step by step: added up, undone, put into words and kept as JSON. */
@NullMarked
package org.sira.api.dataset.choice;

import org.jspecify.annotations.NullMarked;
