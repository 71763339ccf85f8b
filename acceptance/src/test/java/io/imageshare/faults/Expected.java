package io.imageshare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.testkit.Answer;
import java.util.Map;

/** What an operation answers and leaves where nothing goes wrong, the first time and the second. */
final class Expected {
  private static final int UNAVAILABLE = 503;
  private static final int FAILED = 500;

  private final Operation operation;
  private final Cloud cloud;
  private final Map<String, Map<String, Object>> items;
  private final Seen before;
  private final Seen sound;
  private final Seen repeated;
  private Map<String, Map<String, Object>> there;

  Expected(Operation operation, Cloud cloud) {
    operation.prepare().accept(cloud);
    this.operation = operation;
    this.cloud = cloud;
    this.items = cloud.records().all();
    this.there = items;
    this.before = Seen.of(tidy());
    this.sound = after(operation.on(cloud));
    this.repeated = after(operation.on(cloud));
  }

  private Seen after(Answer answer) {
    there = cloud.records().all();
    return Seen.of(tidy(), answer);
  }

  /**
   * What there is; if the operation may tidy up, what the schedule would leave of it. The table
   * holds what it held.
   */
  private Map<String, Map<String, Object>> tidy() {
    if (!operation.tidiesUp()) {
      return there;
    }
    cloud.cleanUp(cloud.clock().invocation(Operation.TIME_LIMIT));
    Map<String, Map<String, Object>> tidy = cloud.records().all();
    cloud.records().change(tidy, there);
    return tidy;
  }

  /** Has the table hold what it held before the operation. */
  void restart() {
    cloud.records().change(there, items);
    there = items;
  }

  /**
   * Checks that the answer is true.
   *
   * @param fault what went wrong
   * @param mayFail whether it was such that asking again doesn't help
   */
  void judge(Object fault, boolean mayFail, Answer answer) {
    Seen seen = after(answer);
    String what = operation + ": " + fault + " is answered " + answer;
    if (answer.status() == FAILED) {
      assertThat(mayFail).as(what).isTrue();
    } else if (answer.status() != UNAVAILABLE) {
      assertThat(seen.answer()).as(what).isEqualTo(sound.answer());
      assertThat(seen.besides(sound)).as(what).isEmpty();
    } else {
      assertThat(answer.header("Retry-After")).as(what).isNotEmpty();
      if (answer.says(Refusal.UNAVAILABLE)) {
        assertThat(seen.besides(before)).as(what).isEmpty();
      } else {
        answer.isRefusedFor(Refusal.OUTCOME_UNKNOWN);
      }
    }
    cloud.records().agree(there);
  }

  /** Checks that asking again, now that nothing goes wrong, makes it good. */
  void repeat(Object fault) {
    Answer answer = operation.on(cloud);
    Seen seen = after(answer);
    assertThat(seen.answer())
        .as("%s: %s, then repeated", operation, fault)
        .isIn(sound.answer(), repeated.answer());
    assertThat(seen.records().equals(sound.records()) || seen.records().equals(repeated.records()))
        .as("%s: %s, then repeated, leaves %s", operation, fault, seen.besides(sound))
        .isTrue();
    cloud.records().agree(there);
  }
}
