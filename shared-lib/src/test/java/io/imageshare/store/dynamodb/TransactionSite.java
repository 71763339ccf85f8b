package io.imageshare.store.dynamodb;

import static io.imageshare.domain.Examples.IMAGE;
import static io.imageshare.domain.Examples.LATER;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OWNER;
import static io.imageshare.domain.Examples.RECIPIENT;
import static io.imageshare.domain.Examples.image;
import static io.imageshare.domain.Examples.named;
import static io.imageshare.domain.Examples.unshared;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.CreationOutcome;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.Stores;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A place from which a transaction goes to the table.
 *
 * @param before what has to be there
 * @param act what carries out the transaction
 * @param done what is told if it took effect
 * @param unknown what is told if nobody knows
 * @param state what there is to see of it
 */
record TransactionSite(
    String name,
    Consumer<Stores> before,
    BiFunction<Stores, Deadline, Object> act,
    Object done,
    Object unknown,
    Function<Stores, Object> state) {
  private static final Deadline AMPLE = () -> Duration.ofMinutes(1);
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);

  /** All of them. */
  static List<TransactionSite> all() {
    return List.of(
        new TransactionSite(
            "commit",
            TransactionSite::create,
            (stores, deadline) ->
                stores
                    .shares()
                    .commit(unshared(NEW), List.of(acceptance()), Limits.DEFAULTS, deadline),
            new CommitOutcome.Committed(),
            new CommitOutcome.Unknown(),
            TransactionSite::standing),
        new TransactionSite(
            "create",
            stores -> {},
            (stores, deadline) ->
                stores
                    .images()
                    .create(
                        NEW,
                        null,
                        new RepeatableRequest(OWNER, "request-1", "asked"),
                        Limits.DEFAULTS,
                        deadline),
            new CreationOutcome.Created(),
            new CreationOutcome.Unknown(),
            TransactionSite::standing),
        new TransactionSite(
            "edit",
            TransactionSite::create,
            (stores, deadline) ->
                stores
                    .images()
                    .edit(
                        NEW.edited(
                            ImageStatus.ACTIVE,
                            new ImageSettings(Visibility.PRIVATE, false, true),
                            named("new"),
                            LATER),
                        deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing),
        new TransactionSite(
            "transfer",
            TransactionSite::create,
            (stores, deadline) ->
                stores.images().transfer(NEW, given(RECIPIENT), Limits.DEFAULTS, deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing),
        new TransactionSite(
            "delete",
            TransactionSite::create,
            (stores, deadline) -> stores.images().delete(NEW, LATER, deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing));
  }

  private static Transition acceptance() {
    return new Transition(null, new Share(IMAGE, RECIPIENT, ShareState.ACCEPTED, NOW, NOW, null));
  }

  private static Image given(ProjectId owner) {
    return NEW.edited(NEW.status(), NEW.settings(), NEW.description(), LATER).ownedBy(owner);
  }

  private static void create(Stores stores) {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
  }

  private static List<Object> standing(Stores stores) {
    return List.of(
        stores.shares().standing(IMAGE, Set.of(RECIPIENT)),
        stores.images().owned(OWNER),
        stores.leftovers().backlog());
  }

  @Override
  public String toString() {
    return name;
  }
}
