package io.imageshare.local.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables refuse counts and states that no rule gives, whatever else goes wrong. */
class SchemaTest {
  private static final String IMAGE =
      "INSERT INTO image (region, id, owner, kind, status, visibility, hidden, encrypted, protected, name,"
          + " min_disk, min_ram, tags, properties, shares, accepted, edition, created, updated)"
          + " VALUES ('here', 'id', 'owner', 'system_disk', 'active', 'private', 0, 0, 0, 'name', 0, 0, '[]',"
          + " '{}', 2, 1, 1, 'now', 'now')";

  private static final String OLD_IMAGE =
      "INSERT INTO image (region, id, owner, kind, status, public, encrypted, protected, name,"
          + " min_disk, min_ram, tags, properties, shares, accepted, edition, created, updated)"
          + " VALUES ('here', '%s', 'owner', 'system_disk', 'active', %d, 0, 0, 'name', 0, 0, '[]',"
          + " '{}', 0, 0, 1, 'now', 'now')";

  private static final String TABLES =
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";

  private final EmptyPlace memory = new EmptyPlace();
  private final Session session = session();

  private Session session() {
    try {
      return memory.place().open();
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @AfterEach
  void close() {
    session.close();
    memory.close();
  }

  @Test
  void aDatabaseThatHasThemIsLeftAsItIs() throws SQLException {
    session.run(IMAGE);

    assertThat(Schema.refusal(session)).isEmpty();
    Schema.prepare(session);

    assertThat(session.rows("SELECT id FROM image", row -> row.text(1))).containsExactly("id");
  }

  @Test
  void whatWasPublicInVersion1IsPublic() throws SQLException, IOException {
    for (String table : session.rows(TABLES, row -> row.text(1))) {
      session.run("DROP TABLE " + table);
    }
    session.run(version1());
    session.run("PRAGMA user_version = 1");
    session.run(OLD_IMAGE.formatted("everybodys", 1));
    session.run(OLD_IMAGE.formatted("mine", 0));

    assertThat(Schema.refusal(session)).isEmpty();
    Schema.prepare(session);

    assertThat(session.rows("SELECT id, visibility, hidden FROM image", SchemaTest::told))
        .containsExactly("everybodys public 0", "mine private 0");
    session.run(IMAGE);
  }

  private static String version1() throws IOException {
    try (InputStream file = SchemaTest.class.getResourceAsStream("schema-1.sql")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
  }

  private static String told(Row row) throws SQLException {
    return row.text(1) + " " + row.text(2) + " " + row.number(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shares = -1",
        "shares = 0",
        "accepted = 3",
        "accepted = -1",
        "kind = 'tape'",
        "visibility = 'community'",
        "hidden = 2",
        "owner = NULL",
        "edition = 'first'"
      })
  void anImageIsNever(String change) throws SQLException {
    session.run(IMAGE);

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> session.run("UPDATE image SET " + change))
        .withMessageContaining("CONSTRAINT");
  }

  @Test
  void aShareHasAStateAndAProjectOwnsNoLessThanNothing() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                session.run(
                    "INSERT INTO share (region, image, project, state, created, updated)"
                        + " VALUES ('here', 'id', 'project', 'stopped', 'now', 'now')"));
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                session.run(
                    "INSERT INTO usage (region, project, images) VALUES ('here', 'a', -1)"));
  }
}
