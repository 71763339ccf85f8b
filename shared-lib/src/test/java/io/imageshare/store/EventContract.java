package io.imageshare.store;

import static io.imageshare.testkit.Examples.ALL_TERMS;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.STRANGER;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Event;
import io.imageshare.domain.EventType;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Retirement;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareMove;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.parallel.Parallel;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.ShareStore.Ended;
import io.imageshare.testkit.AShare;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to images and shares is in the feeds of those whom it concerns (R40). */
public abstract class EventContract extends StoreContract {
  private static final Actor RECIPIENTS = new Actor(RECIPIENT, false, "ravi");
  private static final Terms ENDING = ALL_TERMS.until(LATER, null);
  private static final Duration KEPT = Duration.ofDays(90);

  protected EventContract(Supplier<Stores> empty) {
    super(empty);
  }

  @BeforeEach
  void anImage() {
    created(IMAGE);
  }

  private List<Event> feed(ProjectId project) {
    return entries(project, null).stream().map(FeedEntry::event).toList();
  }

  private List<EventType> types(ProjectId project) {
    return feed(project).stream().map(Event::type).toList();
  }

  private Page<FeedEntry> page(ProjectId project, @Nullable Long after, int limit, Instant now) {
    return events.feed(project, after, limit, now).orElseThrow();
  }

  private List<FeedEntry> entries(ProjectId project, @Nullable Long after) {
    return page(project, after, 1_000, LATER).items();
  }

  private Share put(@Nullable Share before, Share after, Actor by) {
    commit(NOW, new Transition(before, after), by);
    return after;
  }

  private void commit(Instant now, Transition transition, Actor by) {
    Standing read = shares.standing(IMAGE, Set.of(transition.project()), now).orElseThrow();
    assertThat(shares.commit(read, List.of(transition), LIMITS, by, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  private static ProjectId recipient(Event event) {
    return Objects.requireNonNull(event.move()).recipient();
  }

  private Event event(EventType type, Instant at, @Nullable Actor by, @Nullable ShareMove move) {
    Image image = image(IMAGE, ImageKind.SYSTEM_DISK);
    return new Event(
        type,
        IMAGE,
        image.description().name(),
        OWNER,
        at,
        by == null ? null : by.project(),
        by == null ? null : by.user(),
        null,
        move);
  }

  private static ShareMove move(
      @Nullable ShareState before,
      @Nullable ShareState after,
      Terms terms,
      @Nullable String reason) {
    return new ShareMove(RECIPIENT, before, after, terms, reason, false);
  }

  @Test
  @DisplayName("R40: both sides read the whole life of a share, in its order, and nobody else does")
  void life() {
    Share offer = put(null, AShare.of(IMAGE, RECIPIENT).under(ENDING).build(), BY);
    Share accepted = put(offer, offer.answered(ShareState.ACCEPTED, Reply.NONE, NOW), RECIPIENTS);
    Reply no = new Reply(null, "No.");
    Share rejected = put(accepted, accepted.answered(ShareState.REJECTED, no, NOW), RECIPIENTS);
    Share changed = put(rejected, rejected.under(Terms.NONE), BY);
    commit(NOW, new Transition(changed, null, "Enough."), BY);

    assertThat(feed(OWNER))
        .containsExactly(
            event(EventType.OFFERED, NOW, BY, move(null, ShareState.PENDING, ENDING, null)),
            event(
                EventType.ACCEPTED,
                NOW,
                RECIPIENTS,
                move(ShareState.PENDING, ShareState.ACCEPTED, ENDING, null)),
            event(
                EventType.REJECTED,
                NOW,
                RECIPIENTS,
                move(ShareState.ACCEPTED, ShareState.REJECTED, ENDING, "No.")),
            event(
                EventType.CHANGED,
                NOW,
                BY,
                move(ShareState.REJECTED, ShareState.REJECTED, Terms.NONE, "No.")),
            event(
                EventType.STOPPED,
                NOW,
                BY,
                move(ShareState.REJECTED, null, Terms.NONE, "Enough.")));
    assertThat(feed(RECIPIENT)).isEqualTo(feed(OWNER));
    assertThat(feed(STRANGER)).isEmpty();
  }

  @Test
  @DisplayName("R40: an event has one ID in both feeds, and no other event has it")
  void ids() {
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);

    List<String> owners = entries(OWNER, null).stream().map(FeedEntry::id).toList();
    assertThat(owners).doesNotHaveDuplicates().hasSize(2);
    assertThat(entries(RECIPIENT, null)).extracting(FeedEntry::id).isEqualTo(owners);
  }

  @Test
  @DisplayName("R40, R2: the shares of one commit are an event each")
  void many() {
    List<ProjectId> recipients = projects(40);
    shared(IMAGE, recipients, ShareState.PENDING);

    assertThat(feed(OWNER))
        .hasSize(40)
        .extracting(EventContract::recipient)
        .containsExactlyInAnyOrderElementsOf(recipients);
    recipients.forEach(
        recipient -> assertThat(types(recipient)).containsExactly(EventType.OFFERED));
  }

  @Test
  @DisplayName("R34, R40: what is tidied up has ended when its time was over, by nobody")
  void ended() {
    put(null, AShare.of(IMAGE, RECIPIENT).accepted().under(ENDING).build(), BY);
    Instant later = LATER.plusSeconds(60);

    shares.tidyUp(
        shares.standing(IMAGE, Set.of(), later).orElseThrow().image(), Ended.ALL, later, AMPLE);

    assertThat(feed(RECIPIENT))
        .last()
        .isEqualTo(
            event(EventType.ENDED, LATER, null, move(ShareState.ACCEPTED, null, ENDING, null)));
    assertThat(types(OWNER)).containsExactly(EventType.ACCEPTED, EventType.ENDED);
    assertThat(feed(OWNER)).isEqualTo(feed(RECIPIENT));
  }

  @Test
  @DisplayName("R35, R40: an offer that takes the place of one that has lapsed tells both")
  void lapsed() {
    Terms terms = Terms.NONE.until(null, LATER);
    Share lapsed = put(null, AShare.of(IMAGE, RECIPIENT).under(terms).build(), BY);
    Share anew = Share.offered(IMAGE, RECIPIENT, Terms.NONE, LATER);

    commit(LATER, new Transition(lapsed, anew), BY);

    assertThat(feed(RECIPIENT))
        .endsWith(
            event(EventType.LAPSED, LATER, null, move(ShareState.PENDING, null, terms, null)),
            event(EventType.OFFERED, LATER, BY, move(null, ShareState.PENDING, Terms.NONE, null)));
  }

  @Test
  @DisplayName(
      "R33, R40: whoever has a share is told that the image is out of use, and back in use")
  void deactivated() {
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, OTHER_RECIPIENT, ShareState.REJECTED);
    edited(ImageStatus.DEACTIVATED);
    edited(ImageStatus.ACTIVE);

    for (ProjectId project : List.of(OWNER, RECIPIENT, OTHER_RECIPIENT)) {
      assertThat(feed(project))
          .endsWith(
              event(EventType.IMAGE_DEACTIVATED, LATER, BY, null),
              event(EventType.IMAGE_REACTIVATED, LATER, BY, null));
    }
    assertThat(feed(STRANGER)).isEmpty();
  }

  private void edited(ImageStatus status) {
    Image image = standing(IMAGE).image();
    Image changed = image.edited(status, image.settings(), image.description(), LATER);
    assertThat(images.edit(changed, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  @Test
  @DisplayName("R42, R40: whoever has a share is told that the image retires, and that it stays")
  void retirement() {
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    Retirement announced = new Retirement(LATER, OTHER_IMAGE, "Take the newer one.");
    Image image = standing(IMAGE).image();
    for (Retirement retirement : Arrays.asList(announced, null)) {
      image =
          image.edited(
              image.status(), image.settings().with(retirement), image.description(), LATER);
      assertThat(images.edit(image, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
    }

    for (ProjectId project : List.of(OWNER, RECIPIENT)) {
      assertThat(feed(project))
          .extracting(Event::type, Event::retirement)
          .endsWith(
              tuple(EventType.IMAGE_RETIRING, announced), tuple(EventType.IMAGE_STAYING, null));
    }
  }

  @Test
  @DisplayName("R40: what happens to an image that nobody shares, and another name, are no events")
  void nothing() {
    edited(ImageStatus.DEACTIVATED);
    edited(ImageStatus.ACTIVE);
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Image image = standing(IMAGE).image();
    Image named = image.edited(image.status(), image.settings(), named("other"), LATER);
    assertThat(images.edit(named, BY, AMPLE)).isEqualTo(EditOutcome.DONE);

    assertThat(types(OWNER)).containsExactly(EventType.OFFERED);
    assertThat(types(RECIPIENT)).containsExactly(EventType.OFFERED);
  }

  @Test
  @DisplayName("R27, R40: all who have a share are told that the image is deleted")
  void deletion() {
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    put(null, AShare.of(IMAGE, OTHER_RECIPIENT).under(ENDING).build(), BY);

    assertThat(images.delete(standing(IMAGE).image(), LATER, BY, AMPLE))
        .isEqualTo(EditOutcome.DONE);

    assertThat(types(RECIPIENT)).endsWith(EventType.IMAGE_DELETED);
    assertThat(types(OWNER)).contains(EventType.IMAGE_DELETED, EventType.ENDED);
    assertThat(types(OTHER_RECIPIENT)).endsWith(EventType.ENDED);
  }

  @Test
  @DisplayName("R27, R34, R40: a share has ended also if its end was set since the image was read")
  void deletionAfterAnEndWasSet() {
    Image read = standing(IMAGE).image();
    put(null, AShare.of(IMAGE, RECIPIENT).under(ENDING).build(), BY);
    assertThat(images.delete(read, LATER, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
    assertThat(types(OWNER)).containsExactly(EventType.OFFERED, EventType.ENDED);
    assertThat(types(RECIPIENT)).isEqualTo(types(OWNER));
  }

  @Test
  @DisplayName("R27, R34, R40: of any number of shares that were over, each has ended")
  void deletionOfMany() {
    List<ProjectId> recipients = projects(120);
    shared(IMAGE, recipients, ShareState.PENDING, ENDING);

    assertThat(images.delete(standing(IMAGE).image(), LATER, BY, AMPLE))
        .isEqualTo(EditOutcome.DONE);

    assertThat(types(OWNER)).filteredOn(EventType.ENDED::equals).hasSize(120);
    assertThat(types(recipients.get(119))).containsExactly(EventType.OFFERED, EventType.ENDED);
  }

  @Test
  @DisplayName("R40: both owners and all who have a share are told that the image is given away")
  void given() {
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    Image read = standing(IMAGE).image();

    assertThat(images.transfer(read, TransferContract.given(read, STRANGER), LIMITS, BY, AMPLE))
        .isEqualTo(EditOutcome.DONE);

    for (ProjectId project : List.of(OWNER, RECIPIENT, STRANGER)) {
      assertThat(feed(project))
          .last()
          .extracting(Event::type, Event::owner)
          .containsExactly(EventType.IMAGE_GIVEN, STRANGER);
    }
  }

  @Test
  @DisplayName("R40: a feed is read on from any place, without a gap, page by page")
  void pages() {
    created(OTHER_IMAGE);
    for (ProjectId project : projects(7)) {
      moved(IMAGE, project, ShareState.PENDING);
      moved(OTHER_IMAGE, project, ShareState.PENDING);
    }
    List<FeedEntry> all = entries(OWNER, null);
    assertThat(all).extracting(FeedEntry::place).containsExactlyElementsOf(numbers(1, 14));

    Page<FeedEntry> page = page(OWNER, 3L, 4, LATER);

    assertThat(page.items()).isEqualTo(all.subList(3, 7));
    assertThat(page.more()).isTrue();
    assertThat(page(OWNER, 7L, 7, LATER).more()).isFalse();
    assertThat(entries(OWNER, 14L)).isEmpty();
  }

  private static List<Long> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  @Test
  @DisplayName("R40: a feed is read back from its end and from any place, newest first")
  void back() {
    for (ProjectId project : projects(7)) {
      moved(IMAGE, project, ShareState.PENDING);
    }
    List<FeedEntry> newestFirst = new ArrayList<>(entries(OWNER, null));
    Collections.reverse(newestFirst);

    Page<FeedEntry> page = events.back(OWNER, null, 3, LATER);
    Page<FeedEntry> rest = events.back(OWNER, page.items().get(2).place(), 4, LATER);

    assertThat(page).isEqualTo(new Page<>(newestFirst.subList(0, 3), true));
    assertThat(rest).isEqualTo(new Page<>(newestFirst.subList(3, 7), false));
    assertThat(events.back(OWNER, 1L, 4, LATER).items()).isEmpty();
    assertThat(events.back(STRANGER, null, 4, LATER).items()).isEmpty();
  }

  @Test
  @DisplayName("R40: read back, too, what is too old is no more in a feed")
  void backToWhatIsOld() {
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Share before = Objects.requireNonNull(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT));
    commit(
        LATER, new Transition(before, before.answered(ShareState.ACCEPTED, Reply.NONE, LATER)), BY);
    Instant then = NOW.plus(KEPT);

    assertThat(events.back(OWNER, null, 10, then).items())
        .extracting(FeedEntry::place)
        .containsExactly(2L);
    assertThat(events.back(OWNER, null, 10, LATER.plus(KEPT))).isEqualTo(Page.empty());
  }

  @Test
  @DisplayName("R40: what is too old is no more in a feed, and who was to read on there is told so")
  void old() {
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    moved(IMAGE, RECIPIENT, ShareState.ACCEPTED);
    Instant then = NOW.plus(KEPT);

    assertThat(page(OWNER, null, 10, then.minusNanos(1)).items()).hasSize(2);
    assertThat(page(OWNER, null, 10, then).items()).isEmpty();
    assertThat(events.feed(OWNER, 1L, 10, then)).isEmpty();
    assertThat(page(OWNER, 2L, 10, then)).isEqualTo(Page.empty());
  }

  @Test
  @DisplayName("R40: after a long while without an event a feed goes on where it was")
  void afterAWhile() {
    moved(IMAGE, RECIPIENT, ShareState.PENDING);
    Share before = Objects.requireNonNull(standing(IMAGE, RECIPIENT).shareOf(RECIPIENT));
    Instant then = NOW.plus(KEPT).plus(KEPT);

    commit(
        then, new Transition(before, before.answered(ShareState.ACCEPTED, Reply.NONE, then)), BY);

    Page<FeedEntry> page = page(RECIPIENT, 1L, 10, then);
    assertThat(page.items()).extracting(FeedEntry::place).containsExactly(2L);
    assertThat(page(RECIPIENT, null, 10, then).items()).isEqualTo(page.items());
  }

  @Test
  @DisplayName("R40: of changes at the same time each is in the feeds once, and nothing else is")
  void concurrent() {
    List<ProjectId> recipients = projects(24);

    Parallel.map(
        recipients,
        recipient -> {
          moved(IMAGE, recipient, ShareState.PENDING);
          return entries(recipient, null).size();
        });

    assertThat(entries(OWNER, null))
        .extracting(FeedEntry::place)
        .containsExactlyElementsOf(numbers(1, 24));
    assertThat(feed(OWNER))
        .extracting(EventContract::recipient)
        .containsExactlyInAnyOrderElementsOf(recipients);
  }
}
