package io.imageshare.local.sqlite;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Region;
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
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images. */
record SqliteShares(Readers readers, Writer writer, Region region) implements ShareStore {
  private static final CommitOutcome COMMITTED = new CommitOutcome.Committed();
  private static final CommitOutcome UNKNOWN = new CommitOutcome.Unknown();

  @Override
  public Optional<Standing> standing(ImageId image, Set<ProjectId> projects) {
    return readers.read(session -> Standings.read(session, region, image, projects));
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Deadline deadline) {
    Commit commit = new Commit(read, transitions, limits);
    return writer.carryOut(session -> carryOut(session, commit), deadline).orElse(UNKNOWN);
  }

  private CommitOutcome carryOut(Session session, Commit commit) throws SQLException {
    Optional<Standing> found =
        Standings.read(session, region, commit.image().id(), commit.projects());
    if (!commit.fits(found)) {
      return new CommitOutcome.Overtaken(found.orElse(null));
    }
    new ShareWrites(session, region).write(commit);
    return COMMITTED;
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    return new ImageList(readers, region, query).page();
  }

  @Override
  public Map<ShareState, Count> received(ProjectId project, Set<ShareState> states, int most) {
    return new ReceivedCount(readers, region, project).read(List.copyOf(states), most);
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit) {
    return new MemberList(readers, region, image).page(after, limit);
  }
}
