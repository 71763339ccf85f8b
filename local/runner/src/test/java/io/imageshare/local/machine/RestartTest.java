package io.imageshare.local.machine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.users.MadeUpUsers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A service on this machine that is started again in its folder")
class RestartTest {
  private static final String ENDED = "ended-tokens.txt";

  @TempDir private Path folder;

  @Test
  @DisplayName("takes the tokens of before, and none that was ended")
  void endedTokens() throws Exception {
    String ended;
    String good;
    try (LocalService machine = Machines.inFolder(folder)) {
      ended = Machines.token(machine, "olivia");
      good = Machines.token(machine, "ravi");
      assertThat(end(machine, ended, good)).isEqualTo(204);
      assertThat(status(machine, ended)).isEqualTo(401);
    }
    for (int i = 0; i < 2; i++) {
      try (LocalService machine = Machines.inFolder(folder)) {
        assertThat(status(machine, ended)).isEqualTo(401);
        assertThat(status(machine, good)).isEqualTo(200);
      }
    }
  }

  @Test
  @DisplayName("takes no token of before of a user who was removed")
  void removedUser() throws Exception {
    String token;
    try (LocalService machine = Machines.inFolder(folder)) {
      token = Machines.token(machine, "ravi");
      Client admin = new Client(machine.session().identity(), Machines.token(machine, "admin"));
      String path = "/v3/users/" + MadeUpUsers.RAVI.user().id();
      assertThat(admin.send("DELETE", path, "").statusCode()).isEqualTo(204);
      assertThat(status(machine, token)).isEqualTo(401);
    }
    try (LocalService machine = Machines.inFolder(folder)) {
      assertThat(status(machine, token)).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("ends a token only if that can be kept, and is asked again then")
  void endedInVain() throws Exception {
    Path file = folder.resolve(ENDED);
    String token;
    try (LocalService machine = Machines.inFolder(folder)) {
      token = Machines.token(machine, "olivia");
      String by = Machines.token(machine, "ravi");
      Files.delete(file);
      Files.createDirectory(file);
      assertThat(end(machine, token, by)).isEqualTo(503);
      assertThat(status(machine, token)).isEqualTo(200);
      Files.delete(file);
      Files.writeString(file, "half of a li");
      assertThat(end(machine, token, by)).isEqualTo(204);
    }
    try (LocalService machine = Machines.inFolder(folder)) {
      assertThat(status(machine, token)).isEqualTo(401);
    }
  }

  @Test
  @DisplayName("forgets ended tokens that have expired, and what was not written to its end")
  void whatItForgets() throws Exception {
    Machines.inFolder(folder).close();
    Path file = folder.resolve(ENDED);
    Files.writeString(file, "old 2020-01-01T00:00:00Z\nnew 2999-01-01T00:00:00Z\nhal", APPEND);
    Machines.inFolder(folder).close();
    assertThat(file).hasContent("new 2999-01-01T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense\n", "token tomorrow\n", "\u00ff\u00fe\n"})
  @DisplayName("says that its list of ended tokens is none")
  void brokenList(String content) throws Exception {
    Machines.inFolder(folder).close();
    Files.write(folder.resolve(ENDED), content.getBytes(ISO_8859_1));
    assertThatExceptionOfType(StartException.class)
        .isThrownBy(() -> Machines.inFolder(folder))
        .withMessageContaining(ENDED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("doesn't begin anew beside its key if its records are emptied or gone")
  void lostRecords(boolean emptied) throws Exception {
    Machines.inFolder(folder).close();
    Path records = folder.resolve("imageshare.db");
    Files.delete(records);
    if (emptied) {
      Files.createFile(records);
    }
    assertThatExceptionOfType(StartException.class)
        .isThrownBy(() -> Machines.inFolder(folder))
        .withMessageContaining("to begin anew");
    assertThat(Files.exists(records)).isEqualTo(emptied);

    Files.deleteIfExists(records);
    Files.delete(folder.resolve("token-key.json"));
    Machines.inFolder(folder).close();
    assertThat(records).exists();
  }

  private static int end(LocalService machine, String token, String by) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(machine.session().identity() + "/v3/auth/tokens"))
            .header("X-Auth-Token", by)
            .header("X-Subject-Token", token)
            .DELETE()
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  private static int status(LocalService machine, String token) throws Exception {
    return new Client(machine.session().api(), token).send("GET", "/v2/images", "").statusCode();
  }
}
