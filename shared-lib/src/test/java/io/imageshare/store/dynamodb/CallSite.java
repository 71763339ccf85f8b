package io.imageshare.store.dynamodb;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.image;

import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ImageQuery.Order;
import io.imageshare.store.Leftovers.Backlog;
import io.imageshare.store.Leftovers.DeletedImage;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.Stores;
import java.time.Duration;
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
  private static final Deadline AMPLE = () -> Duration.ofMinutes(1);
  private static final Share SHARE =
      new Share(IMAGE, RECIPIENT, ShareState.PENDING, NOW, NOW, null);
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
      new Standing(image(IMAGE, ImageKind.SYSTEM_DISK), Map.of())
          .after(List.of(new Transition(null, SHARE)));

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
            stores -> stores.shares().standing(IMAGE, Set.of(RECIPIENT)),
            Optional.of(STANDING)),
        new CallSite(
            "read the shares of an image",
            "query",
            CallSite::share,
            stores -> stores.shares().members(IMAGE, null, 10),
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
            stores -> stores.leftovers().unclaimed(LATER, 10),
            List.of(DELETED)),
        new CallSite(
            "count deleted images",
            "query",
            CallSite::delete,
            stores -> stores.leftovers().backlog(),
            new Backlog(1, Optional.of(DELETED.deleted()))),
        new CallSite(
            "remove shares",
            "batchWriteItem",
            CallSite::delete,
            stores ->
                stores.leftovers().removeShares(IMAGE, 10)
                    + stores.leftovers().removeShares(IMAGE, 10),
            1),
        new CallSite(
            "release a deleted image",
            "updateItem",
            stores -> {
              delete(stores);
              stores.leftovers().claim(DELETED, LATER, Duration.ofHours(1));
            },
            stores -> {
              stores.leftovers().release(DELETED);
              return stores.leftovers().unclaimed(LATER, 10);
            },
            List.of(DELETED)),
        new CallSite(
            "finish a deleted image",
            "deleteItem",
            CallSite::delete,
            stores -> {
              stores.leftovers().finish(DELETED);
              return stores.leftovers().backlog();
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
                10));
  }

  private static void share(Stores stores) {
    Standing unshared = new Standing(image(IMAGE, ImageKind.SYSTEM_DISK), Map.of());
    stores.images().create(unshared.image(), null, null, Limits.DEFAULTS, AMPLE);
    stores.shares().commit(unshared, List.of(new Transition(null, SHARE)), Limits.DEFAULTS, AMPLE);
  }

  private static void delete(Stores stores) {
    share(stores);
    stores.images().delete(STANDING.image(), LATER, AMPLE);
  }

  @Override
  public String toString() {
    return name;
  }
}
