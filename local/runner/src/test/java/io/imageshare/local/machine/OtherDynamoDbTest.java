package io.imageshare.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.local.table.TableServer;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import tools.jackson.databind.JsonNode;

/** The whole life of a share, its records wherever DynamoDB is spoken. */
class OtherDynamoDbTest {
  private static final String VARIABLE = "IMAGESHARE_TEST_DYNAMODB_ENDPOINT";

  @Test
  @DisplayName("on the double of a table, at a port")
  void onTheDouble() throws Exception {
    try (TableServer server = TableServer.start()) {
      lifeOfAShare(server.endpoint());
    }
  }

  @Test
  @DisplayName("on whatever answers at the endpoint of the environment")
  @EnabledIfEnvironmentVariable(
      named = VARIABLE,
      matches = ".+",
      disabledReason = VARIABLE + " names no endpoint")
  void atTheEndpoint() throws Exception {
    lifeOfAShare(URI.create(System.getenv(VARIABLE)));
  }

  @Test
  @DisplayName("on LocalStack in a container")
  @EnabledIf(value = "hasContainerEngine", disabledReason = "there is no container engine")
  void onLocalStack() throws Exception {
    DockerImageName image = DockerImageName.parse(System.getProperty("localstack.image"));
    try (LocalStackContainer container = new LocalStackContainer(image)) {
      // The local runner's region is none of AWS's.
      container.withServices("dynamodb").withEnv("ALLOW_NONSTANDARD_REGIONS", "1").start();
      lifeOfAShare(container.getEndpoint());
    }
  }

  static boolean hasContainerEngine() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  private static void lifeOfAShare(URI endpoint) throws Exception {
    try (LocalService machine = Machines.at(endpoint)) {
      Client olivia = Client.of(machine, "olivia");
      Client ravi = Client.of(machine, "ravi");
      String recipient = project(machine, "ravi");
      String image = olivia.registers("shared");
      String members = "/v2/images/" + image + "/members";

      olivia.ask("POST", members, "{'member':'" + recipient + "'}");
      assertThat(use(ravi, image)).isEqualTo(Refusal.OFFER_PENDING.code());
      ravi.ask("PUT", members + "/" + recipient, "{'status':'accepted'}");
      assertThat(use(ravi, image)).isEqualTo("allowed");
      assertThat(ravi.ask("GET", "/v2/images", "").toString()).contains(image);

      assertThat(olivia.send("DELETE", members + "/" + recipient, "").statusCode()).isEqualTo(204);
      assertThat(use(ravi, image)).isEqualTo(Refusal.IMAGE_NOT_FOUND.code());

      olivia.ask("POST", members, "{'member':'" + recipient + "'}");
      assertThat(olivia.send("DELETE", "/v2/images/" + image, "").statusCode()).isEqualTo(204);
      assertThat(use(olivia, image)).isEqualTo(Refusal.IMAGE_NOT_FOUND.code());
      assertThat(ravi.ask("GET", "/v1/shares/received?status=all", "").toString())
          .doesNotContain(image);

      JsonNode cleanedUp = cleanUpOnceToldOf(machine);
      assertThat(cleanedUp.path("images").intValue()).isEqualTo(1);
      assertThat(cleanedUp.path("shares").intValue()).isEqualTo(1);
      assertThat(cleanUp(machine).path("images").intValue()).isZero();
    }
  }

  private static String project(LocalService machine, String user) {
    return machine.session().users().stream()
        .filter(known -> known.persona().user().name().equals(user))
        .map(known -> known.persona().project().id())
        .findFirst()
        .orElseThrow();
  }

  /** What a project may do with an image: {@code allowed}, or the code of why not. */
  private static String use(Client client, String image) throws Exception {
    JsonNode decision =
        client.ask("POST", "/v1/images/" + image + "/access", "{'action':'create_server'}");
    return decision.path("allowed").booleanValue()
        ? "allowed"
        : decision.path("code").stringValue();
  }

  /** The clean-up waits until the recipient is told, as the stream of the table has it be. */
  private static JsonNode cleanUpOnceToldOf(LocalService machine) throws Exception {
    JsonNode cleanedUp = cleanUp(machine);
    while (cleanedUp.path("images").intValue() == 0) {
      assertThat(cleanedUp.path("images_left").intValue()).isEqualTo(1);
      cleanedUp = cleanUp(machine);
    }
    return cleanedUp;
  }

  private static JsonNode cleanUp(LocalService machine) throws Exception {
    Client functions = new Client(machine.session().invoke(), "none");
    return functions.ask("POST", "/2015-03-31/functions/cleanup/invocations", "{}");
  }
}
