package io.imageshare.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.rules.cloud.Call;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.store.LostOutcomes;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owner says which recipients an image shall have (R39). */
class RecipientsTest extends Rules {
  private static final String ROUTE = "/v1/images/{image_id}/recipients";

  static Call set(Project owner, ImageId image, List<Project> wanted) {
    String list =
        wanted.stream().map("{'project_id':'%s'}"::formatted).collect(Collectors.joining(","));
    return owner.asks("PUT " + ROUTE, image).body("{'recipients':[" + list + "]}");
  }

  static Answer read(Project owner, ImageId image) {
    return owner.asks("GET " + ROUTE, image).send().succeeds();
  }

  /** What was done with each project that is not left as it was. */
  static List<String> done(Answer answer) {
    return answer
        .succeeds()
        .json()
        .path("results")
        .valueStream()
        .filter(result -> !result.path("action").stringValue().equals("kept"))
        .map(
            result ->
                result.path("project_id").stringValue()
                    + " "
                    + result.path("action").stringValue()
                    + result.path("error_code").asString(""))
        .toList();
  }

  private List<Project> projects(int count) {
    return Stream.generate(cloud::project).limit(count).toList();
  }

  @Test
  @DisplayName("R39: who is missing is offered the image, who is too much is stopped, once")
  void set() {
    ImageId image = owner.registers("system_disk");
    Project leaves = cloud.project();
    owner.job(owner.shares(List.of(image), List.of(recipient, leaves)));
    recipient.accepts(image).succeeds();
    leaves.accepts(image).succeeds();
    Project comes = cloud.project();
    List<Project> wanted = List.of(recipient, comes);

    Answer answer = set(owner, image, wanted).send();

    assertThat(done(answer)).containsExactlyInAnyOrder(comes + " added", leaves + " stopped");
    bothSee(image, owner, recipient, "accepted");
    bothSee(image, owner, comes, "pending");
    nobodySees(image, leaves);
    assertThat(answer.header("ETag")).isEqualTo(read(owner, image).header("ETag"));
    assertThat(done(set(owner, image, wanted).send())).isEmpty();
  }

  @Test
  @DisplayName("R39: who has rejected is left alone, and is asked again by an offer")
  void rejected() {
    ImageId image = owner.registers("system_disk");
    set(owner, image, List.of(recipient)).send().succeeds();
    recipient.rejects(image).succeeds();

    assertThat(done(set(owner, image, List.of(recipient)).send())).isEmpty();
    bothSee(image, owner, recipient, "rejected");

    owner.shares(image, recipient).succeeds();
    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R39, R34: over by its terms, a share is none, and is offered anew")
  void over() {
    ImageId image = owner.registers("system_disk");
    Instant end = cloud.clock().instant().plusSeconds(3_600);
    owner
        .asks("PUT " + ROUTE, image)
        .body("{'recipients':[{'project_id':'%s','expires_at':'%s'}]}", recipient, end)
        .send()
        .succeeds();
    cloud.clock().advance(Duration.ofHours(2));

    assertThat(read(owner, image).json().path("recipients")).isEmpty();
    assertThat(done(set(owner, image, List.of(recipient)).send()))
        .containsExactly(recipient + " added");
    bothSee(image, owner, recipient, "pending");
  }

  @Test
  @DisplayName("R39, R33: of a deactivated image shares are stopped, and none is offered")
  void deactivated() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    recipient.accepts(image).succeeds();
    owner.deactivates(image).succeeds();
    Project comes = cloud.project();

    assertThat(done(set(owner, image, List.of(comes)).send()))
        .containsExactlyInAnyOrder(
            comes + " refused" + Refusal.IMAGE_DEACTIVATED.code(), recipient + " stopped");
    nobodySees(image, recipient);
    nobodySees(image, comes);
  }

  @Test
  @DisplayName("R39: bound to the list as it was read, nothing is done to any other")
  void bound() {
    ImageId image = owner.registers("system_disk");
    owner.shares(image, recipient).succeeds();
    String etag = read(owner, image).header("ETag");
    recipient.accepts(image).succeeds();

    set(owner, image, List.of())
        .header("if-match", etag)
        .send()
        .isRefusedFor(Refusal.RECIPIENTS_CHANGED);
    bothSee(image, owner, recipient, "accepted");

    String next = read(owner, image).header("ETag");
    assertThat(done(set(owner, image, List.of()).header("if-match", next).send()))
        .containsExactly(recipient + " stopped");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("R32, R39: after lost answers, saying it again comes to what was wanted")
  void lostAnswers(boolean applied) {
    ImageId image = owner.registers("system_disk");
    List<Project> leave = projects(40);
    set(owner, image, leave).send().succeeds();
    List<Project> wanted = projects(50);
    // The first commit is heard of, the second isn't, the third is.
    AtomicInteger commits = new AtomicInteger();
    LostOutcomes second = new LostOutcomes(() -> commits.incrementAndGet() == 2, () -> applied);

    set(owner.at(cloud.aroundPorts(second)), image, wanted)
        .send()
        .isRefusedFor(Refusal.OUTCOME_UNKNOWN);

    Answer again = set(owner, image, wanted).send().succeeds();
    assertThat(done(again)).hasSize(applied ? 0 : 33);
    assertThat(owner.members(image))
        .containsExactlyInAnyOrderElementsOf(
            wanted.stream().map(project -> project.as("pending")).toList());
    assertThat(read(owner, image).header("ETag")).isEqualTo(again.header("ETag"));
  }

  @ParameterizedTest(name = "in a table: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("R39: 2,560 recipients come, stay, and leave, by one request each")
  void asManyAsThereMayBe(boolean inTable) {
    Cloud full =
        inTable ? Cloud.onTable() : Cloud.of(SqliteDatabase.inMemory(), cloud.clock().instant());
    Project ownerOfMany = full.project();
    ImageId image = ownerOfMany.registers("system_disk");
    List<Project> many = Stream.generate(full::project).limit(2_560).toList();

    Answer came = set(ownerOfMany, image, many).send();
    assertThat(done(came)).hasSize(2_560).allMatch(result -> result.endsWith(" added"));
    assertThat(read(ownerOfMany, image).header("ETag")).isEqualTo(came.header("ETag"));
    assertThat(done(set(ownerOfMany, image, many).send())).isEmpty();

    set(ownerOfMany, image, List.of(full.project())).send().isRefusedFor(Refusal.TOO_MANY_CHANGES);
    ownerOfMany.shares(image, full.project()).succeeds();
    ownerOfMany.asks("GET " + ROUTE, image).send().isRefusedFor(Refusal.TOO_MANY_RECIPIENTS);
    assertThat(done(set(ownerOfMany, image, many).send())).hasSize(1);

    assertThat(done(set(ownerOfMany, image, List.of()).send()))
        .hasSize(2_560)
        .allMatch(result -> result.endsWith(" stopped"));
    assertThat(ownerOfMany.members(image)).isEmpty();
    full.records().agree();
  }
}
