package io.imageshare.local.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.functions.LocalFunction;
import io.imageshare.local.functions.LocalFunctions;
import io.imageshare.local.functions.TimeLimits;
import io.imageshare.local.http.HttpServer;
import io.imageshare.local.invoke.InvokeEndpoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command that calls one function")
class InvokeCommandTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OFFER = "../../events/share-offer-one.json";

  private final Console console = new Console();

  @TempDir private Path folder;

  @Test
  void writesWhatTheFunctionAnswers() {
    assertThat(invoke("", "share", OFFER)).isZero();
    JsonNode answer = JSON.readTree(console.out());
    assertThat(answer.path("statusCode").intValue()).isEqualTo(404);
    assertThat(console.out().lines()).hasSize(1);
    assertThat(console.err()).isEmpty();
  }

  @Test
  void takesTheEventFromTheStandardInput() {
    String event = "{\"routeKey\":\"GET /nowhere\",\"requestContext\":{\"requestId\":\"r-1\"}}";
    assertThat(invoke(event, "ListFunction", "-", "--data=" + folder)).isZero();
    assertThat(JSON.readTree(console.out()).path("headers").path("X-Request-Id").stringValue())
        .isEqualTo("r-1");
  }

  @Test
  void knowsWhichFunctionsThereAre() {
    assertThat(invoke("", "other", OFFER)).isEqualTo(Commands.FAILED);
    assertOneLine("There is no function other, but share, respond, revoke, list,");
  }

  @Test
  void needsAnEvent() {
    assertThat(invoke("", "share", "missing.json")).isEqualTo(Commands.FAILED);
    assertOneLine("The event can't be read: missing.json");
    console.clear();
    assertThat(invoke("", "share")).isEqualTo(Commands.MISUSED);
    assertOneLine("Missing required parameter: 'EVENT'");
  }

  @Test
  void callsAFunctionOfARunningService() throws IOException {
    try (TimeLimits limits = new TimeLimits();
        InvokeEndpoint endpoint = new InvokeEndpoint(functions(), limits, line -> {});
        HttpServer server = HttpServer.start(0, endpoint)) {
      String at = "--at=" + server.address();
      assertThat(invoke("{\"a\":\"\u00fc\"}", "echo", "-", at)).isZero();
      assertThat(console.out()).isEqualTo("{\"a\":\"\u00fc\"}\n");
      console.clear();
      assertThat(invoke("{}", "failing", "-", at + "/")).isEqualTo(Commands.FAILED);
      assertOneLine("failing failed: {\"errorMessage\":\"on purpose\"");
      console.clear();
      assertThat(invoke("{}", "other", "-", at)).isEqualTo(Commands.FAILED);
      assertOneLine("Function not found: arn:aws:lambda:eu-test-1:123456789012:function:other");
    }
  }

  @Test
  void saysThatNothingIsRunning() {
    assertThat(invoke("{}", "share", "-", "--at=http://127.0.0.1:1")).isEqualTo(Commands.FAILED);
    assertOneLine("Nothing answers at http://127.0.0.1:1");
    console.clear();
    assertThat(invoke("{}", "share", "-", "--at=here")).isEqualTo(Commands.FAILED);
    assertOneLine("--at: here is no address of a service.");
  }

  private static LocalFunctions functions() {
    Duration time = Duration.ofMinutes(1);
    return new LocalFunctions(
        "eu-test-1",
        List.of(
            new LocalFunction(
                "EchoFunction", "arn", time, 128, (in, out, context) -> in.transferTo(out)),
            new LocalFunction(
                "FailingFunction",
                "arn",
                time,
                128,
                (in, out, context) -> {
                  throw new IllegalStateException("on purpose");
                })));
  }

  private int invoke(String input, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
    return Commands.run(
        new InvokeCommand(in, console.outStream(), console.errStream()),
        console.outStream(),
        console.errStream(),
        arguments);
  }

  private void assertOneLine(String message) {
    assertThat(console.err().lines()).hasSize(1);
    assertThat(console.err()).startsWith("imageshare: ").contains(message);
    assertThat(console.out()).isEmpty();
  }
}
