package io.imageshare.share;

import static io.imageshare.share.RecipientsScene.results;
import static io.imageshare.share.RecipientsScene.set;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Terms;
import io.imageshare.store.AroundPorts;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting recipients by {@code If-Match}: bound to the list as it was read. */
class BoundRecipientsTest {
  private static final String RECIPIENT_ALONE = "{'recipients':[{'project_id':'recipient'}]}";

  private final RecipientsScene scene = new RecipientsScene();

  private static Events bound(String etag) {
    return set(RECIPIENT_ALONE).header("if-match", etag);
  }

  /** Does something once, right after that call of a port. */
  private static AroundPorts after(String method, Runnable deed) {
    AtomicBoolean done = new AtomicBoolean();
    return (name, arguments, call) -> {
      Object answer = call.get();
      if (name.equals(method) && !done.getAndSet(true)) {
        deed.run();
      }
      return answer;
    };
  }

  private void put(Share share) {
    scene.region.put(share);
  }

  @Test
  @DisplayName("R39: on the list that was read it is carried out, on any other nothing is")
  void match() {
    put(AShare.of(IMAGE, OTHER_RECIPIENT).build());
    String read = scene.read().header("ETag");
    put(AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build());

    scene.expect(Refusal.RECIPIENTS_CHANGED, bound(read));
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT)).isNotNull();
    scene.expect(Refusal.RECIPIENTS_CHANGED, bound(read).query("dry_run=true"));

    Answer answer = scene.send(bound(scene.read().header("ETag")));
    assertThat(results(answer))
        .containsExactly("other-recipient stopped none", "recipient added pending");
    assertThat(results(scene.send(bound(answer.text("etag")))))
        .containsExactly("recipient kept pending");
  }

  @Test
  @DisplayName("R39: the ETag tells lists apart by projects, states, times and notes")
  void etags() {
    Instant end = Instant.parse("2027-01-31T12:00:00Z");
    List<String> etags =
        List.of(
            scene.read().header("ETag"),
            etagWith(AShare.of(IMAGE, RECIPIENT).build()),
            etagWith(AShare.of(IMAGE, RECIPIENT).accepted().build()),
            etagWith(AShare.of(IMAGE, RECIPIENT).until(end).build()),
            etagWith(AShare.of(IMAGE, RECIPIENT).under(Terms.NONE.until(null, end)).build()),
            etagWith(AShare.of(IMAGE, RECIPIENT).under(Terms.NONE.saying("n")).build()),
            etagWith(AShare.of(IMAGE, STRANGER).build()));

    assertThat(etags).doesNotHaveDuplicates();
  }

  private static String etagWith(Share share) {
    return RecipientsJson.etag(Recipients.of(List.of(share)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", " * ", "\"other\", %s", "%s,\"other\""})
  void anyListOrOneOfSeveral(String header) {
    assertThat(results(scene.send(bound(header.formatted(scene.read().header("ETag"))))))
        .containsExactly("recipient added pending");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W/%s", "other", "\"*\"", "\"other\"", ",", "%s%s"})
  @DisplayName("R31: what is no ETag of the list, or a weak one, matches none")
  void noMatch(String header) {
    String etag = scene.read().header("ETag");

    scene.expect(Refusal.RECIPIENTS_CHANGED, bound(header.formatted(etag, etag)));
  }

  @Test
  @DisplayName("R39: bound, it leaves what was answered after the list was found as it was read")
  void answeredMeanwhile() {
    put(AShare.of(IMAGE, OTHER_RECIPIENT).build());
    put(AShare.of(IMAGE, STRANGER).build());
    String read = scene.read().header("ETag");
    Share accepted = AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build();

    Answer answer = bound(read).sentTo(scene.disturbed(after("members", () -> put(accepted))));

    assertThat(results(answer))
        .containsExactly(
            "other-recipient refused " + Refusal.RECIPIENTS_CHANGED.code(),
            "recipient added pending",
            "stranger stopped none");
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT)).isEqualTo(accepted);
    scene.expect(Refusal.RECIPIENTS_CHANGED, bound(answer.header("ETag")));
  }

  @Test
  @DisplayName("R39: also if it is answered between the decision and the commit")
  void answeredBeforeTheCommit() {
    put(AShare.of(IMAGE, OTHER_RECIPIENT).build());
    String read = scene.read().header("ETag");
    Share accepted = AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build();
    AtomicBoolean done = new AtomicBoolean();
    AroundPorts before =
        (name, arguments, call) -> {
          if (name.equals("commit") && !done.getAndSet(true)) {
            put(accepted);
          }
          return call.get();
        };

    Answer answer = bound(read).sentTo(scene.disturbed(before));

    assertThat(results(answer))
        .containsExactly(
            "other-recipient refused " + Refusal.RECIPIENTS_CHANGED.code(),
            "recipient added pending");
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT)).isEqualTo(accepted);
  }

  @Test
  @DisplayName("R39: unbound, it comes to what is wanted whatever is answered meanwhile")
  void unbound() {
    put(AShare.of(IMAGE, OTHER_RECIPIENT).build());
    Share accepted = AShare.of(IMAGE, OTHER_RECIPIENT).accepted().build();

    Answer answer =
        set(RECIPIENT_ALONE).sentTo(scene.disturbed(after("members", () -> put(accepted))));

    assertThat(results(answer))
        .containsExactly("other-recipient stopped none", "recipient added pending");
    assertThat(scene.region.share(IMAGE, OTHER_RECIPIENT)).isNull();
  }

  @Test
  @DisplayName(
      "R39: who is offered the image by others meanwhile is left alone, and not in the ETag")
  void offeredMeanwhile() {
    Share other = AShare.of(IMAGE, STRANGER).build();

    Answer answer =
        set(RECIPIENT_ALONE).sentTo(scene.disturbed(after("members", () -> put(other))));

    assertThat(results(answer)).containsExactly("recipient added pending");
    assertThat(scene.region.share(IMAGE, STRANGER)).isEqualTo(other);
    scene.expect(Refusal.RECIPIENTS_CHANGED, bound(answer.header("ETag")));
  }

  @Test
  @DisplayName("R27: an image that is deleted meanwhile is none any more")
  void deletedMeanwhile() {
    bound("*")
        .sentTo(scene.disturbed(after("members", () -> scene.region.delete(IMAGE))))
        .isRefusedFor(Refusal.IMAGE_NOT_FOUND);
  }
}
