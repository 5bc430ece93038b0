/**
 * Finds what tells of persons in files in which nobody needs it: names, telephone numbers, e-mail addresses, numbers of
 * papers. What is found is pointed out and hidden at once, so that it reaches neither the dataset nor any report.
 */
@NullMarked
package org.sira.ingest.privacy;

import org.jspecify.annotations.NullMarked;
