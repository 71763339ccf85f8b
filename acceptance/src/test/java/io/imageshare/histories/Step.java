package io.imageshare.histories;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.rules.cloud.Answer;
import io.imageshare.rules.cloud.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that a project, or the schedule, does. It reads as a line of a script. */
sealed interface Step {

  /** Does it to the service and to the model, which have to say the same to it. */
  void in(History history);

  /** A step that is about an image, and nothing while there is none. */
  sealed interface OfImage extends Step {
    int image();

    @Override
    default void in(History history) {
      if (!history.images().isEmpty()) {
        int place = history.place(image());
        in(history, history.modelled(place), history.images().get(place));
      }
    }

    void in(History history, ModelImage modelled, ImageId image);
  }

  /** A step of a batch call, about some images. */
  sealed interface OfImages extends Step {
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
  }

  /** A project registers an image. */
  record Register(int by, ImageKind kind, boolean active, boolean encrypted) implements Step {
    @Override
    public void in(History history) {
      Answer answer =
          history
              .project(by)
              .asks("POST /v2/images")
              .body(
                  "{'name':'one','kind':'%s','status':'%s','encrypted':%s}",
                  kind.wireName(), active ? "active" : "queued", encrypted)
              .send();
      Optional<Refusal> expected = history.model.register(by, kind, active, encrypted);
      History.expect(expected, answer);
      if (expected.isEmpty()) {
        history.images().add(new ImageId(answer.text("id")));
      }
    }
  }

  /** A project makes a private image of an image. */
  record Replicate(int by, int image) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      Project project = history.project(by);
      Answer answer = project.replicates(image);
      Optional<Refusal> expected = history.model.replicate(by, modelled);
      History.expect(expected, answer);
      if (expected.isEmpty()) {
        String made = project.job(answer).text("entities", "image_id");
        history.images().add(new ImageId(made));
      }
    }
  }

  /** A project offers an image to another, or to itself. */
  record Offer(int by, int image, int recipient) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      History.expect(
          history.model.offer(by, modelled, recipient),
          history.project(by).shares(image, history.project(recipient)));
    }
  }

  /** A project accepts or rejects an image, for itself or in the name of another. */
  record Respond(int by, int image, int recipient, ShareState state) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      Project recipients = history.project(recipient);
      History.expect(
          history.model.answer(by, modelled, recipient, state),
          history.project(by).answersFor(recipients, image, state.wireName()));
    }
  }

  /** A project stops sharing an image with another. */
  record Stop(int by, int image, int recipient) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      History.expect(
          history.model.stop(by, modelled, recipient),
          history.project(by).stops(image, history.project(recipient)));
    }
  }

  /** A project deletes an image. */
  record Delete(int by, int image) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      History.expect(history.model.delete(by, modelled), history.project(by).deletes(image));
    }
  }

  /** A project says that an image is complete. */
  record Activate(int by, int image) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      Answer answer =
          history
              .project(by)
              .asks("PATCH /v2/images/{image_id}", image)
              .header("content-type", "application/openstack-images-v2.1-json-patch")
              .body("[{'op':'replace','path':'/status','value':'active'}]")
              .send();
      History.expect(history.model.activate(by, modelled), answer);
    }
  }

  /** A project offers images to projects in one call. */
  record OfferMany(int by, List<Integer> images, List<Integer> recipients) implements OfImages {
    @Override
    public void in(History history, List<ModelImage> modelled, List<ImageId> images) {
      Project project = history.project(by);
      Answer job =
          project.job(project.shares(images, recipients.stream().map(history::project).toList()));
      List<Optional<Refusal>> expected = new ArrayList<>();
      for (ModelImage image : modelled) {
        for (int recipient : recipients) {
          expected.add(but(history.model.offer(by, image, recipient), Refusal.ALREADY_SHARED));
        }
      }
      History.expect(expected, job);
    }
  }

  /** A project accepts or rejects images in one call. */
  record RespondMany(int by, List<Integer> images, ShareState state) implements OfImages {
    @Override
    public void in(History history, List<ModelImage> modelled, List<ImageId> images) {
      Project project = history.project(by);
      Answer job = project.job(project.answers(images, state.wireName()));
      History.expect(
          modelled.stream().map(image -> history.model.answer(by, image, by, state)).toList(), job);
    }
  }

  /** A project stops sharing images with projects in one call. */
  record StopMany(int by, List<Integer> images, List<Integer> recipients) implements OfImages {
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

  /** The schedule cleans up, which nobody may notice (R28). */
  record CleanUp() implements Step {
    @Override
    public void in(History history) {
      history.cloud.cleanUp();
    }
  }

  /** A batch call that has nothing to do for a pair has done it. */
  private static Optional<Refusal> but(Optional<Refusal> refusal, Refusal nothingToDo) {
    return refusal.filter(reason -> reason != nothingToDo);
  }
}
