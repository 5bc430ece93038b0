package org.sira.api.access;

/**
 * What a one-time link is for.
 *
 * @param first it makes the first administrator; otherwise it sets the password of {@code login}
 */
record SetupLink(boolean first, String login, String name) {

    static SetupLink ofFirst() {
        return new SetupLink(true, "", "");
    }

    static SetupLink of(Account account) {
        return new SetupLink(false, account.login(), account.name());
    }
}
