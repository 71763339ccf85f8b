package io.imageshare.crashes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on one machine, as a process of its own with its records in a folder. */
final class ServiceProcess {
  /** The users whose tokens there are. */
  static final String OWNER = "olivia";

  static final String RECIPIENT = "ravi";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);
  private static final long BETWEEN_LOOKS_NANOSECONDS = 10_000_000;

  private final Process process;
  private final JsonNode session;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new HashMap<>();

  private ServiceProcess(Process process, JsonNode session) {
    this.process = process;
    this.session = session;
    session
        .path("users")
        .forEach(
            user -> tokens.put(user.path("name").stringValue(), user.path("token").stringValue()));
  }

  /** Starts it; its log and what tells how to use it go into a folder of the test's. */
  static ServiceProcess start(Path data, Path folder) throws IOException {
    Path file = folder.resolve("session.json");
    Files.deleteIfExists(file);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.imageshare.local.Main",
                "--port=0",
                "--invoke-port=0",
                "--data=" + data,
                "--session=" + file)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("service.log").toFile()))
            .start();
    while (Files.notExists(file)) {
      if (!process.isAlive()) {
        throw new IOException(
            "The service doesn't start: " + Files.readString(folder.resolve("service.log")));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOSECONDS);
    }
    return new ServiceProcess(process, JSON.readTree(file));
  }

  /** The project of a user. */
  String project(String user) {
    for (JsonNode known : session.path("users")) {
      if (known.path("name").stringValue().equals(user)) {
        return known.path("project_id").stringValue();
      }
    }
    throw new IllegalArgumentException("there is no user " + user);
  }

  /**
   * Sends a request of the API's.
   *
   * @return empty if there is no answer
   */
  Optional<Answer> send(
      String user, String method, String path, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri("api", path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("X-Auth-Token", tokens.getOrDefault(user, ""));
    headers.forEach(request::header);
    return send(request);
  }

  /** Has it clean up, as the schedule does; empty if there is no answer. */
  Optional<Answer> cleanUp() {
    return send(
        HttpRequest.newBuilder(uri("invoke", "/2015-03-31/functions/CleanupFunction/invocations"))
            .POST(BodyPublishers.ofString("{}")));
  }

  private URI uri(String of, String path) {
    return URI.create(session.path(of).stringValue()).resolve(path);
  }

  private Optional<Answer> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
      return Optional.of(new Answer(response.statusCode(), response.body()));
    } catch (IOException lost) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Kills it by signal 9, and waits until it is no more. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** An answer to a request. */
  record Answer(int status, String body) {
    boolean succeeded() {
      return status / 100 == 2;
    }

    JsonNode json() {
      return JSON.readTree(body);
    }
  }
}
