package io.imageshare.bench.load;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests of one person's, to be sent one after the other, and again from the first one on. */
record RequestSeries(Peer peer, Peer.Person person, List<Request> all) {

  /**
   * A request.
   *
   * @param body empty if it has none
   */
  record Request(String method, String path, String body) {}

  /** So many requests, made by their number. */
  static RequestSeries of(Peer peer, Peer.Person person, int count, IntFunction<Request> request) {
    return new RequestSeries(peer, person, IntStream.range(0, count).mapToObj(request).toList());
  }

  /** Those from that one on. */
  RequestSeries from(int start) {
    return new RequestSeries(peer, person, all.subList(Math.min(start, all.size()), all.size()));
  }

  /** One of them, to be sent by Java's client. */
  HttpRequest http(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(peer.address().resolve(request.path()))
            .method(request.method(), BodyPublishers.ofString(request.body()))
            .header("Content-Type", "application/json");
    peer.headers().apply(person).forEach(builder::header);
    return builder.build();
  }

  /** Their headers, as lines. */
  List<String> headers() {
    Map<String, String> headers = peer.headers().apply(person);
    List<String> lines = new ArrayList<>();
    headers.forEach((name, value) -> lines.add(name + ": " + value));
    lines.add("Content-Type: application/json");
    return lines;
  }

  /** One a line, its parts between tabulators. */
  String lines() {
    return all.stream()
        .map(each -> String.join("\t", each.method(), each.path(), each.body()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
