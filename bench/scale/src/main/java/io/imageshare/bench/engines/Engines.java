package io.imageshare.bench.engines;

import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares database engines at what the service on one machine does: offers, answers, reads and
 * pages of 25 of {@value Records#IMAGES}, by 16 threads. A commit is durable before anybody is told
 * of it, and whoever waits shares it. The engines take turns. Prints tables in Markdown.
 *
 * <p>Argument: seconds of each measurement (5), before which it is done for as long.
 */
public final class Engines {
  private static final int SECONDS = 5;
  private static final int THREADS = 16;
  private static final double NANOSECONDS = 1e6;

  private final long seconds;
  private final Map<Database, List<String>> cells = new LinkedHashMap<>();

  private Engines(long seconds) {
    this.seconds = seconds;
  }

  /** Measures. */
  public static void main(String[] arguments) throws Exception {
    long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : SECONDS;
    try (ScratchFolder folder = ScratchFolder.make("engines")) {
      new Engines(seconds).measure(folder.path());
    }
    System.exit(0);
  }

  private void measure(Path folder) throws Exception {
    List<Engine> engines = Engine.all(folder);
    for (Engine engine : engines) {
      String first = milliseconds(engine);
      Database database = Database.make(engine);
      cells.put(database, new ArrayList<>(List.of(first)));
    }
    measure(
        (database, own) ->
            database.change(
                session -> Records.offer(session, database.offers().getAndIncrement())));
    measure(
        (database, own) ->
            database.change(session -> Records.answer(session, any(database.offers()))));
    measure((database, own) -> database.read(Records::read, own));
    measure((database, own) -> database.read(Records::page, own));
    System.out.println(
        "| engine | records | first connection, ms | offers/s | answers/s | reads/s | pages/s"
            + " | open again, ms | files, MB | library, MB |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (Map.Entry<Database, List<String>> row : cells.entrySet()) {
      System.out.println(line(row.getKey(), row.getValue()));
    }
  }

  /** The number of one of so many. */
  private static long any(AtomicLong count) {
    return ThreadLocalRandom.current().nextLong(count.get());
  }

  /** What each thread does again and again. */
  @FunctionalInterface
  private interface Task {
    void once(Database database, Session own) throws SQLException;
  }

  private void measure(Task task) throws SQLException, InterruptedException {
    for (Database database : cells.keySet()) {
      rate(database, task);
    }
    for (Map.Entry<Database, List<String>> row : cells.entrySet()) {
      row.getValue().add(String.format(Locale.ROOT, "%,d", rate(row.getKey(), task)));
    }
  }

  /** How often a second all threads do it. */
  private long rate(Database database, Task task) throws SQLException, InterruptedException {
    AtomicLong done = new AtomicLong();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> threads = new ArrayList<>();
    for (int number = 0; number < THREADS; number++) {
      Session own = database.engine().connect();
      threads.add(new Thread(() -> repeat(database, task, own, end, done)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return done.get() * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
  }

  private static void repeat(Database database, Task task, Session own, long end, AtomicLong done) {
    try (own) {
      while (System.nanoTime() < end) {
        task.once(database, own);
        done.incrementAndGet();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String milliseconds(Engine engine) throws SQLException {
    long start = System.nanoTime();
    try (Session session = engine.connect()) {
      session.query("SELECT 1");
    }
    return String.format(Locale.ROOT, "%.0f", (System.nanoTime() - start) / NANOSECONDS);
  }

  private static String line(Database database, List<String> cells)
      throws SQLException, IOException, URISyntaxException {
    database.close();
    Engine engine = database.engine();
    return String.format(
        "| %s | %s | %s | %s | %s | %s |",
        engine.name(),
        engine.place(),
        String.join(" | ", cells),
        engine.files().isPresent() ? milliseconds(engine) : "",
        engine.size(),
        engine.library());
  }
}
