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
import io.imageshare.store.Deadline;
import io.imageshare.store.KeptStore;
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

/** How what a project keeps is changed while others change it too: its standing answers. */
class KeepingTest {
  private static final Deadline OVER = () -> Duration.ofSeconds(-1);

  private final Answers store = new Answers();
  private final Keeping<StandingAnswers> keeping = new Keeping<>(store);

  private Outcome<StandingAnswers> set(ProjectId owner, StandingAnswer answer, Deadline deadline) {
    return keeping.change(RECIPIENT, kept -> kept.with(owner, answer), deadline);
  }

  private Outcome<StandingAnswers> setDefault(StandingAnswer answer) {
    return keeping.change(RECIPIENT, kept -> kept.withDefault(answer), AMPLE);
  }

  private Outcome<StandingAnswers> remove(ProjectId owner) {
    return keeping.change(RECIPIENT, kept -> kept.without(owner), AMPLE);
  }

  @Test
  @DisplayName("R37: a change is made to what there is, and is one edition")
  void change() {
    StandingAnswers one = StandingAnswers.NONE.with(OWNER, StandingAnswer.REJECT);

    assertThat(set(OWNER, StandingAnswer.REJECT, AMPLE)).isEqualTo(new Outcome.Done<>(one));
    assertThat(setDefault(StandingAnswer.ACCEPT))
        .isEqualTo(new Outcome.Done<>(one.withDefault(StandingAnswer.ACCEPT)));
    assertThat(remove(OWNER).result()).contains(store.kept);
    assertThat(store.kept.byOwner()).isEmpty();
  }

  @Test
  @DisplayName("R32: what stands already is not written again")
  void unchanged() {
    assertThat(remove(OWNER)).isEqualTo(new Outcome.Unchanged<>(StandingAnswers.NONE));
    assertThat(setDefault(StandingAnswer.ASK))
        .isEqualTo(new Outcome.Unchanged<>(StandingAnswers.NONE));
  }

  @Test
  @DisplayName("R37: a change that was overtaken is made to what the other one has written")
  void overtaken() {
    store.next(
        () -> {
          store.kept = StandingAnswers.NONE.with(STRANGER, StandingAnswer.ACCEPT);
          return KeptStore.Outcome.OVERTAKEN;
        });

    set(OWNER, StandingAnswer.REJECT, AMPLE);

    assertThat(store.kept.byOwner())
        .isEqualTo(Map.of(STRANGER, StandingAnswer.ACCEPT, OWNER, StandingAnswer.REJECT));
  }

  @Test
  @DisplayName("R32: what is overtaken at the deadline, or of unknown outcome, is unknown")
  void unknown() {
    store.next(() -> KeptStore.Outcome.OVERTAKEN);
    assertThat(set(OWNER, StandingAnswer.REJECT, OVER)).isEqualTo(new Outcome.Unknown<>());

    store.next(() -> KeptStore.Outcome.UNKNOWN);
    assertThat(set(OWNER, StandingAnswer.REJECT, AMPLE)).isEqualTo(new Outcome.Unknown<>());
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

    assertThat(set(OWNER, StandingAnswer.REJECT, AMPLE))
        .isEqualTo(new Outcome.Refused<>(Refusal.TOO_MANY_ANSWERS));
    assertThat(set(new ProjectId("owner-7"), StandingAnswer.ACCEPT, AMPLE).mayHaveChanged())
        .isTrue();
  }

  /** The answers of one project in memory, whose writes can be told to end in any way. */
  private static final class Answers implements KeptStore<StandingAnswers> {
    private final Deque<Supplier<KeptStore.Outcome>> script = new ArrayDeque<>();
    private StandingAnswers kept = StandingAnswers.NONE;

    void next(Supplier<KeptStore.Outcome> ending) {
      script.add(ending);
    }

    @Override
    public StandingAnswers kept(ProjectId project) {
      return kept;
    }

    @Override
    public KeptStore.Outcome replace(
        ProjectId project, StandingAnswers changed, Deadline deadline) {
      if (!script.isEmpty()) {
        return script.remove().get();
      }
      kept = changed;
      return KeptStore.Outcome.DONE;
    }
  }
}
