package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.ELSEWHERE;
import static io.imageshare.testkit.Examples.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Region;
import io.imageshare.domain.ShareState;
import io.imageshare.local.sqlite.FaultyFile.Call;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.testkit.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something is done on a database whose file fails meanwhile; then all that is left is looked at.
 */
final class FileTrial {
  private static final ImageId NEXT = Examples.id(100);
  private static final Region WARM = new Region("eu-test-4");
  private static final Region LAST = new Region("eu-test-3");
  private final Path base;
  private final FaultyFile file;
  private final Deed deed;
  private final boolean warm;
  private Told told = Told.DONE;
  private final Map<Call, Integer> calls = new EnumMap<>(Call.class);
  private final List<String> wrong = new ArrayList<>();

  /** What its caller is told. */
  enum Told {
    DONE,
    UNKNOWN,
    UNAVAILABLE
  }

  /** All rows of a database. */
  private record Rows(Map<String, Map<String, Object>> rows) {
    static Rows of(SqliteDatabase database) {
      return new Rows(DatabaseRows.all(database));
    }

    Rows and(Rows more) {
      Map<String, Map<String, Object>> all = new TreeMap<>(rows);
      all.putAll(more.rows);
      return new Rows(all);
    }
  }

  /**
   * @param base a folder of the trial's own
   * @param warm whether something was read and written since the database was opened
   */
  FileTrial(Path base, FaultyFile file, Deed deed, boolean warm) {
    this.base = base;
    this.file = file;
    this.deed = deed;
    this.warm = warm;
  }

  /** What its caller was told. */
  Told told() {
    return told;
  }

  /** How many calls there were of each kind. */
  Map<Call, Integer> calls() {
    return calls;
  }

  private static Scene scene(SqliteDatabase database, Region region) {
    return new Scene(database, region);
  }

  private static Rows rows(Region region, boolean done, Deed deed) {
    try (SqliteDatabase model = SqliteDatabase.inMemory()) {
      Scene scene = scene(model, region);
      deed.prepare(scene);
      if (done) {
        boolean told = deed.carryOut(scene);
        assertThat(told).isTrue();
      }
      return Rows.of(model);
    }
  }

  private static final Deed OFFER =
      new Deed(
          "the next offer",
          scene -> {},
          scene -> {
            scene.share(NEXT, 1, ShareState.PENDING);
            return true;
          },
          true);

  /**
   * Does it.
   *
   * @param fault null for none, to count calls
   * @return what was wrong then
   */
  List<String> run(FaultyFile.@Nullable Fault fault) throws IOException {
    Rows first = rows(WARM, warm, OFFER);
    Rows before = first.and(rows(HERE, false, deed));
    Rows after = first.and(rows(HERE, true, deed));
    Path data = Files.createDirectories(base.resolve("trial"));
    try (SqliteDatabase database = SqliteDatabase.inFolder(data)) {
      deed.prepare(scene(database, HERE));
    }
    Files.copy(data.resolve("imageshare.db"), kept().resolve("imageshare.db"));
    file.keep(true);
    Rows last;
    try (SqliteDatabase database = SqliteDatabase.inFolder(data)) {
      if (warm) {
        write(database, WARM);
      }
      if (fault == null) {
        file.count();
      } else {
        file.arm(fault);
      }
      told = ask(database);
      for (Call call : Call.values()) {
        calls.put(call, file.calls(call));
      }
      List<Rows> possible = possible(before, after);
      if (told == Told.UNAVAILABLE || (fault != null && fault.lasting())) {
        expectReadable(database, possible);
      }
      file.heal();
      if (fault != null && file.failed() == 0) {
        wrong.add("nothing has failed");
      }
      last = look(database, possible);
    } finally {
      file.heal();
      file.keep(false);
    }
    try (SqliteDatabase database = SqliteDatabase.inFolder(data)) {
      expect("once it was opened again", Rows.of(database), List.of(last));
    }
    return wrong;
  }

  private Path kept() throws IOException {
    Path kept = Files.createDirectories(base.resolveSibling("kept"));
    Files.deleteIfExists(kept.resolve("imageshare.db"));
    Files.deleteIfExists(kept.resolve("imageshare.db-wal"));
    return kept;
  }

  private Told ask(SqliteDatabase database) {
    try {
      return deed.carryOut(scene(database, HERE)) ? Told.DONE : Told.UNKNOWN;
    } catch (StoreUnavailableException unavailable) {
      return Told.UNAVAILABLE;
    }
  }

  private List<Rows> possible(Rows before, Rows after) {
    if (told == Told.DONE) {
      return List.of(after);
    }
    return told == Told.UNAVAILABLE && deed.tellsUnknown()
        ? List.of(before)
        : List.of(before, after);
  }

  private void expectReadable(SqliteDatabase database, List<Rows> possible) {
    try {
      expect("while it lasts", Rows.of(database), possible);
    } catch (StoreUnavailableException unavailable) {
      // It may not be told what it is.
    }
  }

  /** Looks at what is left now and after the next writes; the rows in the end. */
  private Rows look(SqliteDatabase database, List<Rows> possible) throws IOException {
    Rows now = Rows.of(database);
    expect("afterwards", now, possible);
    expectLeft("at once", possible);
    Rows next = now.and(rows(ELSEWHERE, true, OFFER));
    write(database, ELSEWHERE);
    expect("after the next write", Rows.of(database), List.of(next));
    expectLeft("after the next write", List.of(next));
    merge();
    expectLeft("once the log was merged", List.of(next));
    Rows last = next.and(rows(LAST, true, OFFER));
    write(database, LAST);
    expectLeft("in the end", List.of(last));
    return last;
  }

  private void write(SqliteDatabase database, Region region) {
    try {
      boolean told = OFFER.carryOut(scene(database, region));
      if (!told) {
        wrong.add("it does not go on");
      }
    } catch (StoreUnavailableException | AssertionError failure) {
      wrong.add("it does not go on: " + failure);
    }
  }

  /** By a connection of its own: one that was opened amid a fault may only read. */
  private void merge() {
    try {
      OtherProgram.run(base.resolve("trial"), "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException failure) {
      wrong.add("the log can't be merged: " + failure);
    }
  }

  /** What is left if the process is killed now, and if the power fails now. */
  private void expectLeft(String when, List<Rows> possible) throws IOException {
    // That this drops the system's locks on the file harms nothing: no other process is there.
    expect(when + " after a kill", opened(base.resolve("trial")), possible);
    expect(when + " after a power failure", opened(base.resolveSibling("kept")), possible);
  }

  private @Nullable Rows opened(Path files) throws IOException {
    Path copy = Files.createTempDirectory(base, "left");
    try (Stream<Path> all = Files.list(files)) {
      for (Path each : all.filter(path -> !path.toString().endsWith("-shm")).toList()) {
        Files.copy(each, copy.resolve(each.getFileName()));
      }
    }
    try (SqliteDatabase database = SqliteDatabase.inFolder(copy)) {
      return Rows.of(database);
    } catch (IOException unusable) {
      wrong.add("what is left can't be opened: " + unusable.getMessage());
      return null;
    }
  }

  private void expect(String when, @Nullable Rows found, List<Rows> possible) {
    if (found != null && !possible.contains(found)) {
      wrong.add(when + " there is something else:\n" + found + "\nthan\n" + possible);
    }
  }
}
