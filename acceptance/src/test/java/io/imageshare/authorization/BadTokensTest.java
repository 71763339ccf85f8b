package io.imageshare.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.jwk.RSAKey;
import io.imageshare.local.deployment.DeploymentSettings;
import io.imageshare.local.machine.LocalService;
import io.imageshare.local.machine.MachineSettings;
import io.imageshare.local.template.Template;
import io.imageshare.rules.cloud.SampleEvents;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who brings no good token reaches nothing but what is open to everybody, by the real gateway. */
@TestInstance(Lifecycle.PER_CLASS)
class BadTokensTest {
  private static final Matrix.Table TABLE = Matrix.table(Matrix.BAD_TOKENS);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int UNAUTHORIZED = 401;

  private final Found found = new Found();
  private LocalService machine;
  private String token;
  private RSAKey key;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    DeploymentSettings deployment =
        new DeploymentSettings(
            Template.nearest(), Map.of(), "eu-test-1", Optional.of(folder), Optional.empty());
    machine =
        LocalService.start(new MachineSettings(deployment, 0, 0, Optional.empty(), false, nowhere));
    token = machine.session().users().get(0).token();
    key = RSAKey.parse(Files.readString(folder.resolve("token-key.json")));
  }

  @AfterAll
  void stop() {
    machine.close();
    found.keep();
  }

  @Test
  @DisplayName("the token that the bad ones are made of is good")
  void good() throws Exception {
    JsonNode event = Objects.requireNonNull(SampleEvents.all().get("GET /v2/images"));
    assertThat(send(event, List.of("x-auth-token", token)).statusCode()).isEqualTo(200);
  }

  @TestFactory
  @DisplayName("R31: who brings no good token, or no good signature, is told nothing")
  Stream<DynamicTest> bad() {
    return SampleEvents.all().entrySet().stream()
        .flatMap(route -> cells(route.getKey(), route.getValue()));
  }

  private Stream<DynamicTest> cells(String route, JsonNode event) {
    return Stream.concat(
        Stream.of(BadToken.values()).map(bad -> cell(route, event, bad)),
        Stream.of(BadSignature.values()).map(bad -> cell(route, event, bad)));
  }

  private DynamicTest cell(String route, JsonNode event, BadToken bad) {
    String expected = TABLE.cell(route, bad.title());
    return dynamicTest(
        route + ", " + bad.title() + ": " + expected,
        () -> {
          HttpResponse<String> answer = send(event, bad.headers(token, key));
          found.add(Matrix.BAD_TOKENS, route, bad.title(), "" + answer.statusCode());
          assertThat("" + answer.statusCode()).isEqualTo(expected);
          if (answer.statusCode() == UNAUTHORIZED) {
            assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
            assertThat(answer.headers().firstValue("www-authenticate")).isPresent();
          }
        });
  }

  private DynamicTest cell(String route, JsonNode event, BadSignature bad) {
    String expected = TABLE.cell(route, bad.title());
    return dynamicTest(
        route + ", " + bad.title() + ": " + expected,
        () -> {
          List<String> good = BadSignature.good(method(event), uri(event), body(event));
          String project = machine.session().users().get(0).persona().project().id();
          HttpResponse<String> answer = send(event, bad.headers(good, project));
          found.add(Matrix.BAD_TOKENS, route, bad.title(), "" + answer.statusCode());
          assertThat("" + answer.statusCode()).isEqualTo(expected);
          if (answer.statusCode() == UNAUTHORIZED) {
            assertThat(answer.body()).contains("SHARE.0030");
            assertThat(send(event, good).statusCode()).isNotEqualTo(UNAUTHORIZED);
          }
        });
  }

  private HttpResponse<String> send(JsonNode event, List<String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(event))
            .header("content-type", "application/json")
            .method(method(event), BodyPublishers.ofString(body(event)));
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private URI uri(JsonNode event) {
    String query = event.path("rawQueryString").asString("");
    return URI.create(
        machine.session().api()
            + event.path("rawPath").stringValue()
            + (query.isEmpty() ? "" : "?" + query));
  }

  private static String method(JsonNode event) {
    return event.path("requestContext").path("http").path("method").stringValue();
  }

  private static String body(JsonNode event) {
    return event.path("body").asString("");
  }
}
