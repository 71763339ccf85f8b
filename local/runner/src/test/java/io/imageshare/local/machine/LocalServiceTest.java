package io.imageshare.local.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.session.CurlSession;
import io.imageshare.local.table.TableServer;
import io.imageshare.testkit.TestSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("The service on one machine")
class LocalServiceTest {
  private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

  @TempDir private Path folder;

  @Test
  @DisplayName("answers the session that it shows just so, run as it stands by any shell")
  void answersItsOwnSession() throws Exception {
    Assumptions.assumeTrue(runs("curl", "--version"), "there is no curl on this machine");
    try (LocalService machine = Machines.inMemory()) {
      List<String> answers = shell(CurlSession.of(machine.session())).lines().toList();
      assertThat(answers).hasSize(10);
      String image = answers.get(0);
      assertThat(image).matches(UUID);
      assertThat(answers.get(1)).contains("\"image_id\":\"" + image, "\"status\":\"pending\"");
      assertThat(answers.get(2)).contains("\"image_id\":\"" + image, "\"note\":\"Hardened");
      assertThat(answers.get(3)).contains("\"image_id\":\"" + image, "\"status\":\"accepted\"");
      assertThat(answers.get(4)).contains("\"id\":\"" + image, "\"name\":\"ubuntu-24.04\"");
      assertThat(answers.get(5)).isEqualTo("{\"allowed\":true}");
      assertThat(answers.get(6)).isEqualTo("204");
      assertThat(answers.get(7)).startsWith("{\"allowed\":false,\"code\":\"");
      assertThat(answers.get(8)).contains("\"reason\":\"Use ubuntu-26.04.\"");
      assertThat(answers.get(9)).contains("share.offered", "share.accepted", "share.stopped");
    }
  }

  @Test
  @DisplayName(
      "tells what functions log of requests if it is verbose, and otherwise nothing of them")
  void tellsOfRequests() throws Exception {
    assertThat(logOfARegistration(true))
        .contains("\"route\":\"POST /v2/images\"", "\"Registrations\":1", "POST /v2/images 201");
    assertThat(logOfARegistration(false)).isEmpty();
  }

  private static String logOfARegistration(boolean verbose) throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (LocalService machine =
        Machines.logging(new PrintStream(log, true, StandardCharsets.UTF_8), verbose)) {
      Client.of(machine, "olivia").registers("image");
    }
    return log.toString(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("R31: refuses what it has no route for with a code and a request ID, token or not")
  void knowsNoOtherRoutes() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client anyone = new Client(machine.session().api(), "none");
      for (String path : List.of("/v2/nothing", "/v9", "/v2/images/", "/v1/cloudimages/nothing")) {
        expectNoRoute(anyone.send("GET", path, ""));
      }
      expectNoRoute(Client.of(machine, "olivia").send("PUT", "/v2/images", "{}"));
    }
  }

  private static void expectNoRoute(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("SHARE.0019", "There is no such resource.");
    assertThat(answer.headers().map()).containsKeys("x-request-id", "x-openstack-request-id");
  }

  @Test
  @DisplayName("lets pages of other consoles in as the template does, and no others")
  void letsPagesOfOtherConsolesIn() throws Exception {
    String console = "https://console.example";
    try (LocalService machine =
        Machines.with(Map.of("ConsoleOrigins", console + ",https://third.example"))) {
      URI api = machine.session().api();
      HttpResponse<String> asked = preflight(api, console);
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(console);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
          .contains("PATCH");
      assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
          .contains("Idempotency-Key");
      HttpResponse<String> other = preflight(api, "https://other.example");
      assertThat(other.statusCode()).isEqualTo(403);
      assertThat(other.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  @DisplayName("lets pages of other consoles read by what ID a request is found in the log")
  void exposesTheRequestId() throws Exception {
    String console = "https://console.example";
    try (LocalService machine = Machines.with(Map.of("ConsoleOrigins", console))) {
      HttpRequest request =
          HttpRequest.newBuilder(machine.session().api().resolve("/versions"))
              .header("Origin", console)
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

      assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
          .contains("X-Openstack-Request-Id");
    }
  }

  private static HttpResponse<String> preflight(URI api, String origin) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve("/v2/images"))
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PATCH")
            .method("OPTIONS", BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  @DisplayName("answers HEAD where it is asked for by clients, and with the head of a GET")
  void answersHead() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client client = Client.of(machine, "olivia");
      String image = "/v2/images/" + client.registers("seen");
      for (String path :
          List.of("/versions", "/console/", "/console/config.json", "/v2/images", image)) {
        HttpResponse<String> head = client.send("HEAD", path, "");
        assertThat(head.statusCode()).as(path).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
            .isEqualTo(client.send("GET", path, "").headers().firstValue("Content-Type"));
      }
      Client anyone = new Client(machine.session().api(), "none");
      assertThat(anyone.send("HEAD", image, "").statusCode()).isEqualTo(401);
      assertThat(anyone.send("HEAD", "/v2/images/none", "").statusCode()).isEqualTo(401);
      assertThat(client.send("HEAD", "/v2/images/none", "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("decodes once what a client has encoded once")
  void decodesPathsOnce() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client client = Client.of(machine, "olivia");
      String image = "/v2/images/" + client.registers("tagged");
      for (String tag : List.of("aA", "a%2541", "50%25", "%252F")) {
        assertThat(client.send("PUT", image + "/tags/" + tag, "").statusCode()).isEqualTo(204);
      }
      assertThat(client.send("DELETE", image + "/tags/a%2541", "").statusCode()).isEqualTo(204);
      assertThat(client.ask("GET", image, "").path("tags").valueStream().map(JsonNode::stringValue))
          .containsExactly("aA", "50%", "%2F");
      assertThat(client.send("GET", "/v2/schemas/%2569mage", "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("R31: refuses bytes that are no UTF-8, wherever they are")
  void refusesWhatIsNoUtf8() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client client = Client.of(machine, "olivia");
      String image = "/v2/images/" + client.registers("named");
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(machine.session().api() + "/v2/images"))
              .header("X-Auth-Token", client.token())
              .header("Content-Type", "application/json");
      byte[] body = "{'name':'\u00ff'}".replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1);
      HttpResponse<String> posted =
          HttpClient.newHttpClient()
              .send(
                  request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
      for (HttpResponse<String> answer :
          List.of(
              posted,
              client.send("PUT", image + "/tags/%ff", ""),
              client.send("GET", "/v2/images?name=%ff", ""))) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("IMG.0001");
      }
      assertThat(client.send("POST", "/v2/images", "{'name':'\ufffd'}").body())
          .contains("IMG.0003");
    }
  }

  @Test
  void keepsRecordsAndTokensInItsFolder() throws Exception {
    Path data = folder.resolve("new").resolve("data");
    String image;
    String token;
    try (LocalService machine = Machines.inFolder(data)) {
      image = Client.of(machine, "olivia").registers("kept");
      token = Machines.token(machine, "olivia");
    }
    try (LocalService machine = Machines.inFolder(data)) {
      Client client = new Client(machine.session().api(), token);
      JsonNode found = client.ask("GET", "/v2/images/" + image, "");
      assertThat(found.path("name").stringValue()).isEqualTo("kept");
    }
  }

  @Test
  void sharesItsFolderWithNoOther() throws Exception {
    try (LocalService machine = Machines.inFolder(folder)) {
      assertThatThrownBy(() -> Machines.inFolder(folder))
          .isInstanceOf(StartException.class)
          .hasMessageContaining("in use");
      assertThat(Client.of(machine, "olivia").registers("undisturbed")).isNotEmpty();
    }
  }

  @Test
  void forgetsAllThatItHasInMemory() throws Exception {
    String token;
    try (LocalService machine = Machines.inMemory()) {
      token = Machines.token(machine, "olivia");
    }
    try (LocalService machine = Machines.inMemory()) {
      Client client = new Client(machine.session().api(), token);
      assertThat(client.send("GET", "/v2/images", "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void makesItsTableInAnotherDynamoDbAndFindsItThere() throws Exception {
    try (TableServer server = TableServer.start()) {
      String image;
      try (LocalService machine = Machines.at(server.endpoint())) {
        image = Client.of(machine, "olivia").registers("elsewhere");
      }
      try (LocalService machine = Machines.at(server.endpoint())) {
        JsonNode found = Client.of(machine, "olivia").ask("GET", "/v2/images/" + image, "");
        assertThat(found.path("name").stringValue()).isEqualTo("elsewhere");
      }
    }
  }

  @Test
  void goesByTheParametersOfTheTemplate() throws Exception {
    Map<String, String> parameters =
        Map.of(
            "ImageRegion", "eu-other-2",
            "ClaimProject", "tenant",
            "TokenIssuer", "https://other.example.org",
            "TokenAudience", "others",
            "PrivateImageLimit", "1");
    try (LocalService machine = Machines.with(parameters)) {
      assertThat(machine.session().region()).isEqualTo("eu-other-2");
      Client olivia = Client.of(machine, "olivia");
      olivia.registers("first");
      HttpResponse<String> second = olivia.send("POST", "/v2/images", "{'name':'second'}");
      assertThat(second.statusCode()).isBetween(400, 499);
    }
  }

  @Test
  void invokesFunctionsBesideItsApi() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client functions = new Client(machine.session().invoke(), "none");
      String path = "/2015-03-31/functions/cleanup/invocations";
      JsonNode cleanedUp = functions.ask("POST", path, "{}");
      assertThat(cleanedUp.path("images").intValue(-1)).isZero();
      String event = Files.readString(Path.of("../../events/share-offer-one.json"), UTF_8);
      JsonNode answer =
          functions.ask("POST", "/2015-03-31/functions/ShareFunction/invocations", event);
      assertThat(answer.path("statusCode").intValue()).isEqualTo(404);
    }
  }

  @Test
  void takesTheTokensThatItIssues() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      String login =
          """
          {'auth':{'identity':{'methods':['password'],'password':{'user':
          {'name':'ravi','domain':{'id':'default'},'password':'secret'}}},
          'scope':{'project':{'name':'recipients','domain':{'id':'default'}}}}}
          """;
      Client anybody = new Client(machine.session().identity(), "none");
      HttpResponse<String> issued = anybody.send("POST", "/v3/auth/tokens", login);
      String token = issued.headers().firstValue("X-Subject-Token").orElseThrow();
      Client ravi = new Client(machine.session().api(), token);
      assertThat(ravi.ask("GET", "/v2/images", "").path("images")).isEmpty();
    }
  }

  @Test
  void takesSignedRequests() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      String id = Client.of(machine, "olivia").registers("signed for");
      HttpResponse<String> images = signed(machine, "olivia-secret-key");
      assertThat(images.statusCode()).isEqualTo(200);
      assertThat(images.body()).contains(id);
      HttpResponse<String> refused = signed(machine, "ravi-secret-key");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.body()).contains("SHARE.0030", "not signed with a known access key");
      assertThat(refused.headers().firstValue("X-Request-Id"))
          .isPresent()
          .isEqualTo(refused.headers().firstValue("Apigw-Requestid"));
    }
  }

  @Test
  void signsClientsInThatSignTheirRequests() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      for (String root : List.of("", "/identity")) {
        assertThat(signed(machine, "olivia-secret-key", root + "/v3/auth/catalog", "").body())
            .contains("glance");
        assertThat(signed(machine, "olivia-secret-key", root + "/v3/projects", "").body())
            .contains("owners");
      }
    }
  }

  private static HttpResponse<String> signed(LocalService machine, String secretKey)
      throws IOException, InterruptedException {
    return signed(machine, secretKey, "/v2/cloudimages", "limit=2");
  }

  private static HttpResponse<String> signed(
      LocalService machine, String secretKey, String path, String query)
      throws IOException, InterruptedException {
    URI api = machine.session().api();
    String date =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    String authorization =
        new TestSigner("OLIVIA-ACCESS-KEY", secretKey)
            .sign("GET", path, query, api.getAuthority(), date, "");
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve(path + "?" + query))
            .header("X-Sdk-Date", date)
            .header("Authorization", authorization)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void isGoneOnceItIsClosed() throws Exception {
    LocalService machine = Machines.inMemory();
    machine.close();
    machine.close();
    assertThatIOException().isThrownBy(() -> connect(machine.session().api().getPort()));
    assertThatIOException().isThrownBy(() -> connect(machine.session().invoke().getPort()));
  }

  private static void connect(int port) throws IOException {
    new Socket(InetAddress.getLoopbackAddress(), port).close();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private static String shell(String script) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("/bin/sh", "-s").redirectErrorStream(true).start();
    shell.getOutputStream().write(script.getBytes(UTF_8));
    shell.getOutputStream().close();
    String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertThat(shell.waitFor()).as(output).isZero();
    return output;
  }
}
