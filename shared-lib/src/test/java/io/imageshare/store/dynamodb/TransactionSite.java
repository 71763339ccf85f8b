package io.imageshare.store.dynamodb;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.image;
import static io.imageshare.testkit.Examples.named;
import static io.imageshare.testkit.Examples.unshared;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Share;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.domain.Transition;
import io.imageshare.domain.Visibility;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.KeptStore;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.store.ShareStore.Noting;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AShare;
import java.time.LocalDate;
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
  private static final Image NEW = image(IMAGE, ImageKind.SYSTEM_DISK);

  private static final Share ACCEPTED = AShare.of(IMAGE, RECIPIENT).accepted().build();

  private static final StandingAnswers REJECTING =
      StandingAnswers.NONE.withDefault(StandingAnswer.REJECT);

  /** All of them. */
  static List<TransactionSite> all() {
    return List.of(
        new TransactionSite(
            "commit",
            TransactionSite::create,
            (stores, deadline) ->
                stores
                    .shares()
                    .commit(unshared(NEW), List.of(acceptance()), Limits.DEFAULTS, BY, deadline),
            new CommitOutcome.Committed(),
            new CommitOutcome.Unknown(),
            TransactionSite::standing),
        new TransactionSite(
            "note a use",
            TransactionSite::accept,
            (stores, deadline) ->
                stores.shares().noteUse(ACCEPTED, LocalDate.of(2026, 2, 1), deadline),
            Noting.NOTED,
            Noting.UNKNOWN,
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
                        BY,
                        deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing),
        new TransactionSite(
            "transfer",
            TransactionSite::create,
            (stores, deadline) ->
                stores.images().transfer(NEW, given(RECIPIENT), Limits.DEFAULTS, BY, deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing),
        new TransactionSite(
            "delete",
            TransactionSite::create,
            (stores, deadline) -> stores.images().delete(NEW, LATER, BY, deadline),
            EditOutcome.DONE,
            EditOutcome.UNKNOWN,
            TransactionSite::standing),
        new TransactionSite(
            "set a standing answer",
            stores -> {},
            (stores, deadline) -> stores.answers().replace(RECIPIENT, REJECTING, deadline),
            KeptStore.Outcome.DONE,
            KeptStore.Outcome.UNKNOWN,
            stores -> stores.answers().kept(RECIPIENT)),
        new TransactionSite(
            "name a project",
            stores -> {},
            (stores, deadline) ->
                stores.names().replace(RECIPIENT, ProjectNames.NONE.with(OWNER, "one"), deadline),
            KeptStore.Outcome.DONE,
            KeptStore.Outcome.UNKNOWN,
            stores -> stores.names().kept(RECIPIENT)));
  }

  private static Transition acceptance() {
    return new Transition(null, ACCEPTED);
  }

  private static void accept(Stores stores) {
    create(stores);
    stores.shares().commit(unshared(NEW), List.of(acceptance()), Limits.DEFAULTS, BY, AMPLE);
  }

  private static Image given(ProjectId owner) {
    return NEW.edited(NEW.status(), NEW.settings(), NEW.description(), LATER).ownedBy(owner);
  }

  private static void create(Stores stores) {
    stores.images().create(NEW, null, null, Limits.DEFAULTS, AMPLE);
  }

  private static List<Object> standing(Stores stores) {
    return List.of(
        stores.shares().standing(IMAGE, Set.of(RECIPIENT), NOW),
        stores.images().owned(OWNER),
        stores.cleanup().backlog());
  }

  @Override
  public String toString() {
    return name;
  }
}
