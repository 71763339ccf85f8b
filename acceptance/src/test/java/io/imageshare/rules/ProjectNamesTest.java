package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What projects call others: an address book of their own. */
class ProjectNamesTest extends Rules {
  private static final String NONE = "{\"names\":[]}";

  private static String names(Project project) {
    return project.projectNames().succeeds().body();
  }

  @Test
  @DisplayName("names are read in the order of the projects' IDs, as they were given")
  void given() {
    assertThat(names(owner)).isEqualTo(NONE);

    owner.names("z-project", "First").succeeds();
    owner.names("a-project", "Second").succeeds();
    assertThat(owner.names("z-project", "Third").succeeds().body())
        .isEqualTo("{\"project_id\":\"z-project\",\"name\":\"Third\"}");

    assertThat(names(owner))
        .isEqualTo(
            "{\"names\":[{\"project_id\":\"a-project\",\"name\":\"Second\"},"
                + "{\"project_id\":\"z-project\",\"name\":\"Third\"}]}");
  }

  @Test
  @DisplayName("R32: giving a name again, or taking it away again, is answered as before")
  void again() {
    for (int time = 0; time < 2; time++) {
      assertThat(owner.names(recipient.id(), "Build farm").succeeds().text("name"))
          .isEqualTo("Build farm");
    }
    for (int time = 0; time < 2; time++) {
      assertThat(owner.unnames(recipient.id()).succeeds().status()).isEqualTo(204);
      assertThat(names(owner)).isEqualTo(NONE);
    }
  }

  @Test
  @DisplayName("the white space around a name is left out, and does not count")
  void stripped() {
    String longest = "x".repeat(64);

    assertThat(owner.names(recipient.id(), "  " + longest + "\u2003").succeeds().text("name"))
        .isEqualTo(longest);
    assertThat(names(owner)).contains("\"" + longest + "\"");
  }

  @Test
  @DisplayName("a name has 64 characters, whatever they take in bytes")
  void characters() {
    String longest = "\ud83d\ude80".repeat(64);

    assertThat(owner.names(recipient.id(), longest).succeeds().text("name")).isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u00a0\u200b\ufeff",
        "two\\nlines",
        "two\u2028lines",
        "\u202egnp.exe",
        "a\u2066b",
        "a\\u0000b",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  @DisplayName("R31: what is no name is refused, and nothing is kept")
  void malformed(String name) {
    owner.names(recipient.id(), name).isRefusedFor(Refusal.INVALID_PROJECT_NAME);

    assertThat(names(owner)).isEqualTo(NONE);
  }

  @Test
  @DisplayName("R31: a body without a name, and what is no project's ID, are refused")
  void otherBodies() {
    owner
        .asks("PUT /v1/names/{project_id}")
        .path("project_id", "p")
        .body("{'name':7}")
        .send()
        .isRefusedFor(Refusal.INVALID_PROJECT_NAME);
    owner
        .asks("PUT /v1/names/{project_id}")
        .path("project_id", "p")
        .body("{}")
        .send()
        .isRefusedFor(Refusal.INVALID_PROJECT_NAME);
    owner.names("no project", "name").isRefusedFor(Refusal.INVALID_PROJECT_ID);
    owner.unnames("no project").isRefusedFor(Refusal.INVALID_PROJECT_ID);
  }

  @Test
  @DisplayName("R30: nobody else sees the names that a project gives, or changes them")
  void ofItsOwn() {
    owner.names(recipient.id(), "Build farm").succeeds();

    assertThat(names(recipient)).isEqualTo(NONE);
    recipient.names(recipient.id(), "Ours").succeeds();
    recipient.unnames(recipient.id()).succeeds();
    recipient
        .asks("GET /v1/names")
        .header("x-project-id", owner.id())
        .send()
        .isRefusedFor(Refusal.PROJECT_NOT_ENTITLED);

    assertThat(names(owner)).contains("\"Build farm\"");
  }

  @Test
  @DisplayName("a name changes nothing of what the project is: its shares tell the ID")
  void shares() {
    owner.names(recipient.id(), "Build farm").succeeds();
    owner.shares(owner.registers("system_disk"), recipient).succeeds();

    assertThat(owner.asks("GET /v1/shares/given").send().succeeds().body())
        .contains(recipient.id())
        .doesNotContain("Build farm");
  }

  @Test
  @DisplayName("of the names that users of a project give at once none is lost")
  void atOnce() {
    List<String> named = IntStream.range(0, 32).mapToObj(number -> "project-" + number).toList();

    Race.of(
        named.stream()
            .map(each -> (Callable<Answer>) () -> owner.names(each, "of " + each).succeeds())
            .toList());

    String all = names(owner);
    assertThat(named).allMatch(each -> all.contains("\"of " + each + "\""));
  }

  @Test
  @DisplayName("a thousand projects can have a name, and one of them another one")
  void most() {
    for (int number = 0; number < 1_000; number++) {
      owner.names("project-" + number, "name").succeeds();
    }

    owner.names("one-more", "name").isRefusedFor(Refusal.TOO_MANY_NAMES);

    owner.names("project-7", "another").succeeds();
    owner.unnames("project-8").succeeds();
    owner.names("one-more", "name").succeeds();
  }
}
