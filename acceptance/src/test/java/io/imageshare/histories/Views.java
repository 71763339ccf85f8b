package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Action;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.rules.cloud.Answer;
import io.imageshare.rules.cloud.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    history.cloud.records().agree();
  }

  private void expectLists(int number) {
    Project project = history.project(number);
    assertThat(project.images())
        .as("images of %s", number)
        .containsExactlyInAnyOrderElementsOf(ids(image -> image.isListedFor(number)));
    for (ShareState state : ShareState.values()) {
      List<ImageId> received = ids(image -> !image.deleted && image.shares.get(number) == state);
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
    List<String> members = new ArrayList<>();
    image.shares.forEach(
        (recipient, state) -> {
          if (number == image.owner || number == recipient) {
            members.add(history.project(recipient).as(state.wireName()));
          }
        });
    assertThat(project.members(id)).containsExactlyInAnyOrderElementsOf(members);
    if (number == image.owner) {
      assertThat(answer.text("shares")).isEqualTo(Integer.toString(image.shares.size()));
      assertThat(answer.text("accepted")).isEqualTo(Long.toString(image.accepted()));
    }
  }

  private void expectUse(int number, int place) {
    for (Action action : Action.values()) {
      Answer answer =
          history.project(number).mayUse(history.images().get(place), action.wireName());
      history
          .model
          .use(number, history.modelled(place), action)
          .ifPresentOrElse(answer::deniesFor, answer::allows);
    }
  }

  private List<String> given(int number) {
    List<String> given = new ArrayList<>();
    for (int place = 0; place < history.images().size(); place++) {
      ModelImage image = history.modelled(place);
      if (image.owner == number && !image.deleted) {
        ImageId id = history.images().get(place);
        image.shares.forEach(
            (recipient, state) ->
                given.add(id + " " + history.project(recipient).as(state.wireName())));
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
