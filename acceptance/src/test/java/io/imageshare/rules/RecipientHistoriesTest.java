package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.AroundPorts;
import io.imageshare.testkit.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random lists of recipients, said while those on them answer. */
class RecipientHistoriesTest extends Rules {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ROUTE = "/v1/images/{image_id}/recipients";
  private static final int STEPS = 10;

  private Random random = new Random(0);
  private List<Project> projects = List.of();
  private ImageId image = new ImageId("01900000-0000-7000-8000-000000000001");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private void begin(long seed) {
    random = new Random(seed);
    projects = Stream.generate(cloud::project).limit(6).toList();
    image = owner.registers("system_disk");
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A list of some of the projects, with some end and some note each. */
  private Map<String, ObjectNode> someList() {
    Map<String, ObjectNode> wanted = new TreeMap<>();
    Instant now = cloud.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    for (Project project : projects) {
      if (chance(50)) {
        ObjectNode json = JSON.createObjectNode().put("project_id", project.id());
        if (chance(30)) {
          json.put("expires_at", now.plus(1 + random.nextInt(2), ChronoUnit.HOURS).toString());
        }
        if (chance(30)) {
          json.put("note", "note " + random.nextInt(3));
        }
        wanted.put(project.id(), json);
      }
    }
    return wanted;
  }

  private Call set(Project by, Map<String, ObjectNode> wanted) {
    ObjectNode body = JSON.createObjectNode();
    ArrayNode list = body.putArray("recipients");
    wanted.values().forEach(list::add);
    return by.asks("PUT " + ROUTE, image).body(body);
  }

  private Answer read() {
    return owner.asks("GET " + ROUTE, image).send().succeeds();
  }

  private static Map<String, JsonNode> byProject(Answer list) {
    Map<String, JsonNode> shares = new TreeMap<>();
    list.json()
        .path("recipients")
        .forEach(share -> shares.put(share.path("project_id").stringValue(), share));
    return shares;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName(
      "R39: no answer that comes in between is overwritten, and bound none is stopped over")
  void amongAnswers(long seed) {
    begin(seed);
    for (int step = 0; step < STEPS; step++) {
      Map<String, String> answered = new HashMap<>();
      Cloud busy = cloud.aroundPorts(answering(answered));
      Map<String, ObjectNode> wanted = someList();
      Answer list = read();
      Map<String, JsonNode> before = byProject(list);
      boolean bound = chance(50);

      Call call = set(owner.at(busy), wanted);
      Answer answer = (bound ? call.header("if-match", list.header("ETag")) : call).send();

      if (answer.says(Refusal.RECIPIENTS_CHANGED)) {
        assertThat(bound).isTrue();
        wanted = Map.of();
        assertThat(byProject(read()).keySet()).isEqualTo(before.keySet());
      }
      checkAmongAnswers(bound, answer, before, wanted, answered);
    }
  }

  private void checkAmongAnswers(
      boolean bound,
      Answer answer,
      Map<String, JsonNode> before,
      Map<String, ObjectNode> wanted,
      Map<String, String> answered) {
    Map<String, JsonNode> after = byProject(read());
    after.forEach(
        (project, share) -> {
          String found = before.containsKey(project) ? status(before, project) : "pending";
          assertThat(share.path("status").stringValue())
              .isEqualTo(answered.getOrDefault(project, found));
        });
    if (answer.says(Refusal.RECIPIENTS_CHANGED)) {
      return;
    }
    List<String> refused = new ArrayList<>();
    for (JsonNode result : answer.succeeds().json().path("results")) {
      String project = result.path("project_id").stringValue();
      boolean changed =
          before.containsKey(project)
              && answered.containsKey(project)
              && !status(before, project).equals(answered.get(project));
      switch (result.path("action").stringValue()) {
        case "refused" -> {
          assertThat(result.path("error_code").stringValue())
              .isEqualTo(Refusal.RECIPIENTS_CHANGED.code());
          assertThat(bound).isTrue();
          refused.add(project);
        }
        case "stopped" -> assertThat(bound && changed).as(project + answered).isFalse();
        default -> assertThat(wanted).containsKey(project);
      }
    }
    List<String> expected =
        Stream.concat(wanted.keySet().stream(), refused.stream()).distinct().sorted().toList();
    assertThat(after.keySet()).containsExactlyElementsOf(expected);
  }

  private static String status(Map<String, JsonNode> list, String project) {
    JsonNode share = list.get(project);
    return share == null ? "none" : share.path("status").stringValue();
  }

  /** Has recipients answer around the calls of the ports, and keeps what was acknowledged. */
  private AroundPorts answering(Map<String, String> answered) {
    return (name, arguments, call) -> {
      answerSome(answered);
      Object result = call.get();
      answerSome(answered);
      return result;
    };
  }

  private void answerSome(Map<String, String> answered) {
    if (!chance(40)) {
      return;
    }
    Project project = projects.get(random.nextInt(projects.size()));
    String status = chance(50) ? "accepted" : "rejected";
    if (project.answers(image, status).status() == 200) {
      answered.put(project.id(), status);
    }
  }
}
