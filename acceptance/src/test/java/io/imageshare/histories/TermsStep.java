package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.testkit.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step by which shares come nearer to their end, get further from it, or go after it. */
interface TermsStep extends Step {
  /**
   * A project moves the times of a share, or takes them away.
   *
   * @param expiresIn empty if it stays
   * @param answerIn likewise
   */
  record Change(
      int by, int image, int recipient, Optional<Integer> expiresIn, Optional<Integer> answerIn)
      implements TermsStep, OfImage {
    @Override
    public void in(History history, ModelImage modelled, ImageId image) {
      int now = history.model.now();
      Optional<Integer> expiresAt = expiresIn.map(hours -> ModelTerms.hour(now, hours));
      Optional<Integer> answerBy = answerIn.map(hours -> ModelTerms.hour(now, hours));
      List<String> fields = new ArrayList<>();
      expiresAt.ifPresent(hour -> fields.add(history.field("expires_at", hour)));
      answerBy.ifPresent(hour -> fields.add(history.field("answer_by", hour)));
      Answer answer =
          history
              .project(by)
              .changesTerms(image, history.project(recipient), String.join(",", fields));
      ModelShare share = modelled.shares.get(recipient);
      ModelTerms there = share == null ? ModelTerms.NONE : share.terms();
      History.expect(
          history.model.change(
              by,
              modelled,
              recipient,
              expiresAt.orElse(there.expiresAt()),
              answerBy.orElse(there.answerBy())),
          answer);
    }
  }

  /** Time passes; nobody is told, and no schedule runs. */
  record Pass(int hours) implements TermsStep {
    @Override
    public void in(History history) {
      history.cloud.clock().advance(Duration.ofHours(hours));
      history.model.pass(hours);
    }
  }

  /** The schedule cleans up, which nobody may notice (R28), and keeps nothing of what is over. */
  record CleanUp() implements TermsStep {
    @Override
    public void in(History history) {
      history.cloud.cleanUp();
      for (int place = 0; place < history.images().size(); place++) {
        if (!history.modelled(place).deleted) {
          assertThat(history.cloud.records().members(history.images().get(place)))
              .hasSameSizeAs(history.modelled(place).shares);
        }
        history.modelled(place).tidyUp();
      }
    }
  }
}
