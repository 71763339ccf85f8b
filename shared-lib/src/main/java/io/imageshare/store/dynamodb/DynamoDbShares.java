package io.imageshare.store.dynamodb;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.store.Commit;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.Count;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageQuery;
import io.imageshare.store.ListedImage;
import io.imageshare.store.Page;
import io.imageshare.store.ShareStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images, each as two items: one under its image, one under its recipient. */
record DynamoDbShares(Keys keys, Batches batches, Lists lists, Transactions transactions)
    implements ShareStore {

  @Override
  public Optional<Standing> standing(ImageId image, Set<ProjectId> projects) {
    Key imageKey = keys.image(image);
    List<Key> wanted = new ArrayList<>();
    wanted.add(imageKey);
    projects.forEach(project -> wanted.add(keys.member(image, project)));
    Map<Key, Item> found = batches.read(wanted);
    Optional<Image> alive = Optional.ofNullable(found.remove(imageKey)).flatMap(ImageItems::read);
    return alive.map(record -> new Standing(record, byProject(found)));
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Deadline deadline) {
    Commit commit = new Commit(read, transitions, limits);
    ShareCommit writes = new ShareCommit(keys, commit);
    TransactionOutcome outcome = transactions.carryOut(writes.fill(transactions.begin()), deadline);
    if (outcome instanceof TransactionOutcome.Applied) {
      return new CommitOutcome.Committed();
    }
    return outcome instanceof TransactionOutcome.Failed failed
        ? new CommitOutcome.Overtaken(found(commit, writes.found(failed)).orElse(null))
        : new CommitOutcome.Unknown();
  }

  /** Where the failed conditions tell nothing new, only reading again tells more. */
  private Optional<Standing> found(Commit commit, Optional<Standing> told) {
    return told.equals(Optional.of(commit.read()))
        ? standing(commit.image().id(), commit.projects())
        : told;
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    LivingImages images = new LivingImages(keys, batches);
    RowStream rows = new RowStream(keys, lists, images, query);
    return new ListPage(images, rows, query).read();
  }

  @Override
  public Map<ShareState, Count> received(ProjectId project, Set<ShareState> states, int most) {
    LivingImages images = new LivingImages(keys, batches);
    return new ReceivedCount(keys, lists, images, project, states, most).read();
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit) {
    String marker = after == null ? null : after.value();
    List<Share> found =
        lists.read(ListQuery.first(keys.members(image), limit + 1).after(marker)).stream()
            .map(ShareItems::read)
            .toList();
    return found.size() > limit
        ? new Page<>(found.subList(0, limit), true)
        : new Page<>(found, false);
  }

  private static Map<ProjectId, Share> byProject(Map<Key, Item> members) {
    Map<ProjectId, Share> shares = new HashMap<>();
    for (Item member : members.values()) {
      Share share = ShareItems.read(member);
      shares.put(share.project(), share);
    }
    return shares;
  }
}
