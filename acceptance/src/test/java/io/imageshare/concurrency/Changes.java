package io.imageshare.concurrency;

import io.imageshare.concurrency.Caller.Asker;
import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.concurrency.Recorder.Asked;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Refusal;
import io.imageshare.histories.ModelTerms;
import io.imageshare.rules.cloud.Project;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Requests that change something, written down.
 *
 * @param scene whose numbers of projects and places of images are meant
 */
record Changes(Recorder recorder, Scene scene) {

  void offer(Asker by, int image, int recipient, ModelTerms terms) {
    Asked asked =
        recorder.ask(() -> by.project().shares(id(image), project(recipient), scene.fields(terms)));
    write(image, asked, new Operation(Kind.OFFER, by.number(), recipient, terms));
  }

  void offerMany(Asker by, List<Integer> images, List<Integer> recipients, ModelTerms terms) {
    Asked asked =
        recorder.ask(
            () -> by.project().shares(ids(images), projects(recipients), scene.fields(terms)));
    writeBatch(asked, Kind.OFFER_IN_BATCH, by, images, recipients, terms);
  }

  void change(Asker by, int image, int recipient, ModelTerms terms) {
    Asked asked =
        recorder.ask(
            () ->
                by.project()
                    .changesTerms(id(image), project(recipient), scene.fields(terms).substring(1)));
    write(image, asked, new Operation(Kind.CHANGE, by.number(), recipient, terms));
  }

  /** Sets the standing answer to the offers of an owner. */
  void answerBefore(Kind answer, Asker by, int owner) {
    String word = answer.name().replace("_BEFORE", "").toLowerCase(Locale.ROOT);
    Asked asked = recorder.ask(() -> by.project().answersBefore(project(owner).id(), word));
    recorder.answer(asked.event(new Operation(answer, by.number(), owner)));
  }

  void answer(Kind answer, Asker by, int image) {
    Asked asked = recorder.ask(() -> by.project().answers(id(image), status(answer)));
    write(image, asked, new Operation(answer, by.number()));
  }

  void answerMany(Kind answer, Asker by, List<Integer> images) {
    Asked asked = recorder.ask(() -> by.project().answers(ids(images), status(answer)));
    writeBatch(asked, answer, by, images, List.of(by.number()), ModelTerms.NONE);
  }

  void stop(Asker by, int image, int recipient) {
    Asked asked = recorder.ask(() -> by.project().stops(id(image), project(recipient)));
    write(image, asked, new Operation(Kind.STOP, by.number(), recipient));
  }

  void stopMany(Asker by, List<Integer> images, List<Integer> recipients) {
    Asked asked = recorder.ask(() -> by.project().stops(ids(images), projects(recipients)));
    writeBatch(asked, Kind.STOP_IN_BATCH, by, images, recipients, ModelTerms.NONE);
  }

  void delete(Asker by, int image) {
    Asked asked = recorder.ask(() -> by.project().deletes(id(image)));
    write(image, asked, new Operation(Kind.DELETE, by.number()));
    writeUsage(asked, new Operation(Kind.DELETE, Scene.owner(image)));
  }

  /**
   * The project's own quota is asked last: whoever is told that it is full might have replicated
   * the image otherwise.
   */
  void replicate(Asker by, int image) {
    Asked asked = recorder.ask(() -> by.project().replicates(id(image)));
    Operation operation = new Operation(Kind.REPLICATE, by.number());
    if (asked.answer().says(Refusal.PRIVATE_IMAGE_QUOTA_REACHED)) {
      recorder.image(image, asked.told(operation, Event.DONE));
    } else {
      write(image, asked, operation);
    }
    writeUsage(asked, operation);
  }

  /** Makes an image that the history is not about, and deletes it. */
  void registerAndDelete(Asker by) {
    Asked asked =
        recorder.ask(() -> by.project().asks("POST /v2/images").body("{'name':'one'}").send());
    writeUsage(asked, new Operation(Kind.REGISTER, by.number()));
    if (asked.succeeded()) {
      ImageId made = new ImageId(asked.answer().text("id"));
      Asked deleting = recorder.ask(() -> by.project().deletes(made));
      writeUsage(deleting, new Operation(Kind.DELETE, by.number()));
    }
  }

  private void write(int image, Asked asked, Operation operation) {
    recorder.image(image, asked.event(operation));
  }

  /** What was refused for another reason than the quota has not touched the usage. */
  private void writeUsage(Asked asked, Operation operation) {
    boolean full = asked.answer().says(Refusal.PRIVATE_IMAGE_QUOTA_REACHED);
    if (asked.succeeded() || full || !asked.isKnown()) {
      recorder.usage(operation.by(), asked.event(operation));
    }
  }

  /** Each pair has an answer of its own, which the job tells. */
  private void writeBatch(
      Asked asked,
      Kind kind,
      Asker by,
      List<Integer> images,
      List<Integer> recipients,
      ModelTerms terms) {
    JsonNode results =
        asked.succeeded()
            ? by.project().job(asked.answer()).json().path("entities").path("results")
            : asked.answer().json();
    for (int pair = 0; pair < images.size() * recipients.size(); pair++) {
      int image = images.get(pair / recipients.size());
      int recipient = recipients.get(pair % recipients.size());
      Operation operation = new Operation(kind, by.number(), recipient, terms);
      String word = results.path(pair).path("error_code").asString(Event.DONE);
      recorder.image(image, asked.event(operation, () -> word));
    }
  }

  private static String status(Kind answer) {
    return answer.name().toLowerCase(Locale.ROOT) + "ed";
  }

  private ImageId id(int place) {
    return scene.images().get(place);
  }

  private List<ImageId> ids(List<Integer> places) {
    return places.stream().map(this::id).toList();
  }

  private Project project(int number) {
    return scene.projects().get(number);
  }

  private List<Project> projects(List<Integer> numbers) {
    return numbers.stream().map(this::project).toList();
  }
}
