/** What surrounds the pages of all features: the frame with its steps, the start page, the pages for errors. Nobody uses it. */
@NullMarked
package org.sira.api.shell;

import org.jspecify.annotations.NullMarked;
