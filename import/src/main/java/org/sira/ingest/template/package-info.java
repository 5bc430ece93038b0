/**
 * Empty workbooks to fill in, made from the kinds of sheets and their fields: {@link Templates}. For the page and the
 * command line.
 */
@NullMarked
package org.sira.ingest.template;

import org.jspecify.annotations.NullMarked;
