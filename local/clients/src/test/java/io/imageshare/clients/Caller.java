package io.imageshare.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A project that calls the service by plain HTTP.
 *
 * @param api where the service answers
 * @param project the ID of the project
 * @param token that it sends
 */
record Caller(URI api, String project, String token) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What was answered.
   *
   * @param status the HTTP status
   * @param json the body; missing if there is none
   */
  record Answer(int status, JsonNode json) {
    /** Checks that the request was carried out. */
    JsonNode succeeds() {
      assertThat(status).as("%s", json).isBetween(200, 299);
      return json;
    }
  }

  /** Asks for what is at a path, which may have a query. */
  Answer get(String path) {
    return send("GET", path, "");
  }

  /** Sends a request with a body in which apostrophes stand for quotation marks; may be empty. */
  Answer send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve(path))
            .header("X-Auth-Token", token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException(stopped.getMessage()));
    }
  }

  /** Registers an image of that name. */
  String registers(String name) {
    return send("POST", "/v2/images", "{'name':'" + name + "'}").succeeds().path("id").asString();
  }

  /** Offers images to projects. */
  void shares(List<String> images, List<String> projects) {
    finished(send("POST", "/v1/cloudimages/members", batch(images, projects)));
  }

  /** Stops sharing images with projects. */
  void stops(List<String> images, List<String> projects) {
    finished(send("DELETE", "/v1/cloudimages/members", batch(images, projects)));
  }

  /** Accepts or rejects images. */
  void answers(List<String> images, String status) {
    finished(
        send(
            "PUT",
            "/v1/cloudimages/members",
            "{'images':%s,'project_id':'%s','status':'%s'}"
                .formatted(list(images), project, status)));
  }

  /** Deletes an image. */
  void deletes(String image) {
    send("DELETE", "/v2/images/" + image, "").succeeds();
  }

  private void finished(Answer batch) {
    String job = batch.succeeds().path("job_id").asString();
    JsonNode result = get("/v1/" + project + "/jobs/" + job).succeeds();
    assertThat(result.path("status").asString()).as("%s", result).isEqualTo("SUCCESS");
  }

  private static String batch(List<String> images, List<String> projects) {
    return "{'images':%s,'projects':%s}".formatted(list(images), list(projects));
  }

  private static String list(List<String> items) {
    return "['" + String.join("','", items) + "']";
  }
}
