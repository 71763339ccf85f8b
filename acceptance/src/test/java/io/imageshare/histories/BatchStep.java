package io.imageshare.histories;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step of a batch call, about some images. */
interface BatchStep extends Step {
  List<Integer> images();

  @Override
  default void in(History history) {
    if (!history.images().isEmpty()) {
      List<Integer> places = history.places(images());
      List<ImageId> ids = places.stream().map(history.images()::get).toList();
      in(history, places.stream().map(history::modelled).toList(), ids);
    }
  }

  void in(History history, List<ModelImage> modelled, List<ImageId> images);

  /** A project offers images to projects in one call. */
  record OfferMany(int by, List<Integer> images, List<Integer> recipients, ModelTerms terms)
      implements BatchStep {
    @Override
    public void in(History history, List<ModelImage> modelled, List<ImageId> images) {
      ModelTerms absolute = terms.from(history.model.now());
      Project project = history.project(by);
      Answer answer =
          project.shares(
              images,
              recipients.stream().map(history::project).toList(),
              history.fields(",", absolute));
      Optional<Refusal> refused = history.model.refusal(absolute);
      if (refused.isPresent()) {
        History.expect(refused, answer);
        return;
      }
      List<Optional<Refusal>> expected = new ArrayList<>();
      for (ModelImage image : modelled) {
        for (int recipient : recipients) {
          expected.add(
              but(history.model.offer(by, image, recipient, absolute), Refusal.ALREADY_SHARED));
        }
      }
      History.expect(expected, project.job(answer));
    }
  }

  /** A project accepts or rejects images in one call. */
  record RespondMany(int by, List<Integer> images, ShareState state) implements BatchStep {
    @Override
    public void in(History history, List<ModelImage> modelled, List<ImageId> images) {
      Project project = history.project(by);
      Answer job = project.job(project.answers(images, state.wireName()));
      History.expect(
          modelled.stream().map(image -> history.model.answer(by, image, by, state)).toList(), job);
    }
  }

  /** A project stops sharing images with projects in one call. */
  record StopMany(int by, List<Integer> images, List<Integer> recipients) implements BatchStep {
    @Override
    public void in(History history, List<ModelImage> modelled, List<ImageId> images) {
      Project project = history.project(by);
      Answer job =
          project.job(project.stops(images, recipients.stream().map(history::project).toList()));
      List<Optional<Refusal>> expected = new ArrayList<>();
      for (ModelImage image : modelled) {
        for (int recipient : recipients) {
          expected.add(but(history.model.stop(by, image, recipient), Refusal.SHARE_NOT_FOUND));
        }
      }
      History.expect(expected, job);
    }
  }

  /** A batch call that has nothing to do for a pair has done it. */
  private static Optional<Refusal> but(Optional<Refusal> refusal, Refusal nothingToDo) {
    return refusal.filter(reason -> reason != nothingToDo);
  }
}
