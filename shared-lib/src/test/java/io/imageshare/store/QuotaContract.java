package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.parallel.Parallel;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a commit keeps the accepted shares of an image within its limit. */
public abstract class QuotaContract extends StoreContract {
  private static final CommitOutcome COMMITTED = new CommitOutcome.Committed();

  protected QuotaContract(Supplier<Stores> empty) {
    super(empty);
  }

  /** The accepted shares that an image of a disk, or of a whole server, may have. */
  private static Limits limit(int disk, int server) {
    return new Limits(disk, server, 50);
  }

  private CommitOutcome commit(Limits limits, Transition... transitions) {
    return shares.commit(standing(IMAGE), List.of(transitions), limits, BY, AMPLE);
  }

  /** An image with that many accepted shares and two pending ones. */
  private void fill(int accepted) {
    created(IMAGE);
    shared(IMAGE, projects(accepted), ShareState.ACCEPTED);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);
  }

  @Test
  @DisplayName("R2: the last free place is taken, none beyond it")
  void lastPlace() {
    fill(1);

    assertThat(commit(limit(2, 1), to(IMAGE, RECIPIENT, ShareState.ACCEPTED))).isEqualTo(COMMITTED);

    Standing full = standing(IMAGE, OTHER_RECIPIENT);
    assertThat(commit(limit(2, 99), to(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED)))
        .isEqualTo(new CommitOutcome.Overtaken(full));
    assertThat(full.image().accepted()).isEqualTo(2);
  }

  @Test
  @DisplayName("R2: no offer is made of an image whose places are taken")
  void offers() {
    fill(2);
    ProjectId third = new ProjectId("third");
    Standing full = standing(IMAGE, third);

    assertThat(commit(limit(2, 99), to(IMAGE, third, ShareState.PENDING)))
        .isEqualTo(new CommitOutcome.Overtaken(full));
    assertThat(commit(limit(3, 1), to(IMAGE, third, ShareState.PENDING))).isEqualTo(COMMITTED);
  }

  @Test
  @DisplayName("R2: an offer takes no place, so more of them than places are made")
  void offersTakeNothing() {
    created(IMAGE);
    Transition[] offers =
        projects(10).stream()
            .map(project -> to(IMAGE, project, ShareState.PENDING))
            .toArray(Transition[]::new);

    assertThat(commit(limit(1, 99), offers)).isEqualTo(COMMITTED);
  }

  @ParameterizedTest(name = "R2: with one place left, {0} and {1} are committed together: {2}")
  @CsvSource({
    "accept, accept, false",
    "accept, offer, false",
    "offer, accept, true",
    "offer, offer, true",
    "reject, accept, true",
    "accept, reject, true",
    "accept, leave, true",
    "leave, accept, true",
  })
  void together(String first, String second, boolean committed) {
    fill(1);
    Standing before = standing(IMAGE);

    CommitOutcome outcome =
        commit(limit(2, 99), transition(first, RECIPIENT), transition(second, OTHER_RECIPIENT));

    assertThat(outcome.equals(COMMITTED)).isEqualTo(committed);
    assertThat(standing(IMAGE).equals(before)).isEqualTo(!committed);
    assertThat(standing(IMAGE).image().accepted()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest(name = "R39: with {0} of two places taken, {1} and {2}: {3}")
  @CsvSource({
    "2, leave, offer,  true",
    "2, offer, leave,  false",
    "2, leave, accept, true",
    "3, leave, offer,  false"
  })
  void aStopMakesPlace(int accepted, String first, String second, boolean committed) {
    fill(accepted);
    Standing before = standing(IMAGE);

    CommitOutcome outcome =
        commit(limit(2, 99), transition(first, RECIPIENT), transition(second, OTHER_RECIPIENT));

    assertThat(outcome.equals(COMMITTED)).isEqualTo(committed);
    assertThat(standing(IMAGE).equals(before)).isEqualTo(!committed);
  }

  private Transition transition(String wish, ProjectId pending) {
    return switch (wish) {
      case "accept" -> to(IMAGE, pending, ShareState.ACCEPTED);
      case "reject" -> to(IMAGE, pending, ShareState.REJECTED);
      case "offer" -> to(IMAGE, new ProjectId("new-" + pending), ShareState.PENDING);
      case "leave" -> to(IMAGE, projects(1).get(0), null);
      default -> throw new IllegalArgumentException(wish);
    };
  }

  @ParameterizedTest(name = "R1, R13, R26: over a limit that was lowered, a share can become {0}")
  @CsvSource({"rejected", "none"})
  void loweredLimit(String next) {
    fill(3);
    @Nullable ShareState state = ShareState.parse(next).orElse(null);

    assertThat(commit(limit(1, 1), to(IMAGE, projects(1).get(0), state))).isEqualTo(COMMITTED);
    assertThat(commit(limit(1, 1), to(IMAGE, RECIPIENT, state))).isEqualTo(COMMITTED);
    assertThat(standing(IMAGE).image().accepted()).isEqualTo(2);
  }

  @ParameterizedTest(name = "R1: {0}")
  @EnumSource(ImageKind.class)
  void limitOfTheKind(ImageKind kind) {
    Limits limits = kind == ImageKind.FULL_ECS ? limit(99, 1) : limit(1, 99);
    created(image(IMAGE, kind));
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.PENDING);

    assertThat(commit(limits, to(IMAGE, RECIPIENT, ShareState.ACCEPTED))).isEqualTo(COMMITTED);
    assertThat(commit(limits, to(IMAGE, OTHER_RECIPIENT, ShareState.ACCEPTED)))
        .isInstanceOf(CommitOutcome.Overtaken.class);
  }

  @Test
  @DisplayName("R2: of twelve who accept at once, three get the three places")
  void atOnce() {
    List<ProjectId> recipients = projects(12);
    created(IMAGE);
    shared(IMAGE, recipients, ShareState.PENDING);
    Standing read = standing(IMAGE, recipients.toArray(ProjectId[]::new));

    List<CommitOutcome> outcomes =
        Parallel.map(
            recipients,
            recipient -> {
              Share accepted = share(IMAGE, recipient, ShareState.ACCEPTED);
              Transition transition = new Transition(read.shareOf(recipient), accepted);
              return shares.commit(read, List.of(transition), limit(3, 99), BY, AMPLE);
            });

    assertThat(outcomes).filteredOn(COMMITTED::equals).hasSize(3);
    assertThat(outcomes).filteredOn(CommitOutcome.Overtaken.class::isInstance).hasSize(9);
    assertThat(standing(IMAGE).image().accepted()).isEqualTo(3);
    assertThat(standing(IMAGE, recipients.toArray(ProjectId[]::new)).shares().values())
        .filteredOn(Share::isAccepted)
        .hasSize(3);
  }
}
