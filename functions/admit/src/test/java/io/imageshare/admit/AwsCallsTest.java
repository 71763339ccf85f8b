package io.imageshare.admit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls of AWS, made of a service on this machine. */
class AwsCallsTest {
  private final List<String> asked = new ArrayList<>();
  private String answer = "{}";
  private int status = 200;
  private String functionError = "";
  private HttpServer server;
  private AwsCalls calls;

  AwsCallsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String address = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, String> environment =
        Map.of(
            "AWS_REGION", "eu-west-1",
            "AWS_ENDPOINT_URL_LAMBDA", address,
            "AWS_ENDPOINT_URL_SECRETS_MANAGER", address);
    // A busy machine may take longer than the function waits.
    calls = new AwsCalls(environment::get, Duration.ofMinutes(1));
  }

  @BeforeEach
  void start() {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    server.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          asked.add(exchange.getRequestURI() + " " + body);
          if (!functionError.isEmpty()) {
            exchange.getResponseHeaders().add("X-Amz-Function-Error", functionError);
          }
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @Test
  void theSecretIsReadByItsName() {
    answer = "{\"SecretString\":\"the keys\"}";

    assertThat(calls.secret("arn:keys").get()).isEqualTo("the keys");
    assertThat(asked).singleElement().asString().contains("arn:keys");
  }

  @Test
  void aFunctionIsInvokedWithTheEventAndItsAnswerHandedBack() throws IOException {
    answer = "{\"statusCode\":204}";

    byte[] answered = calls.invoker().invoke("share", "{\"a\":1}".getBytes(UTF_8));

    assertThat(new String(answered, UTF_8)).isEqualTo(answer);
    assertThat(asked).containsExactly("/2015-03-31/functions/share/invocations {\"a\":1}");
  }

  @Test
  void aFunctionThatFailsHasNoAnswer() {
    functionError = "Unhandled";

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> calls.invoker().invoke("share", new byte[0]))
        .withMessageContaining("share");
  }

  @Test
  void aCallThatFailsIsNotMadeTwice() {
    status = 503;

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> calls.invoker().invoke("share", new byte[0]));
    assertThat(asked).hasSize(1);
  }

  @Test
  void aVariableThatIsMissingIsNamed() {
    AwsCalls bare = new AwsCalls(name -> null);

    assertThatIllegalStateException()
        .isThrownBy(() -> bare.required("TARGETS"))
        .withMessageContaining("TARGETS");
  }
}
