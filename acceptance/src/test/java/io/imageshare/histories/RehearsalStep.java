package io.imageshare.histories;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.rules.cloud.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Something that happens to a service whose calls are planned first. */
sealed interface RehearsalStep {

  /** Lets it happen. */
  void in(Rehearsal rehearsal);

  /** A project registers an image. */
  record Register(int by, ImageKind kind, boolean active, boolean encrypted)
      implements RehearsalStep {
    @Override
    public void in(Rehearsal rehearsal) {
      rehearsal.images.add(
          rehearsal
              .projects
              .get(by)
              .registers(
                  kind.wireName(),
                  ",'status':'%s','encrypted':%s"
                      .formatted(active ? "active" : "queued", encrypted)));
    }
  }

  /**
   * A call that offers, answers, stops or changes terms: planned, then carried out.
   *
   * @param minutes from now to the end of what is offered; 0 for no end
   * @param minutesToAnswer likewise to the time to answer it by
   */
  record Call(
      PlannedAction action,
      int by,
      boolean operator,
      boolean batch,
      List<Integer> images,
      List<Integer> recipients,
      int minutes,
      int minutesToAnswer)
      implements RehearsalStep {
    @Override
    public void in(Rehearsal rehearsal) {
      if (rehearsal.images.isEmpty()) {
        return;
      }
      List<ImageId> wished = images.stream().map(rehearsal::image).distinct().toList();
      List<Project> projects = recipients.stream().map(rehearsal.projects::get).toList();
      rehearsal.perform(
          new Wish(
              action,
              rehearsal.projects.get(by),
              operator,
              batch && action != PlannedAction.CHANGE,
              wished,
              projects,
              after(minutes, rehearsal),
              after(minutesToAnswer, rehearsal)));
    }

    /** Whole minutes, so that no end comes between a plan and its call. */
    private static String after(int minutes, Rehearsal rehearsal) {
      Instant now = rehearsal.cloud.clock().instant().truncatedTo(ChronoUnit.MINUTES);
      return minutes == 0 ? "" : now.plus(Duration.ofMinutes(minutes)).toString();
    }
  }

  /** A project sets its standing answer to an owner. */
  record AnswerBefore(int by, int owner, StandingAnswer answer) implements RehearsalStep {
    @Override
    public void in(Rehearsal rehearsal) {
      String to = rehearsal.projects.get(owner).id();
      rehearsal.projects.get(by).answersBefore(to, answer.wireName()).succeeds();
    }
  }

  /** Time goes by. */
  record Wait(int minutes) implements RehearsalStep {
    @Override
    public void in(Rehearsal rehearsal) {
      rehearsal.cloud.clock().advance(Duration.ofMinutes(minutes));
    }
  }

  /**
   * An owner, or who is none, takes an image out of use, back into it, lets it retire now or stay,
   * or deletes it.
   */
  record Manage(int by, int image, Deed deed) implements RehearsalStep {
    enum Deed {
      DEACTIVATE,
      REACTIVATE,
      RETIRE,
      STAY,
      DELETE
    }

    @Override
    public void in(Rehearsal rehearsal) {
      if (rehearsal.images.isEmpty()) {
        return;
      }
      Project project = rehearsal.projects.get(by);
      ImageId managed = rehearsal.image(image);
      switch (deed) {
        case DEACTIVATE -> project.deactivates(managed);
        case REACTIVATE -> project.reactivates(managed);
        case RETIRE -> project.retires(managed, "");
        case STAY -> project.withdraws(managed);
        case DELETE -> project.deletes(managed);
      }
    }
  }

  /** The schedule cleans up. */
  record CleanUp() implements RehearsalStep {
    @Override
    public void in(Rehearsal rehearsal) {
      rehearsal.cloud.cleanUp();
    }
  }
}
