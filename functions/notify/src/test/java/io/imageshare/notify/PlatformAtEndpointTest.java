package io.imageshare.notify;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.http.Json;
import io.imageshare.lambda.Environment;
import io.imageshare.store.NewEvent;
import io.imageshare.store.dynamodb.Credentials;
import io.imageshare.testkit.AnImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;

/** The bus and the queue of another EventBridge and SQS than AWS's. */
@EnabledIfEnvironmentVariable(named = PlatformAtEndpointTest.ENDPOINT, matches = ".+")
class PlatformAtEndpointTest {
  static final String ENDPOINT = "IMAGESHARE_TEST_AWS_ENDPOINT";

  private static final URI THERE = URI.create(System.getenv().getOrDefault(ENDPOINT, "none:none"));

  private static final String PATTERN = "{\"source\":[\"imageshare\"]}";

  private final String name = "platform-" + UUID.randomUUID();
  private final EventBridgeClient buses =
      EventBridgeClient.builder()
          .region(Region.EU_WEST_1)
          .endpointOverride(THERE)
          .credentialsProvider(Credentials.of(true, name -> null))
          .build();
  private final SqsClient queues =
      SqsClient.builder()
          .region(Region.EU_WEST_1)
          .endpointOverride(THERE)
          .credentialsProvider(Credentials.of(true, name -> null))
          .build();
  private final String listeners = queue("listeners");
  private final String undelivered = queue("undelivered");

  private String queue(String suffix) {
    return queues.createQueue(make -> make.queueName(name + "-" + suffix)).queueUrl();
  }

  /** The ARN of a bus, of whose events those of this service go to the listeners' queue. */
  private String bus() {
    String arn = buses.createEventBus(make -> make.name(name)).eventBusArn();
    String queueArn =
        queues
            .getQueueAttributes(
                ask -> ask.queueUrl(listeners).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    buses.putRule(put -> put.name(name).eventBusName(name).eventPattern(PATTERN));
    Target target = Target.builder().id("1").arn(queueArn).build();
    buses.putTargets(put -> put.rule(name).eventBusName(name).targets(target));
    return arn;
  }

  private Platform platform(String arn) {
    Map<String, String> variables =
        Map.of(
            "AWS_REGION",
            "eu-west-1",
            "EVENT_BUS",
            arn,
            "UNDELIVERED_EVENTS",
            undelivered,
            "AWS_ENDPOINT_URL_EVENTBRIDGE",
            THERE.toString(),
            "AWS_ENDPOINT_URL_SQS",
            THERE.toString());
    return PlatformClients.of(new Environment(variables::get), HERE).orElseThrow();
  }

  private List<JsonNode> messages(String queue, int count) {
    List<JsonNode> messages = new ArrayList<>();
    while (messages.size() < count) {
      for (Message message :
          queues
              .receiveMessage(
                  ask -> ask.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(20))
              .messages()) {
        messages.add(
            Json.read(new ByteArrayInputStream(message.body().getBytes(StandardCharsets.UTF_8))));
      }
    }
    return messages;
  }

  private static List<NewEvent> events(int count) {
    Event event =
        Event.ofImage(
            EventType.IMAGE_DEACTIVATED, AnImage.of(IMAGE, OWNER).build(), NOW, OWNER, null);
    return IntStream.range(0, count)
        .mapToObj(number -> new NewEvent(IMAGE + "/" + number + ".image", event))
        .toList();
  }

  @Test
  @DisplayName("R41: each event reaches who listens to the bus, with its ID")
  void bussed() {
    List<NewEvent> events = events(12);

    assertThat(platform(bus()).pass(events, AMPLE)).isTrue();

    assertThat(messages(listeners, 12))
        .allSatisfy(
            message ->
                assertThat(message.path("detail-type").stringValue())
                    .isEqualTo("image.deactivated"))
        .extracting(message -> message.path("detail").path("id").stringValue())
        .containsExactlyInAnyOrderElementsOf(events.stream().map(NewEvent::id).toList());
  }

  @Test
  @DisplayName("R41: what is kept waits in the queue as the bus would have it")
  void kept() {
    Platform platform = platform(bus());

    assertThat(platform.undelivered().keep(List.of("{\"id\":\"1\"}", "{\"id\":\"2\"}"))).isTrue();

    assertThat(messages(undelivered, 2))
        .extracting(message -> message.path("id").stringValue())
        .containsExactlyInAnyOrder("1", "2");
  }
}
