package org.sira.api.export;

/**
 * A paper, ready to be written into its template.
 *
 * @param id within a file of several
 * @param template below {@code templates/paper}, with the fragment that takes the content
 * @param title of a file that holds it alone
 */
record PaperPage(Paper paper, String id, String template, String title, Object content) {}
