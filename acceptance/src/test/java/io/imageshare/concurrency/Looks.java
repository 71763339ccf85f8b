package io.imageshare.concurrency;

import io.imageshare.concurrency.Caller.Asker;
import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.concurrency.Recorder.Asked;
import io.imageshare.domain.Action;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ShareState;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Requests that only look, written down: lists row by row.
 *
 * @param scene whose numbers of projects and places of images are meant
 */
record Looks(Recorder recorder, Scene scene) {

  void image(Asker by, int image) {
    Asked asked = recorder.ask(() -> by.project().sees(id(image)));
    boolean owner = by.number() == Scene.owner(image);
    Event event =
        asked.event(
            new Operation(Kind.SEE_IMAGE, by.number()), () -> owner ? counts(asked) : Event.DONE);
    recorder.image(image, event);
  }

  private static String counts(Asked asked) {
    return SharedImage.counts(
        Long.parseLong(asked.answer().text("shares")),
        Long.parseLong(asked.answer().text("accepted")));
  }

  void share(Asker by, int image, int recipient) {
    Asked asked = recorder.ask(() -> by.project().sees(id(image), scene.projects().get(recipient)));
    Operation operation = new Operation(Kind.SEE_SHARE, by.number(), recipient);
    recorder.image(image, asked.event(operation, () -> shown(asked.answer().json())));
  }

  /** The owner is shown every share, anybody else its own. */
  void shares(Asker by, int image) {
    Asked asked =
        recorder.ask(
            () -> by.project().asks("GET /v2/images/{image_id}/members", id(image)).send());
    recorder.image(image, asked.event(new Operation(Kind.SEE_SHARES, by.number())));
    if (asked.succeeded()) {
      Map<String, String> rows = rows(asked, "members", "member_id", this::shown);
      boolean owner = by.number() == Scene.owner(image);
      IntStream.range(0, Scene.PROJECTS)
          .filter(recipient -> owner || recipient == by.number())
          .forEach(
              recipient ->
                  recorder.image(
                      image,
                      asked.told(
                          new Operation(Kind.ROW_OF_SHARES, by.number(), recipient),
                          rows.getOrDefault(scene.projects().get(recipient).id(), Event.ABSENT))));
    }
  }

  void use(Asker by, int image) {
    Asked asked =
        recorder.ask(() -> by.project().mayUse(id(image), Action.CREATE_SERVER.wireName()));
    boolean allowed = asked.answer().json().path("allowed").booleanValue(false);
    recorder.image(
        image,
        asked.event(
            new Operation(Kind.USE, by.number()),
            () -> allowed ? Event.DONE : asked.answer().text("code")));
  }

  /** The images shared with a project, in each state. */
  void received(Asker by) {
    for (ShareState state : ShareState.values()) {
      Asked asked =
          recorder.ask(
              () ->
                  by.project()
                      .asks("GET /v1/shares/received")
                      .query("status=" + state.wireName())
                      .send());
      Kind kind =
          switch (state) {
            case PENDING -> Kind.ROW_OF_PENDING;
            case ACCEPTED -> Kind.ROW_OF_ACCEPTED;
            case REJECTED -> Kind.ROW_OF_REJECTED;
          };
      writeRows(by, asked, kind, rows(asked, "shares", "image_id", row -> "").keySet());
    }
  }

  /** The images that a project may use: its own, and those that it has accepted. */
  void images(Asker by) {
    Asked asked = recorder.ask(() -> by.project().asks("GET /v2/images").send());
    writeRows(by, asked, Kind.ROW_OF_IMAGES, rows(asked, "images", "id", row -> "").keySet());
  }

  void usage(Asker by) {
    Asked asked = recorder.ask(() -> by.project().asks("GET /v1/cloudimages/quota").send());
    String used =
        asked.answer().json().path("quotas").path("resources").path(0).path("used").asString("");
    recorder.usage(by.number(), asked.told(new Operation(Kind.SEE_USAGE, by.number()), used));
  }

  private void writeRows(Asker by, Asked asked, Kind kind, Set<String> listed) {
    for (int place = 0; place < scene.images().size(); place++) {
      String word = listed.contains(id(place).value()) ? Event.DONE : Event.ABSENT;
      recorder.image(place, asked.told(new Operation(kind, by.number()), word));
    }
  }

  private static Map<String, String> rows(
      Asked asked, String list, String key, Function<JsonNode, String> value) {
    return asked
        .answer()
        .succeeds()
        .json()
        .path(list)
        .valueStream()
        .collect(Collectors.toMap(row -> row.path(key).stringValue(), value));
  }

  private String shown(JsonNode share) {
    return SharedImage.shown(
        share.path("status").stringValue(),
        scene.hour(share.path("expires_at").asString("")),
        scene.hour(share.path("answer_by").asString("")));
  }

  private ImageId id(int place) {
    return scene.images().get(place);
  }
}
