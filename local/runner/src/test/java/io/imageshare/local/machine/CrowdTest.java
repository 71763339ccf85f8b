package io.imageshare.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.http.RawClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A service on this machine that many come to at once")
class CrowdTest {
  /** More than there are threads for requests. */
  private static final int MANY = 500;

  /** The most accepted shares of an image (R1). */
  private static final int LIMIT = 256;

  private static LocalService machine;

  @BeforeAll
  static void start() throws Exception {
    machine = Machines.inMemory();
  }

  @AfterAll
  static void stop() {
    machine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /v2/images",
        "GET /v2/images",
        "PUT /v1/cloudimages/members",
        "POST /v3/auth/tokens",
        "GET /nowhere"
      })
  @DisplayName("answers although others, without a token, send bodies that never end")
  void answersBesideEndlessBodies(String line) throws Exception {
    List<RawClient> endless = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        RawClient client = new RawClient(machine.session().api());
        endless.add(client);
        client.send(line + " HTTP/1.1", "Host: localhost", "Content-Length: 1000000", "");
        client.sendText("{\"name\":");
      }
      Client olivia = Client.of(machine, "olivia");
      String image = olivia.registers("beside");
      assertThat(olivia.send("GET", "/v2/images/" + image, "").statusCode()).isEqualTo(200);
    } finally {
      for (RawClient client : endless) {
        client.close();
      }
    }
  }

  @Test
  @DisplayName("R2: answers all that accept one image at once, as many as it may have with yes")
  void acceptsNoMoreThanTheLimit() throws Exception {
    Client owner = Client.of(machine, "olivia");
    String image = owner.registers("wanted");
    List<String> projects = IntStream.range(0, MANY).mapToObj(each -> "crowd-" + each).toList();
    for (String project : projects) {
      owner.ask("POST", "/v2/images/" + image + "/members", "{'member':'" + project + "'}");
    }

    List<Integer> statuses = acceptances(image, projects);

    assertThat(statuses).containsOnly(200, 413);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(LIMIT);
  }

  private static List<Integer> acceptances(String image, List<String> projects) {
    HttpClient http = HttpClient.newHttpClient();
    String token = Machines.token(machine, "admin");
    List<CompletableFuture<HttpResponse<String>>> answers =
        projects.stream()
            .map(
                project ->
                    http.sendAsync(acceptance(image, project, token), BodyHandlers.ofString()))
            .toList();
    return answers.stream().map(answer -> answer.join().statusCode()).toList();
  }

  private static HttpRequest acceptance(String image, String project, String token) {
    URI api = machine.session().api();
    return HttpRequest.newBuilder(URI.create(api + "/v2/images/" + image + "/members/" + project))
        .header("X-Auth-Token", token)
        .PUT(BodyPublishers.ofString("{\"status\":\"accepted\"}"))
        .build();
  }
}
