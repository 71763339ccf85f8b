package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_IMAGE;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Region;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.local.template.Template;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.Retention;
import io.imageshare.testkit.AShare;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which items there are in the table, seen without the store. */
class RecordsTest {
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);
  private static final RepeatableRequest REQUEST =
      new RepeatableRequest(OWNER, "request-1", "asked");

  private final Region region = TestTable.newRegion();
  private final Keys keys = new Keys(region);
  private final TestTable table = TestTable.here();
  private final DynamoDbStores stores =
      new DynamoDbStores(
          table.client(),
          table.name(),
          region,
          new Retention(Duration.ofDays(3), Duration.ofDays(90)),
          Pause.sleeping());

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
    Share share = AShare.of(IMAGE, RECIPIENT).build();
    stores
        .shares()
        .commit(
            Standing.of(NEW, List.of(), NOW),
            List.of(new Transition(null, share)),
            Limits.DEFAULTS,
            BY,
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
    Standing read = stores.shares().standing(IMAGE, Set.of(RECIPIENT), NOW).orElseThrow();
    Share pending = read.shares().values().iterator().next();
    Transition rejection =
        new Transition(pending, pending.answered(ShareState.REJECTED, Reply.NONE, LATER));

    stores.shares().commit(read, List.of(rejection), Limits.DEFAULTS, BY, AMPLE);

    assertThat(items())
        .hasSize(5)
        .extracting(Item::key)
        .contains(keys.received(RECIPIENT, ShareState.REJECTED, IMAGE));
  }

  @Test
  @DisplayName("R28: of a deleted image that was cleaned up only its ID and its owner's count stay")
  void cleanedUp() {
    share();
    stores.images().delete(NEW, LATER, BY, AMPLE);
    assertThat(items())
        .extracting(Item::key)
        .contains(keys.deleted(new DeletedImage(IMAGE, LATER)))
        .doesNotContain(keys.owned(OWNER, IMAGE))
        .hasSize(5);

    stores.cleanup().removeShares(IMAGE, 10);
    stores.cleanup().finish(new DeletedImage(IMAGE, LATER));

    assertThat(items())
        .extracting(Item::key)
        .containsExactlyInAnyOrder(keys.image(IMAGE), keys.usage(OWNER));
  }

  @Test
  @DisplayName("R28: what a run left half done, the next one does")
  void halfCleanedUp() {
    share();
    stores.images().delete(NEW, LATER, BY, AMPLE);
    // The recipient's item goes first: a run may end between the two.
    items.delete(keys.received(RECIPIENT, ShareState.PENDING, IMAGE));

    assertThat(stores.cleanup().removeShares(IMAGE, 10)).isEqualTo(1);

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
    Standing read = stores.shares().standing(IMAGE, Set.of(RECIPIENT), NOW).orElseThrow();
    Share pending = read.shares().values().iterator().next();
    items.delete(keys.received(RECIPIENT, ShareState.PENDING, IMAGE));
    List<Item> before = items();

    for (Transition transition :
        List.of(
            new Transition(pending, pending.answered(ShareState.ACCEPTED, Reply.NONE, LATER)),
            new Transition(pending, pending.offeredAgain(Terms.NONE, LATER)),
            new Transition(pending, null))) {
      assertThat(stores.shares().commit(read, List.of(transition), Limits.DEFAULTS, BY, AMPLE))
          .isEqualTo(new CommitOutcome.Overtaken(read));
    }

    assertThat(items()).isEqualTo(before);
  }

  @Test
  void aShareIsOfferedOnlyIfNeitherOfItsItemsIsThere() {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
    Share share = AShare.of(IMAGE, RECIPIENT).build();
    items.write(new ShareItems(keys).received(share));

    assertThat(
            stores
                .shares()
                .commit(
                    Standing.of(NEW, List.of(), NOW),
                    List.of(new Transition(null, share)),
                    Limits.DEFAULTS,
                    BY,
                    AMPLE))
        .isEqualTo(new CommitOutcome.Overtaken(Standing.of(NEW, List.of(), NOW)));

    assertThat(stores.shares().members(IMAGE, null, 10, NOW).items()).isEmpty();
  }
}
