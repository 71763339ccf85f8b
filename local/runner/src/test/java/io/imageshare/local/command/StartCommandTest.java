package io.imageshare.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.machine.LocalService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command that starts the service")
class StartCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Console console = new Console();
  private final List<LocalService> started = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void greetsAndRunsUntilItIsStopped() {
    assertThat(start("--port", "0", "--invoke-port", "0")).isZero();
    assertThat(started).hasSize(1);
    assertThat(console.out())
        .contains(
            started.get(0).session().api().toString(),
            started.get(0).session().invoke().toString(),
            "in memory",
            "share respond revoke list catalog access console cleanup",
            "CleanupFunction at rate(5 minutes)",
            "0b2c5f0e8d3a4c1b9e7f6a5d4c3b2a10");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void tellsScriptsHowToUseIt() throws IOException {
    Path file = Files.writeString(folder.resolve("session.json"), "of another run");
    Path data = folder.resolve("data");
    start("--port=0", "--invoke-port=0", "--session=" + file, "--data=" + data, "--region=eu-1");
    JsonNode session = JSON.readTree(file);
    assertThat(session.path("api").stringValue())
        .isEqualTo(started.get(0).session().api().toString());
    assertThat(session.path("invoke").stringValue())
        .isEqualTo(started.get(0).session().invoke().toString());
    assertThat(session.path("region").stringValue()).isEqualTo("eu-1");
    assertThat(session.path("users").valueStream().map(user -> user.path("name").stringValue()))
        .containsExactly("olivia", "ravi", "compute", "admin");
    JsonNode compute = session.path("users").path(2);
    assertThat(compute.path("project_id").stringValue()).matches("[0-9a-f]{32}");
    assertThat(compute.path("token").stringValue()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(compute.path("scopes").path(0).stringValue()).isEqualTo("image.access");
    assertThat(console.out()).contains("in the folder " + data);
  }

  @Test
  void tellsOfEachRequestIfAsked() {
    Consumer<LocalService> asking =
        machine -> {
          try {
            machine.session().api().resolve("/nowhere").toURL().openStream().close();
          } catch (IOException notFound) {
            started.add(machine);
          }
        };
    Commands.run(
        new StartCommand(console.outStream(), console.errStream(), asking),
        console.outStream(),
        console.errStream(),
        "--port=0",
        "--invoke-port=0",
        "--verbose");
    assertThat(started).hasSize(1);
    assertThat(console.err()).containsPattern("(?m)^GET /nowhere 404 \\d+\\.\\d ms$");
  }

  @Test
  @DisplayName("R41: tells an address only of what is in records of its own")
  void listenerOfOtherRecords() {
    assertThat(start("--events=http://127.0.0.1:1", "--endpoint=http://127.0.0.1:1"))
        .isEqualTo(Commands.FAILED);
    assertOneLine("--events tells of records on this machine, not of those of --endpoint.");
  }

  @Test
  void helps() {
    assertThat(start("--help")).isZero();
    assertThat(console.out())
        .contains("--data", "--port", "--invoke-port", "--region", "--endpoint", "--session")
        .contains("--template", "--set", "--events", "--verbose");
    assertThat(started).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bad | Unknown option: '--bad'",
        "extra | Unmatched argument at index 0: 'extra'",
        "--port=x | Invalid value for option '--port'",
        "--data | Missing required parameter for option '--data'",
        "--set=x | Value for option option '--set'",
        "--endpoint=:no | Invalid value for option '--endpoint'",
      })
  void refusesWhatItDoesNotKnow(String option, String message) {
    assertThat(start(option)).isEqualTo(Commands.MISUSED);
    assertOneLine(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--region=Nowhere! | --region: Nowhere! is no name of a region.",
        "--endpoint=here | --endpoint: here is no address",
        "--endpoint=ftp://here | --endpoint: ftp://here is no address",
        "--events=here | --events: here is no address",
        "--events=http://127.0.0.1:99999 | --events: http://127.0.0.1:99999 is no address",
        "--events=http://me:word@here | --events: the address can't have a user or a password",
        "--endpoint=http://127.0.0.1:1 | The DynamoDB for the records can't be used",
        "--template=missing.yaml | missing.yaml: there is no such file",
        "--template=pom.xml | pom.xml: ",
        "--set=Nothing=1 | The template has no parameter Nothing.",
        "--set=ShareLimit=many | The variable SHARE_LIMIT is no number",
        "--data=pom.xml | pom.xml",
        "--session=missing/file | --session: missing/file can't be written",
      })
  void saysInOneLineWhatKeepsItFromStarting(String option, String message) {
    assertThat(start(option, "--port=0", "--invoke-port=0")).isEqualTo(Commands.FAILED);
    assertOneLine(message);
  }

  @Test
  void answersOnNoPortThatIsNone() {
    assertThat(start("--port=65536")).isEqualTo(Commands.FAILED);
    assertOneLine("--port: 65536 is no port.");
    console.clear();
    assertThat(start("--invoke-port=-1")).isEqualTo(Commands.FAILED);
    assertOneLine("--invoke-port: -1 is no port.");
  }

  @Test
  void doesNotKeepRecordsInTwoPlaces() {
    assertThat(start("--data=" + folder, "--endpoint=http://here")).isEqualTo(Commands.FAILED);
    assertOneLine("by --data or by --endpoint, not by both");
  }

  @Test
  void doesNotReadATemplateThatIsNone() throws IOException {
    for (String text : List.of("", "- a", "{", "Resources: {}", "Resources: {T: {Type: X}}")) {
      Path file = Files.writeString(folder.resolve("template.yaml"), text);
      assertThat(start("--template=" + file)).as(text).isEqualTo(Commands.FAILED);
      assertOneLine(file + ": ");
      console.clear();
    }
  }

  @Test
  void leavesNothingRunningIfAPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(start("--port", port, "--invoke-port=0", "--data=" + folder))
          .isEqualTo(Commands.FAILED);
      assertOneLine(
          "Port " + port + " can't be used: Address already in use; choose another by --port");
      console.clear();
      assertThat(start("--port=0", "--invoke-port", port, "--data=" + folder))
          .isEqualTo(Commands.FAILED);
      assertOneLine("choose another by --invoke-port");
    }
    console.clear();
    assertThat(start("--port=0", "--invoke-port=0", "--data=" + folder)).isZero();
  }

  private int start(String... arguments) {
    return Commands.run(
        new StartCommand(console.outStream(), console.errStream(), started::add),
        console.outStream(),
        console.errStream(),
        arguments);
  }

  private void assertOneLine(String message) {
    assertThat(console.err().lines()).hasSize(1);
    assertThat(console.err()).startsWith("imageshare: ").contains(message);
    assertThat(console.out()).isEmpty();
    assertThat(started).isEmpty();
  }
}
