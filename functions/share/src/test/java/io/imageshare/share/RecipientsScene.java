package io.imageshare.share;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.store.AroundPorts;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Answer;
import io.imageshare.testkit.Events;
import io.imageshare.testkit.TestRegion;
import java.util.List;

/** An image of the owner's, whose recipients are read and set. */
final class RecipientsScene {
  final TestRegion region = new TestRegion(SqliteDatabase.inMemory());
  private final ShareHandler function;

  RecipientsScene() {
    region.put(AnImage.of(IMAGE, OWNER).build());
    function = new ShareHandler(region.components());
  }

  /** The function with something around each call of the records. */
  ShareHandler disturbed(AroundPorts around) {
    return new ShareHandler(region.disturbed(around));
  }

  static Events set(String body, Object... values) {
    return event("PUT").json(body, values);
  }

  static Events event(String method) {
    return Events.of(method + " /v1/images/{image_id}/recipients")
        .claim("project_id", "owner")
        .path("image_id", IMAGE);
  }

  Answer send(Events event) {
    return event.sentTo(function);
  }

  Answer read() {
    return send(event("GET")).succeeds();
  }

  void expect(Refusal refusal, Events event) {
    assertThat(send(event).isRefusedFor(refusal).status()).isEqualTo(refusal.imageApiStatus());
  }

  /** What became of each project, such as {@code recipient added pending}. */
  static List<String> results(Answer answer) {
    return answer
        .succeeds()
        .json()
        .path("results")
        .valueStream()
        .map(
            result ->
                String.join(
                    " ",
                    result.path("project_id").stringValue(),
                    result.path("action").stringValue(),
                    result.path("error_code").asString(result.path("status").asString("none"))))
        .toList();
  }
}
