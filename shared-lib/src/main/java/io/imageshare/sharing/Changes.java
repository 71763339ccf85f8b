package io.imageshare.sharing;

import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Transition;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Telemetry;
import java.time.Duration;

/** Tells the invocation's observations which changes of shares have been committed. */
final class Changes {
  private Changes() {}

  /** Counts the change, and how long an offer was pending that it answers. */
  static void observe(Transition transition) {
    Share before = transition.before();
    Share after = transition.after();
    if (after == null) {
      Telemetry.current().count(Metric.STOPS, 1);
      return;
    }
    if (!transition.answersOrOffers()) {
      return;
    }
    Telemetry.current().count(metric(after.state()), 1);
    if (before != null && before.state() == ShareState.PENDING && !transition.offers()) {
      Duration pending = Duration.between(before.updated(), after.updated());
      Telemetry.current().measure(Metric.PENDING_SECONDS, pending.toSeconds());
    }
  }

  private static Metric metric(ShareState state) {
    return switch (state) {
      case PENDING -> Metric.OFFERS;
      case ACCEPTED -> Metric.ACCEPTANCES;
      case REJECTED -> Metric.REJECTIONS;
    };
  }
}
