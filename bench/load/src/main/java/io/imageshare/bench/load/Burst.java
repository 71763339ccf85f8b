package io.imageshare.bench.load;

import io.imageshare.service.Api;
import io.imageshare.service.Build;
import io.imageshare.service.RunningService;
import io.imageshare.service.RunningService.Access;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long it takes to answer many clients who accept one image at the same moment, each
 * by a connection of its own, as often as there are images.
 *
 * <p>Arguments: how many clients (500); the folder of another build's checkout.
 */
public final class Burst {
  private static final int USUAL = 500;

  /** The first images warm the service up. */
  private static final int IMAGES = 5;

  private static final double NANOS_IN_MILLI = 1e6;
  private static final int NO_ANSWER = 0;

  private final Access access;
  private final int clients;
  private final Api seeding;

  private Burst(Access access, int clients) {
    this.access = access;
    this.clients = clients;
    this.seeding = new Api(access);
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
    Map<String, Build> builds = new LinkedHashMap<>();
    builds.put("Imageshare", Build.own());
    if (arguments.length > 1) {
      builds.put("Other build", OtherBuild.in(Path.of(arguments[1])));
    }
    System.out.println(
        "| build | records | clients | accepted | refused | lost | ms until all are answered |");
    System.out.println("|---|---|---:|---:|---:|---:|---:|");
    try (ScratchFolder folder = ScratchFolder.make("burst")) {
      for (Map.Entry<String, Build> build : builds.entrySet()) {
        for (Storage storage : Storage.values()) {
          Path own = Files.createDirectories(folder.path().resolve(build.getKey() + storage));
          measure(build.getKey(), build.getValue(), storage, own, clients);
        }
      }
    }
    System.exit(0);
  }

  private static void measure(String name, Build build, Storage storage, Path own, int clients)
      throws IOException, InterruptedException {
    Path data = Files.createDirectories(own.resolve("data"));
    RunningService service =
        new RunningService(build, own, StartOptions.of(build), storage.options(data));
    service.start();
    Burst burst = new Burst(service.access(), clients);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < IMAGES; i++) {
      results.add(burst.once(i));
    }
    System.out.println(
        "| " + name + " | " + storage.title() + " | " + results.get(IMAGES - 1).line() + " |");
    service.stop(true);
  }

  /** What became of the requests of one burst. */
  private record Result(List<Integer> statuses, double millis) {
    String line() {
      return String.format(
          Locale.ROOT,
          "%d | %d | %d | %d | %.0f",
          statuses.size(),
          statuses.stream().filter(status -> status == 200).count(),
          statuses.stream().filter(status -> status > 200).count(),
          statuses.stream().filter(status -> status == NO_ANSWER).count(),
          millis);
    }
  }

  private Result once(int number) throws IOException, InterruptedException {
    String image = seed("/v2/images", "{'name':'image-" + number + "'}").path("id").stringValue();
    List<String> projects = IntStream.range(0, clients).mapToObj(each -> "client-" + each).toList();
    for (String project : projects) {
      seed(Scene.members(image), "{'member':'" + project + "'}");
    }
    HttpClient http = HttpClient.newHttpClient();
    long start = System.nanoTime();
    List<CompletableFuture<Integer>> answers =
        projects.stream()
            .map(project -> http.sendAsync(acceptance(image, project), BodyHandlers.discarding()))
            .map(answer -> answer.handle((response, lost) -> status(response)))
            .toList();
    List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
    return new Result(statuses, (System.nanoTime() - start) / NANOS_IN_MILLI);
  }

  private static int status(HttpResponse<Void> response) {
    return response == null ? NO_ANSWER : response.statusCode();
  }

  /** By an operator, who may answer for all. */
  private HttpRequest acceptance(String image, String project) {
    return HttpRequest.newBuilder(URI.create(access.api() + Scene.members(image) + "/" + project))
        .header("X-Auth-Token", access.user("admin").token())
        .PUT(BodyPublishers.ofString("{\"status\":\"accepted\"}"))
        .build();
  }

  private JsonNode seed(String path, String body) throws IOException, InterruptedException {
    Api.Answer answer = seeding.send("olivia", "POST", path, body);
    if (!answer.succeeded()) {
      throw new IOException(path + ": " + answer.body());
    }
    return answer.body();
  }
}
