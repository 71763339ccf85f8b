package io.imageshare.local.sqlite;

import static io.imageshare.domain.ShareState.ACCEPTED;
import static io.imageshare.domain.ShareState.PENDING;
import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.BY;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.IMAGE;
import static io.imageshare.testkit.Examples.LATER;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OTHER_RECIPIENT;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RECIPIENT;
import static io.imageshare.testkit.Examples.named;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Job;
import io.imageshare.domain.JobId;
import io.imageshare.domain.JobType;
import io.imageshare.domain.Limits;
import io.imageshare.domain.PairResult;
import io.imageshare.domain.Refusal;
import io.imageshare.domain.Visibility;
import io.imageshare.store.CommitOutcome;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.ImageStore.EditOutcome;
import io.imageshare.store.RepeatableRequest;
import io.imageshare.testkit.Examples;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something that is written, on records that are empty before.
 *
 * @param name for people
 * @param preparation what is written before
 * @param work gives whether it is acknowledged, rather than unknown
 * @param tellsUnknown whether its port tells what is unknown from what isn't written
 */
record Deed(String name, Consumer<Scene> preparation, Predicate<Scene> work, boolean tellsUnknown) {
  private static final Duration TIME = Duration.ofMinutes(15);

  /** One of each kind. */
  static final List<Deed> ALL =
      List.of(
          new Deed("create", scene -> {}, Deed::create, true),
          new Deed("edit", Deed::given, Deed::edit, true),
          new Deed("transfer", Deed::given, Deed::transfer, true),
          new Deed("delete", scene -> scene.share(IMAGE, 3, PENDING), Deed::delete, true),
          new Deed("offer", Deed::given, scene -> scene.move(IMAGE, 1, PENDING), true),
          new Deed("offer to 33", Deed::given, scene -> scene.move(IMAGE, 33, PENDING), true),
          new Deed(
              "accept",
              scene -> scene.share(IMAGE, 3, PENDING),
              scene -> scene.move(IMAGE, 2, ACCEPTED),
              true),
          new Deed(
              "stop",
              scene -> scene.share(IMAGE, 3, ACCEPTED),
              scene -> scene.move(IMAGE, 2, null),
              true),
          new Deed("save a job", scene -> {}, Deed::saveJob, false),
          new Deed("claim", scene -> scene.delete(IMAGE, 1), Deed::claim, false),
          new Deed("remove shares", scene -> scene.delete(IMAGE, 9), Deed::removeShares, false),
          new Deed("finish", scene -> scene.delete(IMAGE, 1), Deed::finish, false),
          new Deed("release", Deed::claimed, Deed::release, false));

  /** Merging what others have written from the log into the database, which changes nothing. */
  static final Deed MERGE = new Deed("merge the log", scene -> {}, Scene::merge, true);

  void prepare(Scene scene) {
    preparation.accept(scene);
  }

  /** Does it; whether it is acknowledged, rather than unknown. */
  boolean carryOut(Scene scene) {
    return work.test(scene);
  }

  @Override
  public String toString() {
    return name;
  }

  private static void given(Scene scene) {
    scene.share(IMAGE, 0, PENDING);
  }

  private static boolean create(Scene scene) {
    CreationOutcome outcome =
        scene
            .images()
            .create(
                Examples.image(IMAGE, ImageKind.SYSTEM_DISK),
                null,
                new RepeatableRequest(Examples.OWNER, "request", "asked"),
                Limits.DEFAULTS,
                AMPLE);
    return known(outcome, new CreationOutcome.Created(), new CreationOutcome.Unknown());
  }

  private static boolean edit(Scene scene) {
    return known(
        scene
            .images()
            .edit(
                scene
                    .image(IMAGE)
                    .edited(
                        ImageStatus.ACTIVE,
                        new ImageSettings(Visibility.PRIVATE, false, true),
                        named("x".repeat(255)),
                        LATER),
                BY,
                AMPLE),
        EditOutcome.DONE,
        EditOutcome.UNKNOWN);
  }

  private static boolean transfer(Scene scene) {
    Image read = scene.image(IMAGE);
    Image given =
        read.edited(read.status(), read.settings(), read.description(), LATER)
            .ownedBy(OTHER_RECIPIENT);
    return known(
        scene.images().transfer(read, given, Limits.DEFAULTS, BY, AMPLE),
        EditOutcome.DONE,
        EditOutcome.UNKNOWN);
  }

  private static boolean delete(Scene scene) {
    return known(
        scene.images().delete(scene.image(IMAGE), NOW, BY, AMPLE),
        EditOutcome.DONE,
        EditOutcome.UNKNOWN);
  }

  /** Whether the commit is acknowledged, rather than unknown. */
  static boolean acknowledged(CommitOutcome outcome) {
    return known(outcome, new CommitOutcome.Committed(), new CommitOutcome.Unknown());
  }

  private static <T> boolean known(T outcome, T acknowledged, T unknown) {
    if (!outcome.equals(acknowledged) && !outcome.equals(unknown)) {
      throw new IllegalStateException("not to be expected: " + outcome);
    }
    return outcome.equals(acknowledged);
  }

  private static boolean saveJob(Scene scene) {
    scene
        .jobs()
        .save(
            new Job(
                new JobId("01900000-0000-7000-8000-000000000009"),
                OWNER,
                JobType.ADD_MEMBERS,
                NOW,
                LATER,
                List.of(new PairResult(IMAGE, RECIPIENT, Refusal.IMAGE_NOT_FOUND)),
                new Job.MadeImage(IMAGE, HERE.name())));
    return true;
  }

  private static void claimed(Scene scene) {
    scene.delete(IMAGE, 1);
    claim(scene);
  }

  private static boolean claim(Scene scene) {
    return scene.cleanup().claim(Scene.deletedImage(IMAGE), NOW, TIME);
  }

  private static boolean removeShares(Scene scene) {
    return scene.cleanup().removeShares(IMAGE, 5) == 5;
  }

  private static boolean finish(Scene scene) {
    scene.cleanup().finish(Scene.deletedImage(IMAGE));
    return true;
  }

  private static boolean release(Scene scene) {
    scene.cleanup().release(Scene.deletedImage(IMAGE));
    return true;
  }
}
