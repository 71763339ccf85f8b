package io.imageshare.local.template;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule by which a function is invoked.
 *
 * @param expression such as {@code rate(5 minutes)}
 * @param period the time from one invocation to the next
 */
public record ScheduleDefinition(String expression, Duration period) {
  private static final Pattern RATE =
      Pattern.compile("rate\\(([1-9]\\d{0,5}) (minute|hour|day)s?\\)");

  /** The schedule of a rate; empty for any other expression, such as one of cron's. */
  static Optional<ScheduleDefinition> parse(String expression) {
    Matcher rate = RATE.matcher(expression);
    return rate.matches()
        ? Optional.of(
            new ScheduleDefinition(
                expression, unit(rate.group(2)).multipliedBy(Long.parseLong(rate.group(1)))))
        : Optional.empty();
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "minute" -> Duration.ofMinutes(1);
      case "hour" -> Duration.ofHours(1);
      default -> Duration.ofDays(1);
    };
  }
}
