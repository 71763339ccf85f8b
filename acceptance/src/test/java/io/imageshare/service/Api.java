package io.imageshare.service;

import io.imageshare.service.RunningService.Access;
import io.imageshare.service.RunningService.User;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A connection to the service. */
public final class Api {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Access access;

  public Api(Access access) {
    this.access = access;
  }

  /**
   * What was answered.
   *
   * @param body missing if there is none
   */
  public record Answer(int status, JsonNode body) {
    /** Whether what was asked for is done. */
    public boolean succeeded() {
      return status / 100 == 2;
    }
  }

  /** How the service is used. */
  public Access access() {
    return access;
  }

  /**
   * Sends a request of that user's.
   *
   * @param body in which apostrophes stand for quotation marks; may be empty
   * @throws IOException if the answer is lost
   */
  public Answer send(String user, String method, String path, String body)
      throws IOException, InterruptedException {
    return send(user, method, path, body, Map.of());
  }

  /**
   * The same with more headers.
   *
   * @throws IOException if the answer is lost
   */
  public Answer send(
      String user, String method, String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    User known = access.user(user);
    HttpRequest.Builder request = request(access.api().resolve(path), method, body);
    headers.forEach(request::header);
    return send(request.header("X-Auth-Token", known.token()).build());
  }

  /**
   * Invokes the function.
   *
   * @throws IOException if the answer is lost
   */
  public Answer invoke(String function) throws IOException, InterruptedException {
    URI address = access.invoke().resolve("/2015-03-31/functions/" + function + "/invocations");
    return send(request(address, "POST", "{}").build());
  }

  private static HttpRequest.Builder request(URI address, String method, String body) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .method(
            method,
            body.isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(body.replace('\'', '"')));
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    boolean failed = answer.headers().firstValue("X-Amz-Function-Error").isPresent();
    JsonNode body =
        answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
    return new Answer(failed ? 500 : answer.statusCode(), body);
  }
}
