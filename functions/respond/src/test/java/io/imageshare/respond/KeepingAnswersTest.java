package io.imageshare.respond;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.store.AnswerStore;
import io.imageshare.store.Deadline;
import io.imageshare.usecase.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How standing answers are changed while others change them too. */
class KeepingAnswersTest {
  private static final Deadline OVER = () -> Duration.ofSeconds(-1);

  private final Answers store = new Answers();
  private final KeepingAnswers keeping = new KeepingAnswers(store);

  @Test
  @DisplayName("R37: a change is made to what there is, and is one edition")
  void change() {
    StandingAnswers one = StandingAnswers.NONE.with(OWNER, StandingAnswer.REJECT);

    assertThat(keeping.set(RECIPIENT, OWNER, StandingAnswer.REJECT, AMPLE))
        .isEqualTo(new Outcome.Done<>(one));
    assertThat(keeping.setDefault(RECIPIENT, StandingAnswer.ACCEPT, AMPLE))
        .isEqualTo(new Outcome.Done<>(one.withDefault(StandingAnswer.ACCEPT)));
    assertThat(keeping.remove(RECIPIENT, OWNER, AMPLE).result()).contains(store.kept);
    assertThat(store.kept.byOwner()).isEmpty();
  }

  @Test
  @DisplayName("R32: what stands already is not written again")
  void unchanged() {
    assertThat(keeping.remove(RECIPIENT, OWNER, AMPLE))
        .isEqualTo(new Outcome.Unchanged<>(StandingAnswers.NONE));
    assertThat(keeping.setDefault(RECIPIENT, StandingAnswer.ASK, AMPLE))
        .isEqualTo(new Outcome.Unchanged<>(StandingAnswers.NONE));
  }

  @Test
  @DisplayName("R37: a change that was overtaken is made to what the other one has written")
  void overtaken() {
    store.next(
        () -> {
          store.kept = StandingAnswers.NONE.with(STRANGER, StandingAnswer.ACCEPT);
          return AnswerStore.Outcome.OVERTAKEN;
        });

    keeping.set(RECIPIENT, OWNER, StandingAnswer.REJECT, AMPLE);

    assertThat(store.kept.byOwner())
        .isEqualTo(Map.of(STRANGER, StandingAnswer.ACCEPT, OWNER, StandingAnswer.REJECT));
  }

  @Test
  @DisplayName("R32: what is overtaken at the deadline, or of unknown outcome, is unknown")
  void unknown() {
    store.next(() -> AnswerStore.Outcome.OVERTAKEN);
    assertThat(keeping.set(RECIPIENT, OWNER, StandingAnswer.REJECT, OVER))
        .isEqualTo(new Outcome.Unknown<>());

    store.next(() -> AnswerStore.Outcome.UNKNOWN);
    assertThat(keeping.set(RECIPIENT, OWNER, StandingAnswer.REJECT, AMPLE))
        .isEqualTo(new Outcome.Unknown<>());
  }

  @Test
  @DisplayName(
      "R37: one owner more than there may be is refused, another answer to one of them not")
  void tooMany() {
    store.kept =
        new StandingAnswers(
            StandingAnswer.ASK,
            IntStream.range(0, StandingAnswers.MAX_OWNERS)
                .mapToObj(number -> new ProjectId("owner-" + number))
                .collect(Collectors.toMap(owner -> owner, owner -> StandingAnswer.REJECT)),
            1);

    assertThat(keeping.set(RECIPIENT, OWNER, StandingAnswer.REJECT, AMPLE))
        .isEqualTo(new Outcome.Refused<>(Refusal.TOO_MANY_ANSWERS));
    assertThat(
            keeping
                .set(RECIPIENT, new ProjectId("owner-7"), StandingAnswer.ACCEPT, AMPLE)
                .mayHaveChanged())
        .isTrue();
  }

  /** The answers of one project in memory, whose writes can be told to end in any way. */
  private static final class Answers implements AnswerStore {
    private final Deque<Supplier<Outcome>> script = new ArrayDeque<>();
    private StandingAnswers kept = StandingAnswers.NONE;

    void next(Supplier<Outcome> ending) {
      script.add(ending);
    }

    @Override
    public StandingAnswers answers(ProjectId project) {
      return kept;
    }

    @Override
    public Outcome replace(ProjectId project, StandingAnswers changed, Deadline deadline) {
      if (!script.isEmpty()) {
        return script.remove().get();
      }
      kept = changed;
      return Outcome.DONE;
    }
  }
}
