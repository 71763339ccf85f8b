package io.imageshare.share;

import static io.imageshare.share.RecipientsScene.event;
import static io.imageshare.share.RecipientsScene.results;
import static io.imageshare.share.RecipientsScene.set;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Warning;
import io.imageshare.http.Json;
import io.imageshare.store.LostOutcomes;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saying which recipients an image shall have. */
class SetRecipientsTest {
  private static final String RECIPIENT_ALONE = "{'recipients':[{'project_id':'recipient'}]}";
  private static final Instant END = Instant.parse("2027-01-31T12:00:00Z");

  private final RecipientsScene scene = new RecipientsScene();

  private static String named(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj("{'project_id':'p%d'}"::formatted)
        .collect(Collectors.joining(",", "{'recipients':[", "]}"));
  }

  @Test
  @DisplayName("R39: what is missing is offered, what is too much stopped, the rest left alone")
  void difference() {
    Share kept = AShare.of(IMAGE, RECIPIENT).accepted().build();
    scene.region.put(kept);
    scene.region.put(AShare.of(IMAGE, OTHER_RECIPIENT).build());

    Answer answer =
        scene.send(
            set("{'recipients':[{'project_id':'stranger'},{'project_id':'recipient','x':1}]}"));

    assertThat(results(answer))
        .containsExactly(
            "other-recipient stopped none", "recipient kept accepted", "stranger added pending");
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT)).isNull();
    assertThat(scene.region.share(IMAGE, RECIPIENT)).isEqualTo(kept);
    assertThat(scene.region.share(IMAGE, STRANGER))
        .isEqualTo(AShare.of(IMAGE, STRANGER).at(LATER).build());
    assertThat(answer.header("X-Imageshare-Warning")).isEqualTo(Warning.DISCLOSURE.sentence());
  }

  @Test
  @DisplayName("R39: the answer has one result a project and the ETag that is read afterwards")
  void form() {
    Answer answer = scene.send(set(RECIPIENT_ALONE)).succeeds();

    assertThat(answer.json().path("results").path(0))
        .isEqualTo(
            Json.object()
                .put("project_id", "recipient")
                .put("action", "added")
                .put("status", "pending"));
    assertThat(answer.header("ETag"))
        .matches("\"[0-9a-f]{64}\"")
        .isEqualTo(answer.text("etag"))
        .isEqualTo(scene.read().header("ETag"));
  }

  @Test
  @DisplayName("R32, R39: repeating it does nothing, also after the answers")
  void repeated() {
    Answer first = scene.send(set(named(0, 3)));
    scene.region.put(AShare.of(IMAGE, RECIPIENT).rejected().build());
    String body = named(0, 3).replace("]}", ",{'project_id':'recipient'}]}");
    LostOutcomes untouched =
        new LostOutcomes(
            () -> {
              throw new AssertionError("nothing is to be written");
            },
            () -> true);

    Answer again = set(body).sentTo(scene.disturbed(untouched));

    assertThat(results(first)).allMatch(result -> result.endsWith(" added pending"));
    assertThat(results(again))
        .containsExactly(
            "p0 kept pending", "p1 kept pending", "p2 kept pending", "recipient kept rejected");
    assertThat(again.header("ETag")).isEqualTo(scene.read().header("ETag"));
  }

  @Test
  @DisplayName("R34, R39: times are moved and taken away, a note stays as it was offered")
  void terms() {
    scene.region.put(
        AShare.of(IMAGE, RECIPIENT).rejected().under(Terms.NONE.saying("before")).build());
    scene.region.put(AShare.of(IMAGE, OTHER_RECIPIENT).until(END).build());

    Answer answer =
        scene.send(
            set(
                "{'recipients':[{'project_id':'recipient','expires_at':'%s','note':'after'},"
                    + "{'project_id':'other-recipient'},"
                    + "{'project_id':'stranger','answer_by':'%s','note':'new'}]}",
                END, END));

    assertThat(results(answer))
        .containsExactly(
            "other-recipient changed pending",
            "recipient changed rejected",
            "stranger added pending");
    assertThat(scene.region.share(IMAGE, RECIPIENT))
        .isEqualTo(
            AShare.of(IMAGE, RECIPIENT)
                .rejected()
                .under(Terms.NONE.until(END, null).saying("before"))
                .build());
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT))
        .isEqualTo(AShare.of(IMAGE, OTHER_RECIPIENT).build());
    assertThat(scene.region.share(IMAGE, STRANGER))
        .isEqualTo(
            AShare.of(IMAGE, STRANGER)
                .at(LATER)
                .under(Terms.NONE.until(null, END).saying("new"))
                .build());
    assertThat(answer.header("ETag")).isEqualTo(scene.read().header("ETag"));
  }

  @Test
  @DisplayName("R39: what can't be made of one project is its own result, and the others stand")
  void refusedOne() {
    Answer answer =
        scene.send(
            set(
                "{'recipients':[{'project_id':'Owner'},{'project_id':'recipient'},"
                    + "{'project_id':'stranger','expires_at':'%s'}]}",
                NOW));

    assertThat(results(answer))
        .containsExactly(
            "Owner refused " + Refusal.SHARE_WITH_OWNER.code(),
            "recipient added pending",
            "stranger refused " + Refusal.INVALID_END.code());
    assertThat(answer.json().path("results").path(0).path("fail_reason").stringValue())
        .isEqualTo(Refusal.SHARE_WITH_OWNER.sentence());
    assertThat(answer.header("ETag")).isEqualTo(scene.read().header("ETag"));
  }

  @Test
  @DisplayName("R2, R39: stops come first: the place of who has it goes to who shall have it")
  void fullImage() {
    scene.region.put(AnImage.of(OTHER_IMAGE, OWNER).kind(ImageKind.FULL_ECS).build());
    scene.region.put(AShare.of(OTHER_IMAGE, STRANGER).accepted().build());

    Answer answer = scene.send(set(RECIPIENT_ALONE).path("image_id", OTHER_IMAGE));

    assertThat(results(answer)).containsExactly("recipient added pending", "stranger stopped none");
  }

  @Test
  @DisplayName("R2: while the place is taken, nobody new is offered the image")
  void noPlace() {
    scene.region.put(AnImage.of(OTHER_IMAGE, OWNER).kind(ImageKind.FULL_ECS).build());
    scene.region.put(AShare.of(OTHER_IMAGE, STRANGER).accepted().build());
    String both = "{'recipients':[{'project_id':'recipient'},{'project_id':'stranger'}]}";

    Answer answer = scene.send(set(both).path("image_id", OTHER_IMAGE));

    assertThat(results(answer))
        .containsExactly(
            "recipient refused " + Refusal.RECIPIENT_QUOTA_REACHED.code(),
            "stranger kept accepted");
  }

  @Test
  void anEmptyListStopsSharingWithAll() {
    scene.send(set(named(0, 40))).succeeds();

    Answer answer = scene.send(set("{'recipients':[]}"));

    assertThat(results(answer)).hasSize(40).allMatch(result -> result.endsWith(" stopped none"));
    assertThat(scene.read().json().path("recipients")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"                                                               | EMPTY_BODY",
        "[]                                                                 | MALFORMED_REQUEST",
        "{}                                                                 | MALFORMED_REQUEST",
        "{'recipients':null}                                                | MALFORMED_REQUEST",
        "{'recipients':['recipient']}                                       | MALFORMED_REQUEST",
        "{'recipients':[{}]}                                                | INVALID_PROJECT_ID",
        "{'recipients':[{'project_id':'a b'}]}                              | INVALID_PROJECT_ID",
        "{'recipients':[],'region':'eu-test-1'}                             | PLACE_NAMED",
        "{'recipients':[{'project_id':'a','region':'eu-test-1'}]}           | PLACE_NAMED",
        "{'recipients':[{'project_id':'a','expires_at':'soon'}]}            | INVALID_END",
        "{'recipients':[{'project_id':'a','note':7}]}                       | INVALID_TEXT",
        "{'recipients':[{'project_id':'a','note':'n'},{'project_id':'a'}]}  | RECIPIENT_NAMED_TWICE"
      })
  @DisplayName("R3, R31: a list that can't be read changes nothing")
  void malformed(String body, Refusal refusal) {
    scene.region.put(AShare.of(IMAGE, RECIPIENT).build());

    scene.expect(refusal, set(body));

    assertThat(scene.region.share(IMAGE, RECIPIENT)).isNotNull();
  }

  @Test
  void aProjectThatIsNamedTwiceUnderTheSameTermsIsNamedOnce() {
    Answer answer =
        scene.send(
            set(
                "{'recipients':[{'project_id':'recipient','note':'n'},"
                    + "{'note':'n','project_id':'recipient','status':'accepted'}]}"));

    assertThat(results(answer)).containsExactly("recipient added pending");
  }

  @Test
  @DisplayName("R39: more than can be done with certainty is refused whole")
  void tooMany() {
    scene.expect(Refusal.TOO_MANY_RECIPIENTS, set(named(0, 2_561)));
    scene.send(set(named(0, 2))).succeeds();

    scene.expect(Refusal.TOO_MANY_CHANGES, set(named(2, 2_559)));

    assertThat(scene.read().json().path("recipients")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"recipient, ONLY_OWNER_SHARES", "other-recipient, IMAGE_NOT_FOUND"})
  @DisplayName("R4, R30: a recipient is told to replicate first, a stranger of no image")
  void others(String project, Refusal refusal) {
    Share share = AShare.of(IMAGE, RECIPIENT).accepted().build();
    scene.region.put(share);

    scene.expect(refusal, set("{'recipients':[]}").claim("project_id", project));

    assertThat(scene.region.share(IMAGE, RECIPIENT)).isEqualTo(share);
  }

  @Test
  void anOperatorSetsThemForTheOwnerAndAReaderDoesNot() {
    scene.expect(Refusal.ROLE_NOT_ENTITLED, set(RECIPIENT_ALONE).claim("roles", "[reader]"));

    Answer answer =
        scene.send(
            set(RECIPIENT_ALONE).claim("project_id", "operator").claim("scope", "image.admin"));

    assertThat(results(answer)).containsExactly("recipient added pending");
  }

  @Test
  @DisplayName("R32: what nobody heard of isn't known, and asking again comes to the same")
  void unknown() {
    LostOutcomes lost = new LostOutcomes(() -> true, () -> true);

    Answer answer = set(named(0, 40)).sentTo(scene.disturbed(lost));

    answer.isRefusedFor(Refusal.OUTCOME_UNKNOWN);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(results(scene.send(set(named(0, 40)))))
        .hasSize(40)
        .allMatch(result -> result.endsWith(" kept pending"));
  }

  @Test
  @DisplayName("R38: a plan says what would be done and does nothing")
  void plan() {
    scene.region.put(AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build());
    Answer before = scene.read();
    String body = "{'recipients':[{'project_id':'recipient'},{'project_id':'owner'}]}";

    Answer plan = scene.send(set(body).query("dry_run=true"));

    assertThat(scene.read()).isEqualTo(before);
    assertThat(plan.header("ETag")).isEqualTo(before.header("ETag"));
    assertThat(results(scene.send(set(body).query("dry_run=false")))).isEqualTo(results(plan));
    scene.expect(Refusal.INVALID_QUERY, set(body).query("dry_run=perhaps"));
    scene.expect(Refusal.INVALID_QUERY, set(body).query("dry_run=true&dry_run=false"));
  }

  @Test
  @DisplayName("R38: a plan gives the place of who leaves to who comes, as the call does")
  void planOfAFullImage() {
    scene.region.put(AnImage.of(OTHER_IMAGE, OWNER).kind(ImageKind.FULL_ECS).build());
    scene.region.put(AShare.of(OTHER_IMAGE, STRANGER).accepted().build());

    Answer plan =
        scene.send(set(RECIPIENT_ALONE).path("image_id", OTHER_IMAGE).query("dry_run=true"));

    assertThat(results(plan)).containsExactly("recipient added pending", "stranger stopped none");
    assertThat(scene.region.share(OTHER_IMAGE, STRANGER)).isNotNull();
  }

  @Test
  @DisplayName("R39: what is read can be sent back as it is, and changes nothing")
  void readAndSentBack() {
    scene.region.put(AShare.of(IMAGE, RECIPIENT).rejected().updated(LATER).build());
    scene.region.put(
        AShare.of(IMAGE, OTHER_RECIPIENT)
            .under(Terms.NONE.until(END, END).saying("as agreed"))
            .build());

    Answer read = scene.read();
    Answer answer = scene.send(event("PUT").body(read.body()));

    assertThat(read.json().path("recipients").path(0))
        .isEqualTo(
            Json.object()
                .put("project_id", "other-recipient")
                .put("expires_at", "2027-01-31T12:00:00Z")
                .put("answer_by", "2027-01-31T12:00:00Z")
                .put("note", "as agreed")
                .put("status", "pending")
                .put("created_at", "2026-01-31T12:00:00Z")
                .put("updated_at", "2026-01-31T12:00:00Z"));
    assertThat(read.json().path("recipients").path(1))
        .isEqualTo(
            Json.object()
                .put("project_id", "recipient")
                .put("status", "rejected")
                .put("created_at", "2026-01-31T12:00:00Z")
                .put("updated_at", "2026-01-31T12:01:00Z"));
    assertThat(results(answer))
        .containsExactly("other-recipient kept pending", "recipient kept rejected");
    assertThat(answer.header("ETag")).isEqualTo(read.header("ETag"));
  }

  @Test
  @DisplayName("R30: the list is the owner's")
  void readByOthers() {
    scene.region.put(AShare.of(IMAGE, RECIPIENT).build());

    scene.expect(Refusal.ONLY_OWNER_SEES_RECIPIENTS, event("GET").claim("project_id", "recipient"));
    scene.expect(Refusal.IMAGE_NOT_FOUND, event("GET").claim("project_id", "stranger"));
    assertThat(scene.send(event("GET").claim("roles", "[reader]")).succeeds())
        .isEqualTo(scene.read());
  }
}
