package io.imageshare.local.sqlite;

import io.imageshare.domain.Actor;
import io.imageshare.domain.Counts;
import io.imageshare.domain.Image;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of images. */
record SqliteShares(Readers readers, Writer writer, Feeds feeds) implements ShareStore {
  private static final CommitOutcome COMMITTED = new CommitOutcome.Committed();
  private static final CommitOutcome UNKNOWN = new CommitOutcome.Unknown();

  private Region region() {
    return feeds.region();
  }

  @Override
  public Optional<Standing> standing(
      ImageId image, Set<ProjectId> projects, Set<ProjectId> answering, Instant now) {
    return readers.read(
        session -> {
          Optional<Standing> found = Standings.read(session, region(), image, projects, now);
          return found.isEmpty() || answering.isEmpty()
              ? found
              : Optional.of(answered(session, found.get(), answering));
        });
  }

  private Standing answered(Session session, Standing found, Set<ProjectId> answering)
      throws SQLException {
    return found.with(AnswerRows.read(session, region(), answering, found.image().owner()));
  }

  @Override
  public CommitOutcome commit(
      Standing read, List<Transition> transitions, Limits limits, Actor by, Deadline deadline) {
    Commit commit = new Commit(read, transitions, limits, by);
    return writer.carryOut(session -> carryOut(session, commit), deadline).orElse(UNKNOWN);
  }

  @Override
  public Noting noteUse(Share share, LocalDate day, Deadline deadline) {
    return writer
        .carryOut(
            session ->
                ShareWrites.use(session, region(), share, day) ? Noting.NOTED : Noting.OVERTAKEN,
            deadline)
        .orElse(Noting.UNKNOWN);
  }

  private CommitOutcome carryOut(Session session, Commit commit) throws SQLException {
    if (!AsRead.holds(session, region(), commit)) {
      Optional<Standing> found =
          Standings.read(
              session, region(), commit.image().id(), commit.projects(), commit.read().at());
      if (!commit.fits(found)) {
        return new CommitOutcome.Overtaken(found.orElse(null));
      }
    }
    new ShareWrites(session, region(), commit.read().at()).write(commit);
    feeds.in(session).ofShares(commit.events(), commit.read().at());
    return COMMITTED;
  }

  @Override
  public Optional<Counts> counted(Image image, Instant now) {
    return readers.read(session -> EndedShares.counted(session, region(), image, now));
  }

  @Override
  public Tidying tidyUp(Image image, Ended which, Instant now, Deadline deadline) {
    return image.counts().mayBeOver(now)
        ? writer
            .carryOut(session -> EndedShares.end(session, feeds, image.id(), which, now), deadline)
            .orElse(Tidying.UNKNOWN)
        : Tidying.DONE;
  }

  @Override
  public Page<ListedImage> list(ImageQuery query) {
    return new ImageList(readers, region(), query).page();
  }

  @Override
  public Map<ShareState, Count> received(
      ProjectId project, Set<ShareState> states, int most, Instant now) {
    return new ReceivedCount(readers, region(), project, now).read(List.copyOf(states), most);
  }

  @Override
  public Page<Share> members(ImageId image, @Nullable ProjectId after, int limit, Instant now) {
    return new MemberList(readers, region(), image, now).page(after, limit);
  }
}
