package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.PlannedAction;
import io.imageshare.domain.ProjectId;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Share;
import io.imageshare.domain.Standing;
import io.imageshare.feeds.Feeds;
import io.imageshare.lambda.Components;
import io.imageshare.lambda.HttpFunction;
import io.imageshare.respond.RespondHandler;
import io.imageshare.revoke.RevokeHandler;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.share.ShareHandler;
import io.imageshare.testkit.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A service that is asked for a plan before each call, and then carries the call out (R38). */
final class Rehearsal {
  /** How many projects take part. */
  static final int PROJECTS = 4;

  /** Events that are read at once: so few that most feeds have several pages. */
  private static final int PAGE = 3;

  private static final int PLACES = 2;
  private static final int FULL_ECS_PLACES = 1;

  final Cloud cloud =
      Cloud.make()
          .with("SHARE_LIMIT", Integer.toString(PLACES))
          .with("FULL_ECS_SHARE_LIMIT", Integer.toString(FULL_ECS_PLACES));

  /** All projects. */
  final List<Project> projects = Stream.generate(cloud::project).limit(PROJECTS).toList();

  final Feeds feeds = new Feeds(projects.stream().map(Project::id).toList(), PAGE);

  /** The images that were registered so far, deleted or not. */
  final List<ImageId> images = new ArrayList<>();

  private final Components components = components("POST /v2/images/{image_id}/members");
  private final HttpFunction share = new ShareHandler(components);
  private final HttpFunction respond =
      new RespondHandler(components("PUT /v2/images/{image_id}/members/{member_id}"));
  private final HttpFunction revoke =
      new RevokeHandler(components("DELETE /v2/images/{image_id}/members/{member_id}"));

  private Components components(String routeKey) {
    return cloud.components(cloud.function(routeKey));
  }

  /** The image that a number stands for: there are fewer images than numbers. */
  ImageId image(int number) {
    return images.get(number % images.size());
  }

  /** The plan changes nothing, and says of each pair what the call then does. */
  void perform(Wish wish) {
    Map<String, Map<String, Object>> records = cloud.records().all();
    Scene before = scene();
    Answer plan = ask(wish, "dry_run=true");
    assertThat(cloud.records().all()).as("records after %s", plan).isEqualTo(records);

    Answer done = ask(wish, "dry_run=false");

    if (plan.status() != 200) {
      assertThat(plan.json().path("error")).isEqualTo(done.json().path("error"));
      assertThat(plan.status()).isEqualTo(done.status());
      return;
    }
    expectPairs(wish, plan.json().path("plan"), refusals(wish, done), before, scene());
    expectPlaces(wish, plan.json().path("images"), before, scene());
  }

  private Answer ask(Wish wish, String query) {
    HttpFunction handler =
        switch (wish.action()) {
          case OFFER, CHANGE, NONE, REFUSE -> share;
          case ACCEPT, REJECT -> respond;
          case STOP -> revoke;
        };
    return wish.event().query(query).sentTo(handler);
  }

  /** Why each pair was refused, in the order of the request; nothing where it wasn't. */
  private List<String> refusals(Wish wish, Answer done) {
    if (!wish.batch()) {
      return List.of(done.body().isEmpty() ? "" : done.text("error", "code"));
    }
    Project maker = wish.answers() ? wish.recipients().get(0) : wish.by();
    Job job =
        components
            .jobs()
            .job(new ProjectId(maker.id()), new JobId(done.succeeds().text("job_id")))
            .orElseThrow();
    return job.results().stream()
        .map(result -> Optional.ofNullable(result.refusal()).map(Refusal::code).orElse(""))
        .toList();
  }

  private static void expectPairs(
      Wish wish, JsonNode plan, List<String> refusals, Scene before, Scene after) {
    int place = 0;
    for (ImageId image : wish.wishedImages()) {
      for (Project recipient : wish.wishedRecipients()) {
        JsonNode pair = plan.path(place);
        assertThat(pair.path("image_id").stringValue()).isEqualTo(image.value());
        assertThat(pair.path("project_id").stringValue()).isEqualTo(recipient.id());
        assertThat(pair.path("error_code").asString("")).isEqualTo(refusals.get(place));
        Share was = before.share(image, recipient);
        Share is = after.share(image, recipient);
        assertThat(pair.path("action").stringValue())
            .as("%s of %s", pair, was)
            .isEqualTo(action(wish, refusals.get(place), was, is).wireName());
        boolean known = before.isKnown(wish, image, recipient);
        assertThat(pair.path("status_before").asString("")).isEqualTo(known ? state(was) : "");
        assertThat(pair.path("status_after").asString("")).isEqualTo(known ? state(is) : "");
        place++;
      }
    }
    assertThat(plan).hasSize(place);
    assertThat(refusals).hasSize(place);
  }

  private static PlannedAction action(
      Wish wish, String refusal, @Nullable Share was, @Nullable Share is) {
    if (Objects.equals(was, is)) {
      return refusal.isEmpty() ? PlannedAction.NONE : PlannedAction.REFUSE;
    }
    assertThat(refusal).isEmpty();
    return wish.action();
  }

  private void expectPlaces(Wish wish, JsonNode told, Scene before, Scene after) {
    List<String> expected = new ArrayList<>();
    for (ImageId image : wish.wishedImages()) {
      Standing standing = after.standings.get(image);
      if (standing != null && before.isOwners(wish, image)) {
        long accepted =
            components.shares().counted(standing.image(), standing.at()).orElseThrow().accepted();
        long places = components.limits().recipients(standing.image().kind());
        expected.add(image + "=" + (places - accepted));
      }
    }
    assertThat(
            told.valueStream()
                .map(
                    each ->
                        each.path("image_id").stringValue()
                            + "="
                            + each.path("places_left").intValue()))
        .containsExactlyElementsOf(expected);
  }

  private static String state(@Nullable Share share) {
    return share == null ? "" : share.state().wireName();
  }

  private Scene scene() {
    Set<ProjectId> all = new HashSet<>();
    projects.forEach(project -> all.add(new ProjectId(project.id())));
    Scene scene = new Scene(new HashMap<>());
    for (ImageId image : images) {
      components
          .shares()
          .standing(image, all, cloud.clock().instant())
          .ifPresent(standing -> scene.standings.put(image, standing));
    }
    return scene;
  }

  /** How all images that are alive stand to all projects. */
  private record Scene(Map<ImageId, Standing> standings) {
    @Nullable Share share(ImageId image, Project project) {
      Standing standing = standings.get(image);
      return standing == null ? null : standing.shareOf(new ProjectId(project.id()));
    }

    /** Whether a caller knows of the image's share with the project. */
    boolean isKnown(Wish wish, ImageId image, Project recipient) {
      return isOwners(wish, image) || wish.by().equals(recipient);
    }

    /** Whether a caller acts for the owner of the image. */
    boolean isOwners(Wish wish, ImageId image) {
      Standing standing = standings.get(image);
      return standing != null
          && (wish.operator() || wish.by().id().equals(standing.image().owner().value()));
    }
  }
}
