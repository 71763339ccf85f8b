package io.imageshare.log;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import io.imageshare.domain.Refusal;
import io.imageshare.telemetry.Metric;
import io.imageshare.telemetry.Observations;
import org.jspecify.annotations.Nullable;

/** What became of an invocation. */
public enum Outcome {
  /** It did what was asked, or for a batch call what could be done of it. */
  ANSWERED("answered", LogLevel.INFO),
  /** The rules forbid what was asked, or the request was malformed. */
  REFUSED("refused", LogLevel.INFO),
  /** It isn't known whether what was asked is done (R32). */
  UNKNOWN("unknown", LogLevel.WARN),
  /** The records can't be used, or the function is wrong. */
  FAILED("failed", LogLevel.ERROR);

  private final String wireName;
  private final LogLevel level;

  Outcome(String wireName, LogLevel level) {
    this.wireName = wireName;
    this.level = level;
  }

  /** The outcome of an answer that gives that reason; null for one that gives none. */
  public static Outcome of(@Nullable Refusal refusal) {
    if (refusal == null) {
      return ANSWERED;
    }
    if (refusal == Refusal.OUTCOME_UNKNOWN) {
      return UNKNOWN;
    }
    boolean failed = refusal == Refusal.UNAVAILABLE || refusal == Refusal.INTERNAL_ERROR;
    return failed ? FAILED : REFUSED;
  }

  /** Counts the outcome. */
  void observe(Observations observations, @Nullable Refusal refusal) {
    switch (this) {
      case ANSWERED -> {
        // It is counted by what it has changed.
      }
      case REFUSED -> {
        if (refusal != null) {
          observations.refused(refusal);
        }
      }
      case UNKNOWN -> observations.count(Metric.UNKNOWN_OUTCOMES, 1);
      case FAILED -> observations.count(Metric.FAILURES, 1);
    }
  }

  String wireName() {
    return wireName;
  }

  LogLevel level() {
    return level;
  }
}
