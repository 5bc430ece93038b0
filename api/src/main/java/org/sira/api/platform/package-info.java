/** What every feature needs and none owns: the texts in both languages, formats by locale, files written whole. */
@NullMarked
package org.sira.api.platform;

import org.jspecify.annotations.NullMarked;
