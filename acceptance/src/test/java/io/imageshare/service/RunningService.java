package io.imageshare.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in a process of its own, which may be ended and started again. */
public final class RunningService {
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
  private static final JsonMapper JSON = new JsonMapper();

  private final Build build;
  private final Path folder;
  private final List<String> jvm;
  private final List<String> options;
  private @Nullable Process process;
  private @Nullable Access access;
  private int lives;

  /**
   * What one needs to use it.
   *
   * @param life which start of the service it belongs to
   * @param users by their names
   */
  public record Access(int life, URI api, URI invoke, String region, Map<String, User> users) {
    /** A user that there is from the start. */
    public User user(String name) {
      User user = users.get(name);
      if (user == null) {
        throw new IllegalStateException("there is no user " + name);
      }
      return user;
    }
  }

  /** A user, whose token is of that project. */
  public record User(String project, String token) {}

  /**
   * @param folder where its log is, and what tells how to use it
   * @param jvm options of its JVM
   * @param options of the service
   */
  public RunningService(Path folder, List<String> jvm, List<String> options) {
    this(Build.own(), folder, jvm, options);
  }

  /** The same of that build. */
  public RunningService(Build build, Path folder, List<String> jvm, List<String> options) {
    this.build = build;
    this.folder = folder;
    this.jvm = List.copyOf(jvm);
    this.options = List.copyOf(options);
  }

  /** Starts it; who waits for access gets it as soon as all answers. */
  public void start() throws IOException {
    Path session = folder.resolve("session.json");
    Process started =
        new ProcessBuilder(command(session))
            .directory(build.folder().toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("service.log").toFile()))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    long end = System.nanoTime() + TO_START.toNanos();
    while (!Files.exists(session)) {
      if (!started.isAlive() || System.nanoTime() > end) {
        throw new IOException("the service did not start: see " + folder);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    is(started, read(JSON.readTree(Files.readAllBytes(session))));
  }

  private List<String> command(Path session) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(jvm);
    command.addAll(List.of("-cp", build.classPath()));
    command.addAll(List.of("io.imageshare.local.Main", "--port=0", "--invoke-port=0"));
    command.addAll(options);
    command.add("--session=" + session);
    return command;
  }

  private synchronized Access read(JsonNode session) {
    Map<String, User> users = new HashMap<>();
    for (JsonNode user : session.path("users")) {
      users.put(
          user.path("name").stringValue(),
          new User(user.path("project_id").stringValue(), user.path("token").stringValue()));
    }
    lives++;
    return new Access(
        lives,
        URI.create(session.path("api").stringValue()),
        URI.create(session.path("invoke").stringValue()),
        session.path("region").stringValue(),
        users);
  }

  private synchronized void is(Process started, Access known) {
    process = started;
    access = known;
    notifyAll();
  }

  /** Ends it in the middle of whatever it does: politely, or without a chance to do anything. */
  public void stop(boolean politely) throws IOException, InterruptedException {
    Process ending = ending();
    if (politely) {
      ending.destroy();
    } else {
      ending.destroyForcibly();
    }
    if (!ending.waitFor(1, TimeUnit.MINUTES)) {
      throw new IOException("the service does not stop");
    }
    Files.deleteIfExists(folder.resolve("session.json"));
  }

  private synchronized Process ending() {
    access = null;
    return running();
  }

  private synchronized Process running() {
    if (process == null) {
      throw new IllegalStateException("the service was not started");
    }
    return process;
  }

  /** How to use it; waits while it is being restarted. */
  public synchronized Access access() throws InterruptedException {
    while (access == null) {
      wait();
    }
    return access;
  }

  /** Whether it still is what it was at that time. */
  public synchronized boolean isStill(Access known) {
    return known.equals(access);
  }

  /** Of its process. */
  public long pid() {
    return running().pid();
  }
}
