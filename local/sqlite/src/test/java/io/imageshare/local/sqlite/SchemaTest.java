package io.imageshare.local.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables refuse counts and states that no rule gives, whatever else goes wrong. */
class SchemaTest {
  private static final String IMAGE =
      "INSERT INTO image (region, id, owner, kind, status, public, encrypted, protected, name,"
          + " min_disk, min_ram, tags, properties, shares, accepted, edition, created, updated)"
          + " VALUES ('here', 'id', 'owner', 'system_disk', 'active', 0, 0, 0, 'name', 0, 0, '[]',"
          + " '{}', 2, 1, 1, 'now', 'now')";

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

    assertThat(Schema.prepare(session)).isEmpty();

    assertThat(session.rows("SELECT id FROM image", row -> row.text(1))).containsExactly("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shares = -1",
        "shares = 0",
        "accepted = 3",
        "accepted = -1",
        "kind = 'tape'",
        "public = 2",
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
