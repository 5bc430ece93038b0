package org.sira.api.access;

/** An account that is to be made. */
record NewAccount(String login, String name, Role role) {}
