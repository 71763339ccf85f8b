package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
import io.imageshare.testkit.Answer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The service and its model side by side, from an empty table on. */
final class History {
  /** How many projects take part. */
  static final int PROJECTS = 4;

  final Cloud cloud;
  final Model model = new Model();
  final ModelFeeds feeds = new ModelFeeds();
  private final List<Project> projects;

  /** The hour 0 of the model. */
  private final Instant start;

  private final List<ImageId> images = new ArrayList<>();

  History() {
    cloud =
        Cloud.make()
            .with("SHARE_LIMIT", Integer.toString(Model.PLACES))
            .with("FULL_ECS_SHARE_LIMIT", Integer.toString(Model.FULL_ECS_PLACES))
            .with("PRIVATE_IMAGE_LIMIT", Integer.toString(Model.PRIVATE_IMAGES));
    start = cloud.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    projects = Stream.generate(cloud::project).limit(PROJECTS).toList();
  }

  Project project(int number) {
    return projects.get(number);
  }

  /** How a standing answer names that owner. */
  String owner(int number) {
    return number == Model.ALL_OTHERS ? "default" : project(number).id();
  }

  /** That hour as it is written; empty text for never. */
  String time(int hour) {
    return hour == ModelTerms.NEVER ? "" : start.plus(hour, ChronoUnit.HOURS).toString();
  }

  /** The hour in which that time is. */
  int hour(String time) {
    return Math.toIntExact(ChronoUnit.HOURS.between(start, Instant.parse(time)));
  }

  /** A field of a body that says a time, or takes it away. */
  String field(String name, int hour) {
    return "'%s':%s".formatted(name, hour == ModelTerms.NEVER ? "null" : "'" + time(hour) + "'");
  }

  /** The fields of a body that say terms, each with that before it. */
  String fields(String before, ModelTerms terms) {
    String note = terms.note().isEmpty() ? "" : before + "'note':'" + terms.note() + "'";
    return before
        + field("expires_at", terms.expiresAt())
        + before
        + field("answer_by", terms.answerBy())
        + note;
  }

  /** The images that were made so far, also those that were deleted since. */
  List<ImageId> images() {
    return images;
  }

  /** The ID of the image at that place; empty text for none. */
  String id(int place) {
    return place == ModelRetirement.NONE ? "" : images.get(place).value();
  }

  /** The place of the image that a number stands for: there are fewer images than numbers. */
  int place(int number) {
    return number % images.size();
  }

  /** The places of the images that numbers stand for, each once. */
  List<Integer> places(List<Integer> numbers) {
    return numbers.stream().map(this::place).distinct().toList();
  }

  ModelImage modelled(int place) {
    return model.images().get(place);
  }

  /** The answer has to be what the model said. */
  static void expect(Optional<Refusal> modelled, Answer answer) {
    modelled.ifPresentOrElse(answer::isRefusedFor, answer::succeeds);
  }

  /** The results of a batch, pair by pair, have to be what the model said. */
  static void expect(List<Optional<Refusal>> modelled, Answer job) {
    List<Optional<String>> results =
        job.json()
            .path("entities")
            .path("results")
            .valueStream()
            .map(result -> result.path("error_code").stringValueOpt())
            .toList();
    assertThat(results).isEqualTo(modelled.stream().map(each -> each.map(Refusal::code)).toList());
  }
}
