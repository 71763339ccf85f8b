package io.imageshare.store;

import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.testkit.AShare;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shares of an image, page by page. */
public abstract class MembersContract extends StoreContract {
  protected MembersContract(Supplier<Stores> empty) {
    super(empty);
  }

  private static List<ProjectId> recipients(Page<Share> page) {
    return page.items().stream().map(Share::project).toList();
  }

  private Page<Share> page(@Nullable ProjectId after, int limit) {
    return shares.members(IMAGE, after, limit, NOW);
  }

  @Test
  void anImageWithoutSharesHasNone() {
    created(IMAGE);
    created(OTHER_IMAGE);
    moved(OTHER_IMAGE, RECIPIENT, ShareState.PENDING);

    assertThat(page(null, 10)).isEqualTo(Page.empty());
  }

  @Test
  @DisplayName("R7: every share is there, in whatever state")
  void states() {
    List<ProjectId> recipients = projects(3);
    created(IMAGE);
    moved(IMAGE, recipients.get(0), ShareState.PENDING);
    moved(IMAGE, recipients.get(1), ShareState.ACCEPTED);
    moved(IMAGE, recipients.get(2), ShareState.REJECTED);

    assertThat(page(null, 3))
        .isEqualTo(
            new Page<>(
                List.of(
                    member(recipients.get(0), ShareState.PENDING),
                    member(recipients.get(1), ShareState.ACCEPTED),
                    member(recipients.get(2), ShareState.REJECTED)),
                false));
  }

  private static Share member(ProjectId project, ShareState state) {
    return AShare.of(IMAGE, project).in(state).build();
  }

  @Test
  void theyAreInTheOrderOfTheProjectsIds() {
    List<ProjectId> ordered =
        List.of("-", "0", "A", "B", "_", "a", "a-", "a-b", "aB", "aa", "ab", "b").stream()
            .map(ProjectId::new)
            .toList();
    created(IMAGE);
    shared(IMAGE, ordered, ShareState.PENDING);

    assertThat(ordered).isSorted();
    assertThat(recipients(page(null, 100))).isEqualTo(ordered);
  }

  @Test
  void pagesFollowEachOtherWithoutAGap() {
    List<ProjectId> recipients = projects(70);
    created(IMAGE);
    shared(IMAGE, recipients, ShareState.ACCEPTED);

    assertThat(recipients(page(null, 33))).isEqualTo(recipients.subList(0, 33));
    assertThat(page(null, 33).more()).isTrue();
    assertThat(recipients(page(recipients.get(32), 33))).isEqualTo(recipients.subList(33, 66));
    assertThat(page(recipients.get(36), 33).more()).isFalse();
    assertThat(recipients(page(recipients.get(65), 33))).isEqualTo(recipients.subList(66, 70));
    assertThat(page(recipients.get(69), 33)).isEqualTo(Page.empty());
  }

  @Test
  void aPageStartsAfterAProjectThatHasNoShare() {
    created(IMAGE);
    shared(IMAGE, List.of(new ProjectId("a"), new ProjectId("c")), ShareState.PENDING);

    assertThat(recipients(page(new ProjectId("b"), 10))).containsExactly(new ProjectId("c"));
  }

  @Test
  @DisplayName("R26: a share that was stopped is missing")
  void stopped() {
    created(IMAGE);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    moved(IMAGE, RECIPIENT, null);

    assertThat(page(null, 10).items()).isEmpty();
  }
}
