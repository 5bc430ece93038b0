package org.sira.api.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What names and passwords must look like. Answers name the fields that need another look. */
final class AccountRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 64;
    /** What bcrypt takes. */
    private static final int MOST_PASSWORD_BYTES = 72;

    private AccountRules() {}

    static Set<String> person(String login, String name) {
        Set<String> problems = new TreeSet<>();
        if (!LOGIN.matcher(login).matches()) {
            problems.add("login");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add("name");
        }
        return problems;
    }

    static Set<String> password(String login, String password, String again) {
        Set<String> problems = new TreeSet<>();
        int length = password.codePointCount(0, password.length());
        boolean bad = length < SHORTEST_PASSWORD
                || length > LONGEST_PASSWORD
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_PASSWORD_BYTES
                || (!login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login));
        if (bad) {
            problems.add("password");
        } else if (!password.equals(again)) {
            problems.add("again");
        }
        return problems;
    }
}
