package io.imageshare.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.rules.cloud.Answer;
import io.imageshare.rules.cloud.Cloud;
import io.imageshare.rules.cloud.Project;
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
  private final List<Project> projects;
  private final List<ImageId> images = new ArrayList<>();

  History() {
    cloud =
        Cloud.make()
            .with("SHARE_LIMIT", Integer.toString(Model.PLACES))
            .with("FULL_ECS_SHARE_LIMIT", Integer.toString(Model.FULL_ECS_PLACES))
            .with("PRIVATE_IMAGE_LIMIT", Integer.toString(Model.PRIVATE_IMAGES));
    projects = Stream.generate(cloud::project).limit(PROJECTS).toList();
  }

  Project project(int number) {
    return projects.get(number);
  }

  /** The images that were made so far, also those that were deleted since. */
  List<ImageId> images() {
    return images;
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
