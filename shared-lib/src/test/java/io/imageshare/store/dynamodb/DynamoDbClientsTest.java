package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.telemetry.Observations;
import io.imageshare.telemetry.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The client of the table, on something that answers over HTTP what it is told to. */
class DynamoDbClientsTest {
  /** What is asked once must not be asked twice because this machine was busy. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final FakePause pause = new FakePause();
  private final HttpServer server = server();
  private int status = 200;
  private String answer = "{}";

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    exchange.getRequestBody().readAllBytes();
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    if (status > 0) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private URI endpoint() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort());
  }

  private DynamoDbClient client() {
    return DynamoDbClients.create("eu-test-7", Optional.of(endpoint()), name -> null, PATIENCE);
  }

  private Stores stores() {
    return TestTable.stores(new Table(client(), "table-1", HERE, pause.backoff()));
  }

  private CreationOutcome create() {
    return stores()
        .images()
        .create(
            image(ImageKind.SYSTEM_DISK),
            null,
            null,
            Limits.DEFAULTS,
            pause.deadline(Duration.ofSeconds(5)));
  }

  @Test
  void aCallIsSignedForTheRegionAndSentOnce() {
    answer = "{\"Item\":{\"pk\":{\"S\":\"p\"},\"sk\":{\"S\":\"s\"},\"images\":{\"N\":\"7\"}}}";

    assertThat(stores().images().owned(OWNER)).isEqualTo(7);

    assertThat(authorizations)
        .singleElement()
        .asString()
        .contains("Credential=local/", "/eu-test-7/dynamodb/aws4_request");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "503 | <html>busy</html>",
        "400 | {\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\"}",
        "200 | <html>not a table</html>",
        "0   | ''"
      })
  void whatMayPassIsAskedAgain(int code, String body) {
    status = code;
    answer = body;

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> stores().images().owned(OWNER));
    assertThat(authorizations).hasSizeGreaterThan(5);
    assertThat(pause.waited()).isLessThanOrEqualTo(Table.PATIENCE);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\"} | does not exist",
        "400 | {\"__type\":\"com.amazon.coral.service#AccessDeniedException\"}             | may not be used so",
        "403 | {\"__type\":\"com.amazon.coral.service#InvalidSignatureException\"}         | can't be used",
        "404 | <html>nothing here</html>                                               | can't be used"
      })
  void whatLastsIsAskedOnce(int code, String body, String what) {
    status = code;
    answer = body;

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> stores().images().owned(OWNER))
        .withMessageStartingWith("The table table-1 in eu-test-1 " + what + ": ");
    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::create);
    assertThat(authorizations).hasSize(2);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {"500 | {}", "502 | <html>bad gateway</html>", "200 | not JSON", "0 | ''"})
  void aWriteWithoutAnAnswerThatTellsIsUnknown(int code, String body) {
    status = code;
    answer = body;

    Observations observations = new Observations();
    assertThat(Telemetry.during(observations, this::create))
        .isEqualTo(new CreationOutcome.Unknown());
    assertThat(observations.trouble()).isNotEmpty();
  }

  @Test
  void whereNobodyAnswersNothingWasDone() {
    Stores stores = stores();
    server.stop(0);

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> stores.images().owned(OWNER))
        .withMessageContaining("can't be reached");
    assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::create);
    assertThat(pause.pauses()).isEmpty();
  }

  @Test
  void withoutTheCredentialsThatThereShouldBeNothingIsSent() {
    assumeThat(System.getenv("AWS_ACCESS_KEY_ID")).as("credentials of this process").isNull();
    Map<String, String> environment = Map.of("AWS_ACCESS_KEY_ID", "elsewhere");
    DynamoDbClient client =
        DynamoDbClients.create("eu-test-7", Optional.of(endpoint()), environment::get);
    Stores stores = TestTable.stores(new Table(client, "table-1", HERE, pause.backoff()));

    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> stores.images().owned(OWNER))
        .withMessageContaining("can't be reached: ");
    assertThat(authorizations).isEmpty();
    assertThat(pause.pauses()).isEmpty();
  }
}
