package io.imageshare.local.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the HTTP API, with a token. */
record Client(URI api, String token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  static Client of(LocalService machine, String user) {
    return new Client(machine.session().api(), Machines.token(machine, user));
  }

  /** Sends a request, in whose body apostrophes stand for quotation marks. */
  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("X-Auth-Token", token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  /** The JSON that the request is answered with, which has to succeed. */
  JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = send(method, path, body);
    if (response.statusCode() / 100 != 2) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /** Registers an image, and tells its ID. */
  String registers(String name) throws IOException, InterruptedException {
    return ask("POST", "/v2/images", "{'name':'" + name + "'}").path("id").stringValue();
  }
}
