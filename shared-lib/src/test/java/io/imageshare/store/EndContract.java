package io.imageshare.store;

import static io.imageshare.testkit.Examples.ALL_TERMS;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.CleanupStore.EndedShare;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.store.ShareStore.Tidying;
import io.imageshare.testkit.AShare;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shares that are over by their terms, whatever has tidied up (R34, R35). */
public abstract class EndContract extends StoreContract {
  private static final Instant END = NOW.plusSeconds(10);
  private static final Instant BEFORE = END.minusNanos(1);
  private static final Instant LATER_END = END.plusSeconds(10);
  private static final Terms ENDING = Terms.NONE.until(END, null);
  private static final Set<ShareState> ALL = EnumSet.allOf(ShareState.class);

  protected EndContract(Supplier<Stores> empty) {
    super(empty);
  }

  @BeforeEach
  void anImage() {
    created(IMAGE);
  }

  private Standing at(Instant now, ProjectId... projects) {
    return shares.standing(IMAGE, Set.of(projects), now).orElseThrow();
  }

  private @Nullable Share shareAt(Instant now) {
    return at(now, RECIPIENT).shareOf(RECIPIENT);
  }

  private CommitOutcome commit(Standing read, @Nullable Share before, @Nullable Share after) {
    return shares.commit(read, List.of(new Transition(before, after)), LIMITS, BY, AMPLE);
  }

  private Share put(Share share) {
    Standing read = at(NOW, share.project());
    assertThat(commit(read, read.shareOf(share.project()), share)).isEqualTo(COMMITTED);
    return share;
  }

  private Share offered(ProjectId project, @Nullable Instant expiresAt) {
    return put(AShare.of(IMAGE, project).under(Terms.NONE.until(expiresAt, null)).build());
  }

  private Share accepted(ProjectId project, @Nullable Instant expiresAt) {
    return put(
        AShare.of(IMAGE, project).accepted().under(Terms.NONE.until(expiresAt, null)).build());
  }

  private static final CommitOutcome COMMITTED = new CommitOutcome.Committed();

  private List<ImageId> received(Instant now) {
    ImageQuery query = new ImageQuery(RECIPIENT, false, ALL, Order.NEWEST_FIRST, null, 10, now);
    return shares.list(query).items().stream().map(listed -> listed.image().id()).toList();
  }

  private Counts countsOfOwner(Instant now) {
    ImageQuery query = new ImageQuery(OWNER, true, Set.of(), Order.NEWEST_FIRST, null, 10, now);
    return shares.list(query).items().get(0).image().counts();
  }

  private Counts counted(Image image, Instant now) {
    return shares.counted(image, now).orElseThrow();
  }

  private Tidying tidyUp(Instant now) {
    return shares.tidyUp(at(now).image(), Ended.ALL, now, AMPLE);
  }

  @Test
  @DisplayName("R34 to R36: terms and what was replied are kept")
  void terms() {
    Share offer = put(AShare.of(IMAGE, RECIPIENT).under(ALL_TERMS).build());
    assertThat(shareAt(NOW)).isEqualTo(offer);

    Share rejected = put(offer.answered(ShareState.REJECTED, new Reply(null, "No."), NOW));

    assertThat(shareAt(NOW)).isEqualTo(rejected);
    assertThat(shares.members(IMAGE, null, 10, NOW).items()).containsExactly(rejected);
  }

  @Test
  @DisplayName("R34: a share is over at its end and not a moment before, in every read")
  void over() {
    for (ShareState state : ShareState.values()) {
      Share share =
          put(AShare.of(IMAGE, new ProjectId(state.wireName())).in(state).until(END).build());
      assertThat(at(BEFORE, share.project()).shareOf(share.project())).isEqualTo(share);
      assertThat(at(END, share.project()).shareOf(share.project())).isNull();
    }
    assertThat(shares.members(IMAGE, null, 10, BEFORE).items()).hasSize(3);
    assertThat(shares.members(IMAGE, null, 10, END).items()).isEmpty();
  }

  @Test
  @DisplayName("R34, R11: lists and counts of the recipient go by the clock")
  void receivedLists() {
    accepted(RECIPIENT, END);

    assertThat(received(BEFORE)).containsExactly(IMAGE);
    assertThat(received(END)).isEmpty();
    assertThat(shares.received(RECIPIENT, ALL, 5, BEFORE))
        .containsEntry(ShareState.ACCEPTED, new Count(1, false));
    assertThat(shares.received(RECIPIENT, ALL, 5, END))
        .isEqualTo(
            Map.of(
                ShareState.PENDING, new Count(0, false),
                ShareState.ACCEPTED, new Count(0, false),
                ShareState.REJECTED, new Count(0, false)));
  }

  @Test
  @DisplayName("R34: what is over is made up for on a page of a list")
  void pages() {
    created(OTHER_IMAGE);
    moved(OTHER_IMAGE, RECIPIENT, ShareState.ACCEPTED);
    accepted(RECIPIENT, END);
    ImageQuery first =
        new ImageQuery(
            RECIPIENT, false, Set.of(ShareState.ACCEPTED), Order.OLDEST_FIRST, null, 1, END);

    Page<ListedImage> page = shares.list(first);

    assertThat(page.items()).extracting(listed -> listed.image().id()).containsExactly(OTHER_IMAGE);
    assertThat(page.more()).isFalse();
  }

  @Test
  @DisplayName("R34: members that are over are made up for on a page, whatever their number")
  void memberPages() {
    shared(IMAGE, projects(40), ShareState.PENDING, ENDING);
    offered(RECIPIENT, null);

    Page<Share> page = shares.members(IMAGE, null, 1, END);

    assertThat(page.items()).extracting(Share::project).containsExactly(RECIPIENT);
    assertThat(page.more()).isFalse();
  }

  @Test
  @DisplayName("R35: an offer lapses that nobody answers in time; one that is answered doesn't")
  void lapses() {
    Share offer = put(AShare.of(IMAGE, RECIPIENT).under(Terms.NONE.until(null, END)).build());

    assertThat(shareAt(BEFORE)).isEqualTo(offer);
    assertThat(shareAt(END)).isNull();

    Share accepted = put(offer.answered(ShareState.ACCEPTED, Reply.NONE, NOW));
    assertThat(shareAt(END)).isEqualTo(accepted);
    assertThat(tidyUp(END)).isEqualTo(Tidying.DONE);
    assertThat(shareAt(END)).isEqualTo(accepted);
  }

  @Test
  @DisplayName("R34, R35: an answer in time leaves the end that is further off")
  void bothTimes() {
    Share offer = put(AShare.of(IMAGE, RECIPIENT).under(Terms.NONE.until(LATER_END, END)).build());
    Share accepted = put(offer.answered(ShareState.ACCEPTED, Reply.NONE, NOW));

    assertThat(shareAt(END)).isEqualTo(accepted);
    assertThat(shareAt(LATER_END)).isNull();
    tidyUp(LATER_END);
    assertThat(at(LATER_END).image().counts()).isEqualTo(Counts.NONE);
  }

  @Test
  @DisplayName("R34: counts are exact where they are asked for, and tell from when they are not")
  void counts() {
    accepted(RECIPIENT, END);
    offered(OTHER_RECIPIENT, null);
    Image image = at(BEFORE).image();

    assertThat(image.counts()).isEqualTo(new Counts(2, 1, END));
    assertThat(shares.counted(image, BEFORE)).contains(image.counts());
    assertThat(counted(image, END).shares()).isEqualTo(1);
    assertThat(counted(image, END).accepted()).isZero();
    assertThat(countsOfOwner(BEFORE)).isEqualTo(image.counts());
    assertThat(countsOfOwner(END).shares()).isEqualTo(1);
    assertThat(countsOfOwner(END).accepted()).isZero();
  }

  @Test
  @DisplayName("R34: what accepts or is rejected is counted as what it is by then")
  void countsAfterAnswers() {
    Share accepted = offered(RECIPIENT, END).answered(ShareState.ACCEPTED, Reply.NONE, NOW);
    put(accepted);
    Share rejected = accepted(OTHER_RECIPIENT, END).answered(ShareState.REJECTED, Reply.NONE, NOW);
    put(rejected);
    offered(new ProjectId("third"), null);

    Counts counts = counted(at(END).image(), END);

    assertThat(counts.shares()).isEqualTo(1);
    assertThat(counts.accepted()).isZero();
    assertThat(shares.tidyUp(at(END).image(), Ended.ACCEPTED, END, AMPLE)).isEqualTo(Tidying.DONE);
    assertThat(at(END, RECIPIENT, OTHER_RECIPIENT).recorded())
        .isEqualTo(Map.of(OTHER_RECIPIENT, rejected));
    assertThat(at(END).image().counts()).isEqualTo(new Counts(2, 0, END));
  }

  @Test
  @DisplayName("R34: however many are over, so many are counted, and whether any is left")
  void mostCounted() {
    shared(IMAGE, projects(ShareStore.MOST_OVER + 1), ShareState.PENDING, ENDING);
    accepted(RECIPIENT, END);
    Share living = accepted(OTHER_RECIPIENT, null);

    Counts some = counted(at(END).image(), END);
    assertThat(some.atMost()).isTrue();
    assertThat(some.shares()).isBetween(1L, 2L);
    assertThat(some.accepted()).isEqualTo(1);

    assertThat(commit(at(NOW, OTHER_RECIPIENT), living, null)).isEqualTo(COMMITTED);
    Counts none = counted(at(END).image(), END);
    assertThat(none.atMost()).isFalse();
    assertThat(none.shares()).isZero();
    assertThat(none.accepted()).isZero();
  }

  @Test
  @DisplayName("R34: a place is free at once, however many offers are over")
  void placeBehindMany() {
    shared(IMAGE, projects(70), ShareState.PENDING, ENDING);
    accepted(RECIPIENT, LATER_END);
    Image image = at(LATER_END).image();

    assertThat(shares.tidyUp(image, Ended.ACCEPTED, LATER_END, AMPLE)).isEqualTo(Tidying.DONE);

    assertThat(at(LATER_END).image().counts()).isEqualTo(new Counts(70, 0, END));
  }

  @Test
  @DisplayName("R34: counts are exact also if the image was read before it was tidied up")
  void countsOfBefore() {
    accepted(RECIPIENT, END);
    offered(OTHER_RECIPIENT, null);
    Image image = at(BEFORE).image();
    tidyUp(END);

    Counts counts = counted(image, END);

    assertThat(counts.shares()).isEqualTo(1);
    assertThat(counts.accepted()).isZero();
  }

  @Test
  @DisplayName("R34: an image that is deleted meanwhile has no counts any more")
  void countsOfDeleted() {
    accepted(RECIPIENT, END);
    Image image = at(BEFORE).image();
    deleted(IMAGE);

    assertThat(shares.counted(image, END)).isEmpty();
  }

  @Test
  @DisplayName("R34: the next end is the earliest, in whatever order ends are set")
  void nextEnd() {
    offered(RECIPIENT, LATER_END);
    assertThat(at(NOW).image().counts().nextEnd()).isEqualTo(LATER_END);
    offered(OTHER_RECIPIENT, END);
    assertThat(at(NOW).image().counts().nextEnd()).isEqualTo(END);
    offered(new ProjectId("third"), LATER_END);
    assertThat(at(NOW).image().counts().nextEnd()).isEqualTo(END);
  }

  @Test
  @DisplayName("R34: tidying up removes what is over and nothing else")
  void tidyUp() {
    accepted(RECIPIENT, END);
    Share living = accepted(OTHER_RECIPIENT, LATER_END);

    assertThat(tidyUp(BEFORE)).isEqualTo(Tidying.DONE);
    assertThat(at(BEFORE).image().counts()).isEqualTo(new Counts(2, 2, END));
    assertThat(tidyUp(END)).isEqualTo(Tidying.DONE);
    assertThat(tidyUp(END)).isEqualTo(Tidying.DONE);

    Standing left = at(END, RECIPIENT, OTHER_RECIPIENT);
    assertThat(left.image().counts()).isEqualTo(new Counts(1, 1, LATER_END));
    assertThat(left.recorded()).isEqualTo(Map.of(OTHER_RECIPIENT, living));
  }

  @Test
  @DisplayName("R34: however many are over, tidying up comes to its end")
  void tidyUpMany() {
    shared(IMAGE, projects(70), ShareState.ACCEPTED, ENDING);

    int portions = 0;
    while (tidyUp(END) == Tidying.GOES_ON) {
      assertThat(portions++).isLessThan(70);
    }

    assertThat(at(END).image().counts()).isEqualTo(Counts.NONE);
  }

  @Test
  @DisplayName("R34: an offer takes the place of what is over")
  void offeredAnew() {
    Share old = accepted(RECIPIENT, END);
    Share anew = AShare.of(IMAGE, RECIPIENT).at(END).until(LATER_END).build();
    Standing read = at(END, RECIPIENT);

    assertThat(read.over()).isEqualTo(Map.of(RECIPIENT, old));
    assertThat(commit(read, old, anew)).isEqualTo(COMMITTED);

    assertThat(shareAt(END)).isEqualTo(anew);
    assertThat(received(END)).containsExactly(IMAGE);
    assertThat(at(END).image().counts().shares()).isEqualTo(1);
    assertThat(at(END).image().counts().accepted()).isZero();
    tidyUp(END);
    assertThat(shareAt(END)).isEqualTo(anew);
  }

  @Test
  @DisplayName("R34: the owner moves the end, takes it away, or gives one")
  void moved() {
    Share share = accepted(RECIPIENT, END);

    Share longer = put(share.under(Terms.NONE.until(LATER_END, null)));
    tidyUp(END);
    assertThat(shareAt(END)).isEqualTo(longer);
    assertThat(shareAt(LATER_END)).isNull();

    Share forGood = put(longer.under(Terms.NONE));
    tidyUp(LATER_END);
    assertThat(shareAt(LATER_END)).isEqualTo(forGood);

    put(forGood.under(Terms.NONE.until(END, null)));
    assertThat(shareAt(END)).isNull();
  }

  @Test
  @DisplayName("R34: who decides on another end than there is has decided on nothing")
  void overtaken() {
    Share share = offered(RECIPIENT, END);
    Standing read = at(NOW, RECIPIENT);
    Share longer = put(share.under(Terms.NONE.until(LATER_END, null)));

    CommitOutcome late = commit(read, share, share.answered(ShareState.ACCEPTED, Reply.NONE, NOW));

    assertThat(late).isEqualTo(new CommitOutcome.Overtaken(at(NOW, RECIPIENT)));
    assertThat(shareAt(NOW)).isEqualTo(longer);
  }

  @Test
  @DisplayName("R34: a share that is stopped before its end leaves nothing to tidy up")
  void stopped() {
    Share share = accepted(RECIPIENT, END);
    assertThat(commit(at(NOW, RECIPIENT), share, null)).isEqualTo(COMMITTED);

    tidyUp(END);

    assertThat(at(END).image().counts()).isEqualTo(Counts.NONE);
  }

  @Test
  @DisplayName("R34: the schedule finds what is over, what ended first first")
  void schedule() {
    offered(RECIPIENT, LATER_END);
    offered(OTHER_RECIPIENT, END);

    assertThat(cleanup.over(BEFORE, 10)).isEmpty();
    assertThat(cleanup.over(END, 10)).containsExactly(new EndedShare(IMAGE, OTHER_RECIPIENT, END));
    List<EndedShare> both = cleanup.over(LATER_END, 10);
    assertThat(both)
        .containsExactly(
            new EndedShare(IMAGE, OTHER_RECIPIENT, END),
            new EndedShare(IMAGE, RECIPIENT, LATER_END));
    assertThat(cleanup.over(LATER_END, 1)).hasSize(1);

    tidyUp(LATER_END);
    cleanup.tidiedUp(both);
    assertThat(cleanup.over(LATER_END, 10)).isEmpty();
  }

  @Test
  @DisplayName("R34, R5: a share that is over keeps nobody from owning the image")
  void transfer() {
    accepted(OTHER_RECIPIENT, END);
    Image image = at(END).image();
    Image given =
        image
            .edited(image.status(), image.settings(), image.description(), END)
            .ownedBy(OTHER_RECIPIENT);

    assertThat(images.transfer(image, given, LIMITS, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  @Test
  @DisplayName("R36: the reason of a stop is kept for the recipient, and counts as no share")
  void reason() {
    Share share = offered(RECIPIENT, null);
    Transition stop = new Transition(share, null, "Out of support.");
    assertThat(shares.commit(at(NOW, RECIPIENT), List.of(stop), LIMITS, BY, AMPLE))
        .isEqualTo(COMMITTED);

    Standing stopped = at(NOW, RECIPIENT);
    assertThat(stopped.reasonOfStop(RECIPIENT)).contains("Out of support.");
    assertThat(stopped.recorded()).isEmpty();
    assertThat(stopped.image().counts()).isEqualTo(Counts.NONE);
    assertThat(shares.members(IMAGE, null, 10, NOW).items()).isEmpty();
    assertThat(received(NOW)).isEmpty();
    assertThat(at(NOW, OTHER_RECIPIENT).reasonOfStop(OTHER_RECIPIENT)).isEmpty();
    assertThat(shares.members(IMAGE, null, 10, NOW.minusMillis(5)).items())
        .as("of a list that began before")
        .isEmpty();
    Instant longAfter = NOW.plus(Duration.ofDays(91));
    assertThat(at(longAfter, RECIPIENT).reasonOfStop(RECIPIENT)).isEmpty();

    offered(RECIPIENT, END);
    assertThat(at(NOW, RECIPIENT).reasonOfStop(RECIPIENT)).isEmpty();
    assertThat(at(END, RECIPIENT).reasonOfStop(RECIPIENT)).as("of the share before").isEmpty();
    tidyUp(END);
    assertThat(at(END, RECIPIENT).reasonOfStop(RECIPIENT)).isEmpty();
  }

  @Test
  @DisplayName("R27, R28: a deleted image's shares that end are removed like all others")
  void deleted() {
    accepted(RECIPIENT, END);
    deleted(IMAGE);

    assertThat(received(NOW)).isEmpty();
    assertThat(cleanup.removeShares(IMAGE, 10)).isEqualTo(1);
    assertThat(cleanup.removeShares(IMAGE, 10)).isZero();
  }
}
