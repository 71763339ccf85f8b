package io.imageshare.local.sqlite;

import static io.imageshare.domain.Examples.HERE;
import static io.imageshare.domain.Examples.NOW;
import static io.imageshare.domain.Examples.OWNER;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.ImageKind;
import io.imageshare.domain.ImageSettings;
import io.imageshare.domain.ImageStatus;
import io.imageshare.domain.Limits;
import io.imageshare.store.Deadline;
import io.imageshare.store.ImageStore.CreationOutcome;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Registers large images until there is no more room for them. */
final class Filling {
  private static final Deadline AMPLE = () -> Duration.ofHours(1);
  private static final Limits MANY = new Limits(256, 10, 1_000_000);
  private static final ImageDescription LARGE =
      new ImageDescription(
          "image",
          null,
          null,
          null,
          null,
          0,
          0,
          List.of(),
          Map.of("large", "x".repeat(ImageDescription.MAX_BYTES - 10)));

  /** How often it is tried before it is taken for full. */
  private static final int ENOUGH = 5;

  private final Stores stores;
  private final List<ImageId> acknowledged = new ArrayList<>();
  private final List<ImageId> unknown = new ArrayList<>();
  private int next;

  Filling(SqliteDatabase database) {
    this.stores = database.of(HERE, Duration.ofDays(1));
  }

  /** Those that were acknowledged. */
  List<ImageId> acknowledged() {
    return acknowledged;
  }

  /** Registers images until several fail, one after the other. */
  void fill() {
    int failed = 0;
    while (failed < ENOUGH) {
      failed = register() ? 0 : failed + 1;
    }
  }

  /** Registers an image; whether that is acknowledged. */
  boolean register() {
    ImageId id = Scene.numbered(next++);
    try {
      CreationOutcome outcome = stores.images().create(image(id), null, null, MANY, AMPLE);
      boolean created = outcome.equals(new CreationOutcome.Created());
      (created ? acknowledged : unknown).add(id);
      return created;
    } catch (StoreUnavailableException unavailable) {
      return false;
    }
  }

  private static Image image(ImageId id) {
    return Image.registered(
        id,
        OWNER,
        ImageKind.SYSTEM_DISK,
        ImageStatus.ACTIVE,
        ImageSettings.PLAIN,
        false,
        LARGE,
        NOW);
  }

  /** Whether just those are there that were acknowledged, and maybe some that are unknown. */
  boolean isTrue() {
    List<ImageId> found =
        Stream.iterate(0, number -> number + 1)
            .limit(next)
            .map(Scene::numbered)
            .filter(id -> stores.shares().standing(id, Set.of()).isPresent())
            .toList();
    List<ImageId> unexpected = new ArrayList<>(found);
    unexpected.removeAll(acknowledged);
    return found.containsAll(acknowledged)
        && unknown.containsAll(unexpected)
        && stores.images().owned(OWNER) == found.size();
  }
}
