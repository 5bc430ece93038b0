package org.sira.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A PostgreSQL without an installation: unpacked from a jar, and gone with this. */
final class TestPostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Map<Path, String> databases = new TreeMap<>();

    private TestPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestPostgres start() throws IOException {
        return new TestPostgres(EmbeddedPostgres.start());
    }

    /** The settings of servers that keep what they know in one database, empty at first, for each folder. */
    synchronized List<String> settings(Path home) {
        return List.of(
                "--spring.datasource.url="
                        + postgres.getJdbcUrl("postgres", databases.computeIfAbsent(home, this::make)),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private String make(Path home) {
        String name = "sira" + databases.size();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("No database for " + home, e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
