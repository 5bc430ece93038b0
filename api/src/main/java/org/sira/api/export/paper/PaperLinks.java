package org.sira.api.export.paper;

/** The addresses on a paper that is looked at in Sira. */
record PaperLinks(String back, String french, String english, String pdf, String style, String script, String icon) {}
