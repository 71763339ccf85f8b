package io.imageshare.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The console on one machine. */
class ConsoleUsersTest {

  @Test
  @DisplayName("the page is told who there is, with tokens that the API takes")
  void users() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client nobody = new Client(machine.session().api(), "none");

      JsonNode users = nobody.ask("GET", "/console/users.json", "").path("users");

      assertThat(users.valueStream().map(user -> user.path("name").asString()))
          .contains("olivia", "ravi");
      for (JsonNode user : users) {
        Client client = new Client(machine.session().api(), user.path("token").asString());
        assertThat(client.send("GET", "/v1/shares/summary", "").statusCode()).isEqualTo(200);
        assertThat(user.at("/projects/0/name").asString()).isNotEmpty();
      }
    }
  }

  @Test
  @DisplayName("the page's own files come from its function, which names the users' file")
  void configuration() throws Exception {
    try (LocalService machine = Machines.inMemory()) {
      Client nobody = new Client(machine.session().api(), "none");

      JsonNode configuration = nobody.ask("GET", "/console/config.json", "");

      assertThat(configuration.at("/sign_in/users").asString()).isEqualTo("users.json");
      assertThat(nobody.send("GET", "/console/", "").body()).startsWith("<!doctype html>");
      assertThat(nobody.send("POST", "/console/users.json", "").statusCode()).isEqualTo(404);
    }
  }
}
