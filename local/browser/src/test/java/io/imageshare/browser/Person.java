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
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

  /** Somebody in the same projects who may only look. */
  Person reading() {
    return new Person(name + " (reads)", projectNames, projects, tokens.ofReaders(), api);
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

  /** Registers an image of that name that can't be shared. */
  void registersEncrypted(String imageName) {
    registers(
        JSON.createObjectNode()
            .put("name", imageName)
            .put("kind", "system_disk")
            .put("encrypted", true));
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
    shares(images, recipients, Map.of());
  }

  /** The same under terms, by the names of their fields. */
  void shares(List<String> images, List<String> recipients, Map<String, String> terms) {
    ObjectNode body = JSON.createObjectNode();
    terms.forEach(body::put);
    images.forEach(body.putArray("images")::add);
    recipients.forEach(body.putArray("projects")::add);
    sends("POST", "/v1/cloudimages/members", body.toString());
  }

  /** Offers that many new images of that kind, no more than one batch call may hold. */
  List<String> sharesNew(int number, String kind, String... recipients) {
    List<String> images =
        IntStream.range(0, number).mapToObj(each -> registers("image-" + each, kind)).toList();
    shares(images, List.of(recipients));
    return images;
  }

  /** Offers one image more than one batch call may hold. */
  void sharesMoreThanOnePart(String recipient) {
    List<String> images =
        IntStream.range(0, 101)
            .mapToObj(number -> registers("image-" + number, "system_disk"))
            .toList();
    shares(images.subList(0, 100), List.of(recipient));
    shares(images.subList(100, 101), List.of(recipient));
  }

  /** Accepts or rejects images. */
  void answers(List<String> images, String status) {
    ObjectNode body = JSON.createObjectNode().put("project_id", project()).put("status", status);
    images.forEach(body.putArray("images")::add);
    sends("PUT", "/v1/cloudimages/members", body.toString());
  }

  /** Asks whether it may create a server of an image, as before creating one. */
  void uses(String image) {
    sends("POST", "/v1/images/" + image + "/access", "{\"action\":\"create_server\"}");
  }

  /** Rejects an image, and tells why. */
  void rejects(String image, String reason) {
    ObjectNode body = JSON.createObjectNode().put("status", "rejected").put("reason", reason);
    sends("PUT", "/v2/images/" + image + "/members/" + project(), body.toString());
  }

  /** Stops sharing an image with a project, and tells why. */
  void stops(String image, String recipient, String reason) {
    ObjectNode body = JSON.createObjectNode().put("reason", reason);
    sends("DELETE", "/v2/images/" + image + "/members/" + recipient, body.toString());
  }

  /** Announces that an image retires, with those fields. */
  void retires(String image, Map<String, String> wish) {
    ObjectNode body = JSON.createObjectNode();
    wish.forEach(body::put);
    sends("PUT", "/v1/images/" + image + "/retirement", body.toString());
  }

  /** Deletes an image. */
  void deletes(String image) {
    sends("DELETE", "/v2/images/" + image, "");
  }

  /** Answers the offers of an owner, or of {@code default}, before they are made. */
  void standsBy(String owner, String answer) {
    sends("PUT", "/v1/answers/" + owner, JSON.createObjectNode().put("answer", answer).toString());
  }

  /** Gives another project a name. */
  void calls(String other, String name) {
    sends("PUT", "/v1/names/" + other, JSON.createObjectNode().put("name", name).toString());
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
