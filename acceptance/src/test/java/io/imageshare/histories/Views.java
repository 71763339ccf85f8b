package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Action;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that anybody can see, which has to be what the model says. */
final class Views {
  private final History history;

  private Views(History history) {
    this.history = history;
  }

  static void expectModel(History history) {
    Views views = new Views(history);
    for (int project = 0; project < History.PROJECTS; project++) {
      views.expectLists(project);
      for (int image = 0; image < history.images().size(); image++) {
        views.expectImage(project, image);
        views.expectUse(project, image);
      }
    }
    history.feeds.expectModel(history);
    history.cloud.records().agree();
  }

  private void expectLists(int number) {
    Project project = history.project(number);
    assertThat(project.images())
        .as("images of %s", number)
        .containsExactlyInAnyOrderElementsOf(ids(image -> image.isListedFor(number)));
    for (ShareState state : ShareState.values()) {
      List<ImageId> received = ids(image -> !image.deleted && image.state(number) == state);
      assertThat(project.received(state.wireName()))
          .as("%s received by %s", state, number)
          .containsExactlyInAnyOrderElementsOf(received);
      assertThat(project.count(state.wireName())).isEqualTo(received.size());
    }
    assertThat(project.given()).containsExactlyInAnyOrderElementsOf(given(number));
    assertThat(project.owned()).isEqualTo((int) history.model.owned(number));
  }

  private void expectImage(int number, int place) {
    Project project = history.project(number);
    ImageId id = history.images().get(place);
    ModelImage image = history.modelled(place);
    Answer answer = project.sees(id);
    if (!image.isVisibleTo(number)) {
      answer.isRefusedFor(Refusal.IMAGE_NOT_FOUND);
      return;
    }
    assertThat(answer.succeeds().text("visibility"))
        .isEqualTo(image.shares.isEmpty() ? "private" : "shared");
    assertThat(announced(answer, "retirement_replacement")).isEqualTo(announced(image));
    List<String> members = new ArrayList<>();
    image.shares.forEach(
        (recipient, share) -> {
          if (number == image.owner || number == recipient) {
            members.add(words(recipient, share, share.standing()));
          }
        });
    JsonNode listed =
        project.asks("GET /v2/images/{image_id}/members", id).send().succeeds().json();
    assertThat(words(listed.path("members"), "member_id"))
        .containsExactlyInAnyOrderElementsOf(members);
    if (number == image.owner) {
      expectRecipients(project, id, image);
      assertThat(answer.text("shares")).isEqualTo(Integer.toString(image.shares.size()));
      assertThat(answer.text("accepted")).isEqualTo(Long.toString(image.accepted()));
    }
  }

  private String announced(ModelImage image) {
    return ModelRetirement.words(image.retirement, history);
  }

  private static String announced(Answer answer, String replacement) {
    return Stream.of("retires_at", replacement, "retirement_note")
        .map(field -> answer.json().path(field).asString(""))
        .collect(Collectors.joining("|"));
  }

  private void expectRecipients(Project owner, ImageId id, ModelImage image) {
    List<String> recipients = new ArrayList<>();
    image.shares.forEach((project, share) -> recipients.add(words(project, share, false)));
    JsonNode listed =
        owner.asks("GET /v1/images/{image_id}/recipients", id).send().succeeds().json();
    assertThat(words(listed.path("recipients"), "project_id"))
        .containsExactlyInAnyOrderElementsOf(recipients);
  }

  /** A share as {@link #words(JsonNode, String)} reads it. */
  private String words(int recipient, ModelShare share, boolean standing) {
    ModelTerms terms = share.terms();
    return String.join(
        "|",
        history.project(recipient).id(),
        share.state().wireName(),
        history.time(terms.expiresAt()),
        history.time(terms.answerBy()),
        terms.note(),
        standing ? "standing" : "");
  }

  private static List<String> words(JsonNode shares, String project) {
    List<String> fields =
        List.of(project, "status", "expires_at", "answer_by", "note", "answered_by");
    return shares
        .valueStream()
        .map(
            share ->
                fields.stream()
                    .map(field -> share.path(field).asString(""))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private void expectUse(int number, int place) {
    for (Action action : Action.values()) {
      Answer answer =
          history.project(number).mayUse(history.images().get(place), action.wireName());
      ModelImage image = history.modelled(place);
      ModelAccess.refusal(number, image, action, history.model.now())
          .ifPresentOrElse(answer::deniesFor, answer::allows);
      assertThat(announced(answer, "replacement"))
          .isEqualTo(image.isVisibleTo(number) ? announced(image) : "||");
    }
  }

  private List<String> given(int number) {
    List<String> given = new ArrayList<>();
    for (int place = 0; place < history.images().size(); place++) {
      ModelImage image = history.modelled(place);
      if (image.owner == number && !image.deleted) {
        ImageId id = history.images().get(place);
        image.shares.forEach(
            (recipient, share) ->
                given.add(id + " " + history.project(recipient).as(share.state().wireName())));
      }
    }
    return given;
  }

  private List<ImageId> ids(Predicate<ModelImage> which) {
    List<ImageId> ids = new ArrayList<>();
    for (int place = 0; place < history.images().size(); place++) {
      if (which.test(history.modelled(place))) {
        ids.add(history.images().get(place));
      }
    }
    return ids;
  }
}
