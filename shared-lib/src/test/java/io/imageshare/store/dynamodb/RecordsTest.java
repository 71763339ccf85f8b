package io.imageshare.store.dynamodb;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OTHER_IMAGE;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.local.template.Template;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.CreationOutcome;
import io.imageshare.store.Leftovers.DeletedImage;
import io.imageshare.store.RepeatableRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which items there are in the table, seen without the store. */
class RecordsTest {
  private static final Deadline AMPLE = () -> Duration.ofMinutes(1);
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);
  private static final RepeatableRequest REQUEST =
      new RepeatableRequest(OWNER, "request-1", "asked");

  private final Region region = TestTable.newRegion();
  private final Keys keys = new Keys(region);
  private final TestTable table = TestTable.here();
  private final DynamoDbStores stores =
      new DynamoDbStores(
          table.client(), table.name(), region, Duration.ofDays(3), Pause.sleeping());

  private final Items items =
      new Items(new Table(table.client(), table.name(), region, Backoff.sleeping()));

  private List<Item> items() {
    return table
        .client()
        .scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
        .items()
        .stream()
        .map(Item::of)
        .filter(item -> item.key().partition().startsWith(region + "#"))
        .toList();
  }

  private void share() {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    Share share = new Share(IMAGE, RECIPIENT, ShareState.PENDING, NOW, NOW, null);
    stores
        .shares()
        .commit(
            new Standing(NEW, Map.of()),
            List.of(new Transition(null, share)),
            Limits.DEFAULTS,
            AMPLE);
  }

  @Test
  void anImageWithAShareIsFiveItems() {
    share();

    assertThat(items())
        .extracting(Item::key)
        .containsExactlyInAnyOrder(
            keys.image(IMAGE),
            keys.member(IMAGE, RECIPIENT),
            keys.received(RECIPIENT, ShareState.PENDING, IMAGE),
            keys.owned(OWNER, IMAGE),
            keys.usage(OWNER));
  }

  @Test
  void aShareThatMovesOnLeavesNothingBehind() {
    share();
    Standing read = stores.shares().standing(IMAGE, Set.of(RECIPIENT)).orElseThrow();
    Share pending = read.shares().values().iterator().next();
    Transition rejection = new Transition(pending, pending.in(ShareState.REJECTED, LATER, null));

    stores.shares().commit(read, List.of(rejection), Limits.DEFAULTS, AMPLE);

    assertThat(items())
        .hasSize(5)
        .extracting(Item::key)
        .contains(keys.received(RECIPIENT, ShareState.REJECTED, IMAGE));
  }

  @Test
  @DisplayName("R28: of a deleted image that was cleaned up only its ID and its owner's count stay")
  void cleanedUp() {
    share();
    stores.images().delete(NEW, LATER, AMPLE);
    assertThat(items())
        .extracting(Item::key)
        .contains(keys.deleted(new DeletedImage(IMAGE, LATER)))
        .doesNotContain(keys.owned(OWNER, IMAGE))
        .hasSize(5);

    stores.leftovers().removeShares(IMAGE, 10);
    stores.leftovers().finish(new DeletedImage(IMAGE, LATER));

    assertThat(items())
        .extracting(Item::key)
        .containsExactlyInAnyOrder(keys.image(IMAGE), keys.usage(OWNER));
  }

  @Test
  @DisplayName("R28: what a run left half done, the next one does")
  void halfCleanedUp() {
    share();
    stores.images().delete(NEW, LATER, AMPLE);
    // The recipient's item goes first: a run may end between the two.
    items.delete(keys.received(RECIPIENT, ShareState.PENDING, IMAGE));

    assertThat(stores.leftovers().removeShares(IMAGE, 10)).isEqualTo(1);

    assertThat(items()).extracting(Item::key).doesNotContain(keys.member(IMAGE, RECIPIENT));
  }

  @Test
  void jobsAndRequestsAreDroppedByTheTableInTheEnd() throws IOException {
    String expiry =
        Template.read(
                Template.nearest(),
                Map.of("AWS::Region", "eu-test-1", "TokenIssuer", "https://identity.example.org"))
            .timeToLiveAttribute()
            .orElseThrow();
    JobId job = new JobId("01900000-0000-7000-8000-0000000000aa");
    stores.jobs().save(new Job(job, OWNER, JobType.ADD_MEMBERS, NOW, LATER, List.of(), null));
    stores
        .images()
        .create(image(OTHER_IMAGE, ImageKind.SYSTEM_DISK), null, REQUEST, Limits.DEFAULTS, AMPLE);

    Items items = new Items(new Table(table.client(), table.name(), region, Backoff.sleeping()));

    assertThat(items.read(keys.job(OWNER, job)).orElseThrow().number(expiry))
        .isEqualTo(LATER.plus(Duration.ofDays(3)).getEpochSecond());
    assertThat(items.read(keys.request(REQUEST)).orElseThrow().number(expiry))
        .isEqualTo(NOW.plus(Duration.ofDays(1)).getEpochSecond());
    assertThat(items())
        .filteredOn(item -> item.has(expiry))
        .extracting(Item::key)
        .containsExactlyInAnyOrder(keys.job(OWNER, job), keys.request(REQUEST));
  }

  @Test
  @DisplayName(
      "R32: of a request that is kept without a fingerprint any of its name is a repetition")
  void requestWithoutFingerprint() {
    items.write(
        new NewItem(keys.request(REQUEST))
            .text("image", OTHER_IMAGE.value())
            .number("expires", LATER.getEpochSecond())
            .attributes());

    assertThat(stores.images().create(NEW, null, REQUEST, Limits.DEFAULTS, AMPLE))
        .isEqualTo(new CreationOutcome.Repeated(OTHER_IMAGE));
  }

  @Test
  void aShareIsMovedOnlyIfBothItsItemsAreAsExpected() {
    share();
    Standing read = stores.shares().standing(IMAGE, Set.of(RECIPIENT)).orElseThrow();
    Share pending = read.shares().values().iterator().next();
    items.delete(keys.received(RECIPIENT, ShareState.PENDING, IMAGE));
    List<Item> before = items();

    for (Transition transition :
        List.of(
            new Transition(pending, pending.in(ShareState.ACCEPTED, LATER, null)),
            new Transition(pending, pending.in(ShareState.PENDING, LATER, null)),
            new Transition(pending, null))) {
      assertThat(stores.shares().commit(read, List.of(transition), Limits.DEFAULTS, AMPLE))
          .isEqualTo(new CommitOutcome.Overtaken(read));
    }

    assertThat(items()).isEqualTo(before);
  }

  @Test
  void aShareIsOfferedOnlyIfNeitherOfItsItemsIsThere() {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    Share share = new Share(IMAGE, RECIPIENT, ShareState.PENDING, NOW, NOW, null);
    items.write(new ShareItems(keys).received(share));

    assertThat(
            stores
                .shares()
                .commit(
                    new Standing(NEW, Map.of()),
                    List.of(new Transition(null, share)),
                    Limits.DEFAULTS,
                    AMPLE))
        .isEqualTo(new CommitOutcome.Overtaken(new Standing(NEW, Map.of())));

    assertThat(stores.shares().members(IMAGE, null, 10).items()).isEmpty();
  }
}
