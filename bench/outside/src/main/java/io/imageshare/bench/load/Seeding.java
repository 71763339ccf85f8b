package io.imageshare.bench.load;

import io.imageshare.bench.load.Peer.Person;
import io.imageshare.bench.load.RequestSeries.Request;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.json.JsonMapper;

/** Sends what has to be there before anything is measured, on several connections. */
final class Seeding {
  private static final int CONNECTIONS = 8;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Peer peer;

  Seeding(Peer peer) {
    this.peer = peer;
  }

  /** Sends a request that reads the records. */
  void first() throws IOException, InterruptedException {
    RequestSeries images =
        RequestSeries.of(
            peer, Person.OWNER, 1, each -> new Request("GET", "/v2/images?limit=1", ""));
    send(images, images.all().get(0));
  }

  /** Registers so many images; their IDs. */
  List<String> images(int count) throws IOException, InterruptedException {
    String body = "{\"name\":\"one\",\"container_format\":\"bare\",\"disk_format\":\"raw\"}";
    List<String> answers =
        send(
            RequestSeries.of(
                peer, Person.OWNER, count, each -> new Request("POST", "/v2/images", body)));
    return answers.stream().map(each -> JSON.readTree(each).path("id").stringValue()).toList();
  }

  /** Sends each once; the bodies of their answers. */
  List<String> send(RequestSeries requests) throws IOException, InterruptedException {
    ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (Request request : requests.all()) {
        answers.add(senders.submit(() -> send(requests, request)));
      }
      List<String> bodies = new ArrayList<>();
      for (Future<String> answer : answers) {
        bodies.add(answer.get());
      }
      return bodies;
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } finally {
      senders.shutdownNow();
    }
  }

  private String send(RequestSeries requests, Request request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(requests.http(request), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          peer.name() + " answers " + answer.statusCode() + " " + answer.body() + " to " + request);
    }
    return answer.body();
  }
}
