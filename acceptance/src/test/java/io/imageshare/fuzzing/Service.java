package io.imageshare.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.SampleRecords;
import io.imageshare.rules.cloud.WatchedWrites;
import io.imageshare.testkit.Answer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The functions, on records of what the sample events of their routes are about. */
final class Service {
  /** What API Gateway takes of a function's answer, and what it takes of headers. */
  private static final int LARGEST_BODY = 6 * 1024 * 1024;

  private static final int LARGEST_HEADERS = 10_240;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
  private static final JsonMapper JSON = new JsonMapper();

  /** The routes whose sample events need other records than all the rest. */
  private static final Set<String> APART =
      Set.of(
          "POST /v2/images/{image_id}/members",
          "POST /v1/cloudimages/members",
          "POST /v1/cloudimages/{image_id}/copy");

  private static final Map<String, Service> SERVICES = new ConcurrentHashMap<>();

  private final WatchedWrites watched = new WatchedWrites();
  private final Cloud cloud;
  private final Map<String, Map<String, Object>> before;

  private Service(String route) {
    Cloud made = Cloud.make();
    SampleRecords.make(made, route);
    this.before = made.records().all();
    // Whoever reads the log reads it by lines of JSON, whatever stood in a request.
    this.cloud = made.logging(JSON::readTree).watched(watched);
  }

  /**
   * Sends the input, and checks what has to be true of any (R31): an answer that the contract knows
   * and API Gateway takes, no failure, nothing written by who reads and nothing changed by who is
   * refused.
   *
   * @return whether it was carried out
   */
  static boolean takes(Input input) {
    String route = input.route();
    return SERVICES
        .computeIfAbsent(APART.contains(route) ? route : "", kind -> new Service(route))
        .answers(input);
  }

  private boolean answers(Input input) {
    Answer answer = cloud.send(input.route(), input.event());
    assertThat(answer.status()).as("%s", answer).isBetween(200, 499);
    checkSize(answer);
    boolean refused = answer.status() >= 400;
    if (watched.writes() > 0) {
      assertThat(input.route()).doesNotStartWith("GET");
      checkRecords(refused);
      watched.restored();
    }
    return !refused;
  }

  private static void checkSize(Answer answer) {
    assertThat(answer.body().getBytes(UTF_8).length).isLessThanOrEqualTo(LARGEST_BODY);
    int headers = 0;
    for (Map.Entry<String, String> header : answer.headers().entrySet()) {
      headers += header.getKey().length() + header.getValue().length();
      assertThat(CONTROL.matcher(header.getValue()).find()).as("%s", header).isFalse();
    }
    assertThat(headers).isLessThan(LARGEST_HEADERS);
  }

  private void checkRecords(boolean refused) {
    if (refused) {
      assertThat(cloud.records().all()).isEqualTo(before);
    } else {
      cloud.records().agree();
      cloud.records().restore(before);
    }
  }
}
