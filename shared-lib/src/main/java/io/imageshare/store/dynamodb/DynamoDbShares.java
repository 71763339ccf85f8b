package io.imageshare.store.dynamodb;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswer;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Count;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images, each as two items: one under its image, one under its recipient. */
record DynamoDbShares(
    Keys keys, Items items, Batches batches, Lists lists, Transactions transactions)
    implements ShareStore {

  @Override
  public Optional<Standing> standing(
      ImageId image, Set<ProjectId> projects, Set<ProjectId> answering, Instant now) {
    Key imageKey = keys.image(image);
    List<Key> wanted = new ArrayList<>();
    wanted.add(imageKey);
    projects.forEach(project -> wanted.add(keys.member(image, project)));
    answering.forEach(project -> wanted.add(keys.answers(project)));
    Map<Key, Item> found = batches.read(wanted);
    Optional<Image> alive = Optional.ofNullable(found.remove(imageKey)).flatMap(ImageReader::read);
    return alive.map(
        record -> {
          Map<ProjectId, StandingAnswer> answers = answers(found, answering, record.owner());
          return standing(record, found.values(), now).with(answers);
        });
  }

  /** What those projects answer to that owner; takes their items away from what was found. */
  private Map<ProjectId, StandingAnswer> answers(
      Map<Key, Item> found, Set<ProjectId> answering, ProjectId owner) {
    Map<ProjectId, StandingAnswer> answers = new HashMap<>();
    for (ProjectId project : answering) {
      Item item = found.remove(keys.answers(project));
      if (item != null) {
        answers.put(project, AnswerItems.answer(item, owner));
      }
    }
    return answers;
  }

  private static Standing standing(Image image, Collection<Item> members, Instant now) {
    List<Share> shares = new ArrayList<>();
    Map<ProjectId, String> stopped = new HashMap<>();
    for (Item member : members) {
      if (ShareItems.isStopped(member)) {
        ProjectId project = member.parsed(Attributes.RECIPIENT, ProjectId::parse);
        ShareItems.reason(member, now).ifPresent(reason -> stopped.put(project, reason));
      } else {
        shares.add(ShareItems.read(member));
      }
    }
    return Standing.of(image, shares, stopped, now);
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Actor by, Deadline deadline) {
    return carryOut(new Commit(read, transitions, limits, by), deadline);
  }

  @Override
  public Noting noteUse(Share share, LocalDate day, Deadline deadline) {
    Transaction transaction = transactions.begin();
    new ShareItems(keys).use(share, day, transaction);
    return transactions
        .carryOut(transaction, deadline)
        .match(() -> Noting.NOTED, failed -> Noting.OVERTAKEN, () -> Noting.UNKNOWN);
  }

  private CommitOutcome carryOut(Commit commit, Deadline deadline) {
    ShareCommit writes = new ShareCommit(keys, commit);
    return transactions
        .carryOut(writes.fill(transactions.begin()), deadline)
        .match(
            CommitOutcome.Committed::new,
            failed -> new CommitOutcome.Overtaken(found(commit, writes.found(failed)).orElse(null)),
            CommitOutcome.Unknown::new);
  }

  /** Where the failed conditions tell nothing new, only reading again tells more. */
  private Optional<Standing> found(Commit commit, Optional<Standing> told) {
    Standing read = commit.read();
    boolean nothingNew =
        told.filter(
                found ->
                    found.image().equals(read.image()) && found.recorded().equals(read.recorded()))
            .isPresent();
    return nothingNew ? standing(commit.image().id(), commit.projects(), commit.read().at()) : told;
  }

  @Override
  public Optional<Counts> counted(Image image, Instant now) {
    return new EndedCounts(keys, lists, batches).counted(image, now);
  }

  @Override
  public Tidying tidyUp(Image image, Ended which, Instant now, Deadline deadline) {
    return image.counts().mayBeOver(now)
        ? new EndedShares(keys, items, lists, batches)
            .end(image.id(), which, now, commit -> carryOut(commit, deadline))
        : Tidying.DONE;
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    LivingImages images = new LivingImages(keys, batches);
    RowStream rows = new RowStream(keys, lists, images, query);
    return new ListedRows(images, rows, query, this).page();
  }

  @Override
  public Map<ShareState, Count> received(
      ProjectId project, Set<ShareState> states, int most, Instant now) {
    LivingImages images = new LivingImages(keys, batches);
    return new ReceivedCount(keys, lists, images, project, states, most, now).read();
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit, Instant now) {
    String marker = after == null ? null : after.value();
    List<Share> found =
        lists
            .read(
                ListQuery.first(keys.members(image), limit + 1)
                    .after(marker)
                    .where(ShareItems.alive(now)))
            .stream()
            .map(ShareItems::read)
            .toList();
    return Page.of(found, limit);
  }
}
