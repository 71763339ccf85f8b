package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.RETENTION;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was made with the tables of version 1, which is opened. */
class UpgradeTest {
  private static final JobId JOB = new JobId("01900000-0000-7000-8000-00000000000a");
  private static final ImageId NEW = new ImageId("01900000-0000-7000-8000-000000000003");

  /** What is in the columns, whatever their order and defaults. */
  private static final String COLUMNS =
      "SELECT tables.name || '.' || columns.name || ' ' || columns.type || ' ' || columns.\"notnull\""
          + " FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns ORDER BY 1";

  @TempDir private Path folder;

  @BeforeEach
  void makeVersion1() throws SQLException, IOException {
    try (Session session = open()) {
      assertThat(session.row("PRAGMA journal_mode = WAL", row -> row.text(1))).hasValue("wal");
      session.run(text("schema-1.sql"));
      session.run(text("records-1.sql"));
    }
  }

  private Session open() throws SQLException {
    return Place.inFile(folder.resolve("imageshare.db")).open();
  }

  private static String text(String name) throws IOException {
    try (InputStream file = UpgradeTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    }
  }

  @Test
  void itHasAllItsRecords() throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Stores stores = database.of(HERE, RETENTION);

      Share accepted = AShare.of(IMAGE, RECIPIENT).accepted().updated(LATER).vault("vault").build();
      Share pending = AShare.of(IMAGE, OTHER_RECIPIENT).build();
      assertThat(stores.shares().standing(IMAGE, Set.of(RECIPIENT, OTHER_RECIPIENT), NOW))
          .hasValue(
              Standing.of(
                  image(), Map.of(RECIPIENT, accepted, OTHER_RECIPIENT, pending).values(), NOW));
      assertThat(stores.images().owned(OWNER)).isEqualTo(1);
      assertThat(stores.jobs().job(OWNER, JOB)).hasValue(job());
      assertThat(stores.cleanup().unclaimed(NOW, 10))
          .containsExactly(new DeletedImage(OTHER_IMAGE, NOW));
    }
  }

  @Test
  @DisplayName("R29: an ID whose image was deleted before is still taken")
  void deletedId() throws IOException {
    assertThat(created(OTHER_IMAGE, null))
        .isEqualTo(new CreationOutcome.Refused(Refusal.IMAGE_ID_TAKEN));
  }

  @Test
  @DisplayName("R32: a request that was carried out before is still known, whatever it asked for")
  void request() throws IOException {
    assertThat(created(NEW, new RepeatableRequest(OWNER, "register/key", "asked")))
        .isEqualTo(new CreationOutcome.Repeated(IMAGE));
  }

  @Test
  void itHasTheTablesOfANewOne(@TempDir Path other) throws IOException, SQLException {
    SqliteDatabase.inFolder(folder).close();
    SqliteDatabase.inFolder(other).close();

    try (Session upgraded = open();
        Session made = Place.inFile(other.resolve("imageshare.db")).open()) {
      assertThat(upgraded.rows(COLUMNS, row -> row.text(1)))
          .isEqualTo(made.rows(COLUMNS, row -> row.text(1)));
    }
  }

  @Test
  void anUpgradeThatFailsInTheMiddleLeavesItAsItWas() throws IOException, SQLException {
    List<String> before;
    try (Session session = open()) {
      // Without it the second statement of the upgrade fails.
      session.run("ALTER TABLE image DROP COLUMN public");
      before = session.rows(COLUMNS, row -> row.text(1));
    }

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> SqliteDatabase.inFolder(folder).close())
        .withMessageContaining("no such column: public");

    try (Session session = open()) {
      assertThat(session.rows(COLUMNS, row -> row.text(1))).isEqualTo(before);
      assertThat(session.row("PRAGMA user_version", row -> row.number(1))).hasValue(1L);
    }
  }

  private CreationOutcome created(ImageId id, @Nullable RepeatableRequest request)
      throws IOException {
    try (SqliteDatabase database = SqliteDatabase.inFolder(folder)) {
      Image image =
          AnImage.of(id, OWNER)
              .kind(ImageKind.DATA_DISK)
              .described(image().description())
              .at(LATER)
              .build();
      return database
          .of(HERE, RETENTION)
          .images()
          .create(image, null, request, Limits.DEFAULTS, AMPLE);
    }
  }

  private static Image image() {
    ImageDescription description =
        new ImageDescription(
            "kept", "qcow2", "bare", 7L, 8L, 1, 2, List.of("lts"), Map.of("os_distro", "ubuntu"));
    return AnImage.of(IMAGE, OWNER)
        .kind(ImageKind.DATA_DISK)
        .isProtected(true)
        .encrypted(true)
        .described(description)
        .replicaOf(new ImageId("01900000-0000-7000-8000-000000000009"))
        .counting(2, 1)
        .edition(3)
        .updated(LATER)
        .build();
  }

  private static Job job() {
    return new Job(
        JOB,
        OWNER,
        JobType.COPY_IMAGE,
        NOW,
        LATER,
        List.of(new PairResult(IMAGE, RECIPIENT, Refusal.IMAGE_NOT_FOUND)),
        new Job.MadeImage(IMAGE, "kept"));
  }
}
