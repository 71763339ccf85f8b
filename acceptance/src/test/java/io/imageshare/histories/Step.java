package io.imageshare.histories;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.util.Optional;

/** Something that a project, or the schedule, does. It reads as a line of a script. */
interface Step {

  /** Does it to the service and to the model, which have to say the same to it. */
  void in(History history);

  /** A step that is about an image, and nothing while there is none. */
  interface OfImage extends Step {
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

  /**
   * A project offers an image to another, or to itself.
   *
   * @param terms in hours from now, as in all steps
   */
  record Offer(int by, int image, int recipient, ModelTerms terms) implements OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      ModelTerms absolute = terms.from(history.model.now());
      Answer answer =
          history
              .project(by)
              .shares(image, history.project(recipient), history.fields(",", absolute));
      History.expect(
          history
              .model
              .refusal(absolute)
              .or(() -> history.model.offer(by, modelled, recipient, absolute)),
          answer);
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

  /** A project sets its standing answer to an owner, or to all others. */
  record AnswerBefore(int by, int owner, StandingAnswer answer) implements Step {
    @Override
    public void in(History history) {
      history.project(by).answersBefore(history.owner(owner), answer.wireName()).succeeds();
      history.model.answerBefore(by, owner, answer);
    }
  }

  /** A project takes such an answer away. */
  record AskAgain(int by, int owner) implements Step {
    @Override
    public void in(History history) {
      history.project(by).asksAgain(history.owner(owner)).succeeds();
      history.model.askAgain(by, owner);
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
}
