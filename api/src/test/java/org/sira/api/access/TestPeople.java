package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.sira.api.HttpVisitor;
import org.sira.api.TestServer;

/** People with accounts of their own, signed in. */
public final class TestPeople {

    public static final String PASSWORD = "quatre mots faciles ici";

    private TestPeople() {}

    public static HttpVisitor visitor(TestServer server, String login, Role role, String language) throws Exception {
        Accounts accounts = server.get(Accounts.class);
        String token =
                accounts.create(new NewAccount(login, login, role), "test").orElseThrow();
        assertThat(accounts.choosePassword(token, login, PASSWORD)).isTrue();
        HttpVisitor visitor = new HttpVisitor(server.address(), language);
        assertThat(visitor.signIn(login, PASSWORD)).endsWith("/");
        return visitor;
    }
}
