package io.imageshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.domain.Transition;
import io.imageshare.lambda.Components;
import io.imageshare.parallel.Brief;
import io.imageshare.store.AroundPorts;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.StoreProvider;
import io.imageshare.store.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region's records, written at {@link Examples#NOW}, and functions on them, run later. */
public final class TestRegion {
  /** One place is filled faster than ten. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("TABLE_NAME", "none", "AWS_REGION", Examples.HERE.name(), "FULL_ECS_SHARE_LIMIT", "1");

  private final Components components;

  /**
   * @param records what nothing else uses
   */
  public TestRegion(StoreProvider records) {
    this.components =
        Components.from(ENVIRONMENT::get, records)
            .with(Clock.fixed(Examples.LATER, ZoneOffset.UTC))
            .with(new Brief(Duration.ofMinutes(1)));
  }

  /** What a function here is made of. */
  public Components components() {
    return components;
  }

  /** The same with something around each call of the records. */
  public Components disturbed(AroundPorts around) {
    return components.with(around.around(stores()));
  }

  private Stores stores() {
    return components.stores();
  }

  public void put(Image image) {
    assertThat(stores().images().create(image, null, null, components.limits(), Examples.AMPLE))
        .isEqualTo(new CreationOutcome.Created());
  }

  public void put(Share share) {
    Standing standing = standing(share.image(), share.project());
    List<Transition> offer = List.of(new Transition(standing.shareOf(share.project()), share));
    assertThat(
            stores()
                .shares()
                .commit(standing, offer, components.limits(), Examples.BY, Examples.AMPLE))
        .isEqualTo(new CommitOutcome.Committed());
  }

  public void delete(ImageId id) {
    Image image = standing(id, Examples.OWNER).image();
    assertThat(stores().images().delete(image, Examples.NOW, Examples.BY, Examples.AMPLE))
        .isEqualTo(EditOutcome.DONE);
  }

  public @Nullable Share share(ImageId image, ProjectId project) {
    return standing(image, project).shareOf(project);
  }

  /** The job that the answer to the project's batch names. */
  public Job job(ProjectId project, Answer answer) {
    return stores().jobs().job(project, new JobId(answer.succeeds().text("job_id"))).orElseThrow();
  }

  private Standing standing(ImageId image, ProjectId project) {
    return stores().shares().standing(image, Set.of(project), Examples.LATER).orElseThrow();
  }
}
