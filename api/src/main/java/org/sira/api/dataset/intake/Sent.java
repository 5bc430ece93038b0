package org.sira.api.dataset.intake;

import java.util.Locale;
import java.util.UUID;
import org.sira.api.access.SiraUser;

/**
 * Who sent a form, and over what.
 *
 * @param revision of the decisions that the person saw
 */
record Sent(UUID job, int revision, SiraUser user, Locale locale) {}
