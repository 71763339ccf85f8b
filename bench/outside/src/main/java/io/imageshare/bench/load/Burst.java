package io.imageshare.bench.load;

import io.imageshare.bench.figures.Figures;
import io.imageshare.bench.load.Peer.Person;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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

  private static final int NO_ANSWER = 0;

  private final Peer peer;
  private final int clients;
  private final Seeding seeding;

  private Burst(Peer peer, int clients) {
    this.peer = peer;
    this.clients = clients;
    this.seeding = new Seeding(peer);
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
    Optional<Path> beside =
        arguments.length > 1 ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    System.out.println(
        "| service | clients | accepted | refused | lost | ms until all are answered |");
    System.out.println("|---|---:|---:|---:|---:|---:|");
    try (ScratchFolder folder = ScratchFolder.make("burst")) {
      for (StartedService service : StartedService.all(beside, folder.path(), 1)) {
        Burst burst = new Burst(service.peer(IMAGES), clients);
        for (int image = 1; image < IMAGES; image++) {
          burst.once();
        }
        System.out.println(burst.once());
        service.stop();
      }
    }
    System.exit(0);
  }

  private String once() throws IOException, InterruptedException {
    String image = seeding.images(1).get(0);
    seeding.send(
        RequestSeries.of(
            peer, Person.OWNER, clients, each -> Scene.offer(image, "client-" + each)));
    RequestSeries answers =
        RequestSeries.of(
            peer, Person.OPERATOR, clients, each -> Scene.acceptance(image, "client-" + each));
    HttpClient http = HttpClient.newHttpClient();
    long start = System.nanoTime();
    List<CompletableFuture<Integer>> sent =
        answers.all().stream()
            .map(request -> http.sendAsync(answers.http(request), BodyHandlers.discarding()))
            .map(answer -> answer.handle((response, lost) -> status(response)))
            .toList();
    List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
    return line(statuses, System.nanoTime() - start);
  }

  private static int status(HttpResponse<Void> response) {
    return response == null ? NO_ANSWER : response.statusCode();
  }

  private String line(List<Integer> statuses, long nanoseconds) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %.0f |",
        peer.name(),
        statuses.size(),
        statuses.stream().filter(status -> status == 200).count(),
        statuses.stream().filter(status -> status > 200).count(),
        statuses.stream().filter(status -> status == NO_ANSWER).count(),
        nanoseconds / Figures.MILLISECOND);
  }
}
