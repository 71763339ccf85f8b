package io.imageshare.local.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.deployment.StartException;
import io.imageshare.local.machine.Ear.Heard;
import io.imageshare.local.session.Greeting;
import io.imageshare.local.users.MadeUpUsers;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An address that is told of what happens")
class ListenerTest {
  private static final String RECIPIENT = MadeUpUsers.RAVI.project().id();

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @TempDir private Path folder;

  private LocalService telling(Ear ear) throws StartException {
    return Machines.telling(ear.address(), folder, new PrintStream(log, true, UTF_8));
  }

  private static String shares(LocalService machine) throws Exception {
    Client owner = Client.of(machine, "olivia");
    String image = owner.registers("told");
    owner.ask("POST", "/v2/images/" + image + "/members", "{'member':'" + RECIPIENT + "'}");
    return image;
  }

  private static String secret(LocalService machine) {
    Matcher told = Pattern.compile("whsec_\\S+").matcher(Greeting.of(machine.session()));
    assertThat(told.find()).isTrue();
    return told.group();
  }

  @Test
  @DisplayName(
      "R41: gets a CloudEvent with the ID of the feeds, signed with the secret of the greeting")
  void signed() throws Exception {
    try (Ear ear = new Ear();
        LocalService machine = telling(ear)) {
      String image = shares(machine);

      Heard heard = ear.next();

      assertThat(heard.type()).isEqualTo("application/cloudevents+json");
      assertThat(heard.signature()).isEqualTo(heard.expected(secret(machine)));
      assertThat(heard.event().path("id").stringValue()).isEqualTo(heard.id());
      assertThat(heard.event().path("type").stringValue()).isEqualTo("io.imageshare.share.offered");
      assertThat(heard.event().path("subject").stringValue()).isEqualTo(image + "/" + RECIPIENT);
      assertThat(
              Client.of(machine, "ravi")
                  .ask("GET", "/v1/events", "")
                  .path("events")
                  .path(0)
                  .path("id")
                  .stringValue())
          .isEqualTo(heard.id());
    }
  }

  @Test
  @DisplayName("R41: is told by a service whose folder is yet to be made")
  void newFolder() throws Exception {
    try (Ear ear = new Ear();
        LocalService machine =
            Machines.telling(
                ear.address(), folder.resolve("new"), new PrintStream(log, true, UTF_8))) {
      shares(machine);

      assertThat(ear.next().signature()).startsWith("v1,");
    }
  }

  @Test
  @DisplayName("R41: is told again until it takes it, also by a service that is started again")
  void again() throws Exception {
    try (Ear ear = new Ear()) {
      ear.answers(503);
      String image;
      Heard first;
      try (LocalService machine = telling(ear)) {
        image = shares(machine);
        first = ear.next();
        assertThat(ear.next().id()).isEqualTo(first.id());
      }
      assertThat(log.toString(UTF_8)).contains("it answers 503");

      try (LocalService machine = telling(ear)) {
        Heard again = ear.next();
        ear.answers(204);
        Client.of(machine, "ravi")
            .ask("PUT", "/v2/images/" + image + "/members/" + RECIPIENT, "{'status':'accepted'}");

        while (again.id().equals(first.id())) {
          assertThat(again.signature()).isEqualTo(again.expected(secret(machine)));
          again = ear.next();
        }
        assertThat(again.event().path("type").stringValue())
            .isEqualTo("io.imageshare.share.accepted");
      }
    }
  }

  @Test
  @DisplayName("R41: is told of the next event though it never ends its answer to the last one")
  void trickling() throws Exception {
    try (Ear ear = new Ear();
        LocalService machine = telling(ear)) {
      ear.trickles();
      String first = shares(machine);
      assertThat(ear.next().event().path("subject").stringValue()).startsWith(first);

      String second = shares(machine);

      assertThat(ear.next().event().path("subject").stringValue()).startsWith(second);
    }
  }

  @Test
  @DisplayName("R41: is tried again, and that is said, whatever fails")
  void failing() throws Exception {
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    PrintStream told =
        new PrintStream(OutputStream.nullOutputStream(), true, UTF_8) {
          @Override
          public void println(String line) {
            lines.add(line);
          }
        };
    try (LocalService machine =
        Machines.telling(URI.create("http://127.0.0.1:65536"), folder, told)) {
      shares(machine);

      assertThat(lines.take()).contains("port out of range");
      assertThat(lines.take()).contains("port out of range");
    }
  }
}
