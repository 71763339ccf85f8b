package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.domain.Transition;
import io.imageshare.store.CleanupStore.Backlog;
import io.imageshare.store.CleanupStore.DeletedImage;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A place from which calls go to the table that may be made twice.
 *
 * @param operation the call's name in the SDK
 * @param before what has to be there
 * @param act what makes the call
 * @param result what comes of it
 */
record CallSite(
    String name,
    String operation,
    Consumer<Stores> before,
    Function<Stores, Object> act,
    Object result) {
  /** When nothing waits any more for recipients to be told of a deletion. */
  private static final Instant DAYS_LATER = LATER.plus(Duration.ofDays(2));

  private static final Share SHARE = AShare.of(IMAGE, RECIPIENT).build();
  private static final DeletedImage DELETED = new DeletedImage(IMAGE, LATER);
  private static final Job JOB =
      new Job(
          new JobId("01900000-0000-7000-8000-0000000000aa"),
          OWNER,
          JobType.ADD_MEMBERS,
          NOW,
          LATER,
          List.of(),
          null);
  private static final Standing STANDING =
      Standing.of(image(IMAGE, ImageKind.SYSTEM_DISK), List.of(), NOW)
          .after(List.of(new Transition(null, SHARE)));

  private static final StandingAnswers REJECTING =
      StandingAnswers.NONE.withDefault(StandingAnswer.REJECT);

  private static final ProjectNames NAMING = ProjectNames.NONE.with(RECIPIENT, "one");

  /** All of them. */
  static List<CallSite> all() {
    return List.of(
        new CallSite(
            "count a project's images",
            "getItem",
            CallSite::share,
            stores -> stores.images().owned(OWNER),
            1L),
        new CallSite(
            "read a job",
            "getItem",
            stores -> stores.jobs().save(JOB),
            CallSite::job,
            Optional.of(JOB)),
        new CallSite(
            "save a job",
            "putItem",
            stores -> {},
            stores -> {
              stores.jobs().save(JOB);
              return job(stores);
            },
            Optional.of(JOB)),
        new CallSite(
            "read an image and its shares",
            "batchGetItem",
            CallSite::share,
            stores -> stores.shares().standing(IMAGE, Set.of(RECIPIENT), NOW),
            Optional.of(STANDING)),
        new CallSite(
            "read an image and the standing answers of its recipients",
            "batchGetItem",
            stores -> {
              share(stores);
              stores.answers().replace(RECIPIENT, REJECTING, AMPLE);
            },
            stores -> stores.shares().standing(IMAGE, Set.of(RECIPIENT), Set.of(RECIPIENT), NOW),
            Optional.of(STANDING.with(Map.of(RECIPIENT, StandingAnswer.REJECT)))),
        new CallSite(
            "read standing answers",
            "batchGetItem",
            stores -> stores.answers().replace(RECIPIENT, REJECTING, AMPLE),
            stores -> stores.answers().kept(RECIPIENT),
            REJECTING),
        new CallSite(
            "read the names of projects",
            "batchGetItem",
            stores -> stores.names().replace(RECIPIENT, NAMING, AMPLE),
            stores -> stores.names().kept(RECIPIENT),
            NAMING),
        new CallSite(
            "read the shares of an image",
            "query",
            CallSite::share,
            stores -> stores.shares().members(IMAGE, null, 10, NOW),
            new Page<>(List.of(SHARE), false)),
        new CallSite(
            "read the rows of a list",
            "query",
            CallSite::share,
            CallSite::list,
            new Page<>(List.of(new ListedImage(STANDING.image(), SHARE)), false)),
        new CallSite(
            "read the images of a list",
            "batchGetItem",
            CallSite::share,
            CallSite::list,
            new Page<>(List.of(new ListedImage(STANDING.image(), SHARE)), false)),
        new CallSite(
            "find deleted images",
            "query",
            CallSite::delete,
            stores -> stores.cleanup().unclaimed(DAYS_LATER, 10),
            List.of(DELETED)),
        new CallSite(
            "count deleted images",
            "query",
            CallSite::delete,
            stores -> stores.cleanup().backlog(),
            new Backlog(1, Optional.of(DELETED.deleted()))),
        new CallSite(
            "remove shares",
            "batchWriteItem",
            CallSite::delete,
            stores ->
                stores.cleanup().removeShares(IMAGE, 10) + stores.cleanup().removeShares(IMAGE, 10),
            1),
        new CallSite(
            "release a deleted image",
            "updateItem",
            stores -> {
              delete(stores);
              stores.cleanup().claim(DELETED, LATER, Duration.ofDays(9));
            },
            stores -> {
              stores.cleanup().release(DELETED);
              return stores.cleanup().unclaimed(DAYS_LATER, 10);
            },
            List.of(DELETED)),
        new CallSite(
            "finish a deleted image",
            "deleteItem",
            CallSite::delete,
            stores -> {
              stores.cleanup().finish(DELETED);
              return stores.cleanup().backlog();
            },
            new Backlog(0, Optional.empty())));
  }

  private static Optional<Job> job(Stores stores) {
    return stores.jobs().job(OWNER, JOB.id());
  }

  private static Page<ListedImage> list(Stores stores) {
    return stores
        .shares()
        .list(
            new ImageQuery(
                RECIPIENT,
                true,
                Set.of(ShareState.PENDING, ShareState.ACCEPTED),
                Order.NEWEST_FIRST,
                null,
                10,
                NOW));
  }

  private static void share(Stores stores) {
    Standing unshared = Standing.of(image(IMAGE, ImageKind.SYSTEM_DISK), List.of(), NOW);
    stores.images().create(unshared.image(), null, null, Limits.DEFAULTS, AMPLE);
    stores
        .shares()
        .commit(unshared, List.of(new Transition(null, SHARE)), Limits.DEFAULTS, BY, AMPLE);
  }

  private static void delete(Stores stores) {
    share(stores);
    stores.images().delete(STANDING.image(), LATER, BY, AMPLE);
  }

  @Override
  public String toString() {
    return name;
  }
}
