package io.imageshare.access;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.lambda.Components;
import io.imageshare.parallel.Brief;
import io.imageshare.store.Deadline;
import io.imageshare.store.ShareStore;
import io.imageshare.store.ShareStore.Noting;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Notes on which day a recipient was last allowed to use an image (R43), before the answer and
 * after the decision, which it doesn't change: what can't be noted in time is counted and left out.
 */
final class NotingUse {
  private final ShareStore shares;
  private final Brief brief;

  NotingUse(Components components) {
    this.shares = components.shares();
    this.brief = components.brief();
  }

  /** Notes the day of the decision: for a recipient, and once a day. */
  void of(Standing standing, ProjectId project) {
    Share share = standing.shareOf(project);
    LocalDate day = LocalDate.ofInstant(standing.at(), ZoneOffset.UTC);
    boolean owner = project.equals(standing.image().owner());
    if (share != null && !owner && share.isUnusedSince(day)) {
      note(share, day);
    }
  }

  private void note(Share share, LocalDate day) {
    Deadline deadline = Deadline.in(brief.longest());
    try {
      Optional<Noting> noting = brief.of(() -> shares.noteUse(share, day, deadline));
      if (noting.isEmpty()) {
        Telemetry.current().trouble("The day of a use was not noted in time.");
      }
      if (noting.isEmpty() || noting.get() == Noting.UNKNOWN) {
        Telemetry.current().count(Metric.MISSED_USES, 1);
      }
    } catch (RuntimeException failure) {
      Telemetry.current().trouble("The day of a use was not noted: " + failure.getMessage());
      Telemetry.current().count(Metric.MISSED_USES, 1);
    }
  }
}
