package org.sira.api.access;

import java.time.Instant;

/** A one-time link that has done its work. */
record UsedLink(String login, Instant at) {}
