package io.imageshare.store;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.Limits;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.Reply;
import io.imageshare.domain.Share;
import io.imageshare.domain.ShareState;
import io.imageshare.domain.Standing;
import io.imageshare.domain.StandingAnswers;
import io.imageshare.domain.Terms;
import io.imageshare.domain.Transition;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.testkit.AShare;
import io.imageshare.testkit.Examples;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of every port's promises begin with. Each test has the records of a region for
 * itself.
 */
public abstract class StoreContract {
  protected static final Limits LIMITS = Limits.DEFAULTS;

  protected final ShareStore shares;
  protected final ImageStore images;
  protected final KeptStore<StandingAnswers> standingAnswers;
  protected final KeptStore<ProjectNames> names;
  protected final JobStore jobs;
  protected final EventStore events;
  protected final CleanupStore cleanup;

  /**
   * @param empty makes records that nothing else uses
   */
  protected StoreContract(Supplier<Stores> empty) {
    Stores stores = empty.get();
    this.shares = stores.shares();
    this.images = stores.images();
    this.standingAnswers = stores.answers();
    this.names = stores.names();
    this.jobs = stores.jobs();
    this.events = stores.events();
    this.cleanup = stores.cleanup();
  }

  /** A number of projects, in the order of their IDs. */
  protected static List<ProjectId> projects(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> new ProjectId("project-%04d".formatted(number)))
        .toList();
  }

  /** Writes the record of an image. */
  protected Image created(Image image) {
    assertThat(images.create(image, null, null, LIMITS, AMPLE))
        .isEqualTo(new CreationOutcome.Created());
    return image;
  }

  /** Writes the record of an active image of the usual owner's. */
  protected Image created(ImageId id) {
    return created(Examples.image(id, ImageKind.SYSTEM_DISK));
  }

  /** Deletes the image, whatever happened to it. */
  protected void deleted(ImageId image) {
    assertThat(images.delete(standing(image).image(), NOW, BY, AMPLE)).isEqualTo(EditOutcome.DONE);
  }

  /** The image with the shares of those projects. */
  protected Standing standing(ImageId image, ProjectId... projects) {
    return shares.standing(image, Set.of(projects), NOW).orElseThrow();
  }

  /** What a share of the image would be in that state; null for none. */
  protected static @Nullable Share share(
      ImageId image, ProjectId project, @Nullable ShareState state) {
    return state == null ? null : AShare.of(image, project).in(state).build();
  }

  /** The transition from what is read to that state, or to no share. */
  protected Transition to(ImageId image, ProjectId project, @Nullable ShareState state) {
    Share before = standing(image, project).shareOf(project);
    if (before == null || state == null) {
      return new Transition(before, share(image, project, state));
    }
    return new Transition(before, before.answered(state, Reply.NONE, NOW));
  }

  /** Brings a share of the image into that state, or stops it. */
  protected void moved(ImageId image, ProjectId project, @Nullable ShareState state) {
    Transition transition = to(image, project, state);
    assertThat(shares.commit(standing(image, project), List.of(transition), LIMITS, BY, AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  /** Makes shares of the image in that state, in as many commits as it takes. */
  protected void shared(ImageId image, List<ProjectId> projects, ShareState state) {
    shared(image, projects, state, Terms.NONE);
  }

  /** The same under these terms. */
  protected void shared(ImageId image, List<ProjectId> projects, ShareState state, Terms terms) {
    List<Transition> transitions =
        projects.stream()
            .map(project -> AShare.of(image, project).in(state).under(terms).build())
            .map(share -> new Transition(null, share))
            .toList();
    int most =
        ShareStore.MAX_TRANSITIONS / transitions.stream().mapToInt(Commit::size).max().orElse(1);
    for (int start = 0; start < transitions.size(); start += most) {
      int end = Math.min(transitions.size(), start + most);
      List<Transition> some = transitions.subList(start, end);
      assertThat(shares.commit(standing(image), some, LIMITS, BY, AMPLE))
          .isEqualTo(new CommitOutcome.Committed());
    }
  }
}
