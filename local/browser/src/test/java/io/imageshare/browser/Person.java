package io.imageshare.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with projects, who prepares by the API what a test then does in the browser.
 *
 * @param name what the user is called
 * @param projectNames what the projects are called
 * @param projects their IDs, in the same order
 */
record Person(
    String name, List<String> projectNames, List<String> projects, Tokens tokens, URI api) {
  private static final AtomicInteger PROJECTS = new AtomicInteger();
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Person of(String name, String[] projectNames, Tokens tokens, URI api) {
    List<String> projects = new ArrayList<>();
    for (int i = 0; i < projectNames.length; i++) {
      projects.add(String.format(Locale.ROOT, "c0ffee%026x", PROJECTS.incrementAndGet()));
    }
    return new Person(name, List.copyOf(Arrays.asList(projectNames)), projects, tokens, api);
  }

  /** The project that it acts for, if nothing else is said. */
  String project() {
    return projects.get(0);
  }

  /** A token that is good. */
  String token() {
    return tokens.good(projects);
  }

  /** A token that is not good any more. */
  String endedToken() {
    return tokens.ended(projects);
  }

  /** Registers an image of that name and kind, and tells its ID. */
  String registers(String imageName, String kind) {
    return registers(JSON.createObjectNode().put("name", imageName).put("kind", kind));
  }

  /** Registers that image, and tells its ID. */
  String registers(ObjectNode image) {
    image.put("size", 2_361_393_152L);
    return sends("POST", "/v2/images", image.toString()).path("id").stringValue();
  }

  /** The names of the project's images. */
  List<String> images() {
    return sends("GET", "/v2/images", "")
        .path("images")
        .valueStream()
        .map(image -> image.path("name").stringValue())
        .toList();
  }

  /** Offers images to projects. */
  void shares(List<String> images, List<String> recipients) {
    ObjectNode body = JSON.createObjectNode();
    images.forEach(body.putArray("images")::add);
    recipients.forEach(body.putArray("projects")::add);
    sends("POST", "/v1/cloudimages/members", body.toString());
  }

  /** Accepts or rejects images. */
  void answers(List<String> images, String status) {
    ObjectNode body = JSON.createObjectNode().put("project_id", project()).put("status", status);
    images.forEach(body.putArray("images")::add);
    sends("PUT", "/v1/cloudimages/members", body.toString());
  }

  private JsonNode sends(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("X-Auth-Token", token())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + response.body());
      }
      return JSON.readTree(response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
