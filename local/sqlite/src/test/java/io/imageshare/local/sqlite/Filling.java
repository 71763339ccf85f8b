package io.imageshare.local.sqlite;

import static io.imageshare.testkit.Examples.AMPLE;
import static io.imageshare.testkit.Examples.HERE;
import static io.imageshare.testkit.Examples.NOW;
import static io.imageshare.testkit.Examples.OWNER;
import static io.imageshare.testkit.Examples.RETENTION;
import static io.imageshare.testkit.Examples.described;

import io.imageshare.domain.Image;
import io.imageshare.domain.ImageDescription;
import io.imageshare.domain.ImageId;
import io.imageshare.domain.Limits;
import io.imageshare.store.CreationOutcome;
import io.imageshare.store.StoreUnavailableException;
import io.imageshare.store.Stores;
import io.imageshare.testkit.AnImage;
import io.imageshare.testkit.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Registers large images until there is no more room for them. */
final class Filling {
  private static final Limits MANY = new Limits(256, 10, 1_000_000);
  private static final ImageDescription LARGE =
      described("image", List.of(), Map.of("large", "x".repeat(ImageDescription.MAX_BYTES - 10)));

  /** How often it is tried before it is taken for full. */
  private static final int ENOUGH = 5;

  private final Stores stores;
  private final List<ImageId> acknowledged = new ArrayList<>();
  private final List<ImageId> unknown = new ArrayList<>();
  private int next;

  Filling(SqliteDatabase database) {
    this.stores = database.of(HERE, RETENTION);
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
    ImageId id = Examples.id(next++);
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
    return AnImage.of(id, OWNER).described(LARGE).build();
  }

  /** Whether just those are there that were acknowledged, and maybe some that are unknown. */
  boolean isTrue() {
    List<ImageId> found =
        Stream.iterate(0, number -> number + 1)
            .limit(next)
            .map(Examples::id)
            .filter(id -> stores.shares().standing(id, Set.of(), NOW).isPresent())
            .toList();
    List<ImageId> unexpected = new ArrayList<>(found);
    unexpected.removeAll(acknowledged);
    return found.containsAll(acknowledged)
        && unknown.containsAll(unexpected)
        && stores.images().owned(OWNER) == found.size();
  }
}
