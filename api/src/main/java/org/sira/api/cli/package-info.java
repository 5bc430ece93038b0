/** The main work without a browser: {@code sira plan} and {@code sira check}. Nothing here starts a Spring context. */
@NullMarked
package org.sira.api.cli;

import org.jspecify.annotations.NullMarked;
