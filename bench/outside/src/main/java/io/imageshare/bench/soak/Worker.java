package io.imageshare.bench.soak;

import io.imageshare.bench.soak.Actions.Result;
import io.imageshare.service.Api;
import io.imageshare.service.RunningService;
import io.imageshare.service.RunningService.Access;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does one thing after the other on a connection of its own, with images of its own, so that it
 * knows what has to be answered.
 */
final class Worker implements Runnable {
  private static final int IMAGES = 30;

  private final RunningService service;
  private final Tally tally;
  private final AtomicBoolean ended;
  private final Random random;
  private final List<KnownImage> images = new ArrayList<>();

  Worker(RunningService service, Tally tally, AtomicBoolean ended, long seed) {
    this.service = service;
    this.tally = tally;
    this.ended = ended;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    try {
      while (!ended.get()) {
        useLife();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      tally.violation("a worker failed: " + failure);
    }
  }

  /** Works until the service is restarted: what was acknowledged before has to be there. */
  private void useLife() throws InterruptedException {
    Access access = service.access();
    Actions actions = new Actions(new Api(access));
    try {
      compareAll(actions);
      while (!ended.get() && service.isStill(access)) {
        step(actions);
      }
      if (ended.get()) {
        compareAll(actions);
      }
    } catch (IOException lost) {
      if (service.isStill(access)) {
        tally.violation("an answer was lost without a restart: " + lost);
      }
    }
  }

  private void compareAll(Actions actions) throws IOException, InterruptedException {
    for (KnownImage image : images) {
      KnownState there = actions.read(image);
      tally.count("compared");
      if (!image.mayBe(there)) {
        tally.violation(image.id() + " was acknowledged as " + image.state() + " and is " + there);
      }
      image.is(there);
    }
  }

  private void step(Actions actions) throws IOException, InterruptedException {
    if (images.size() < IMAGES) {
      actions.register().ifPresentOrElse(images::add, () -> tally.violation("not registered"));
      tally.count("registered");
      return;
    }
    int place = random.nextInt(images.size());
    KnownImage image = images.get(place);
    KnownState before = image.state();
    int choice = random.nextInt(100);
    if (choice < 22) {
      check("offered", before, actions.offer(image));
    } else if (choice < 40) {
      check("accepted", before, actions.answer(image, KnownState.ACCEPTED));
    } else if (choice < 48) {
      check("rejected", before, actions.answer(image, KnownState.REJECTED));
    } else if (choice < 70) {
      check("asked", before, actions.ask(image));
    } else if (choice < 80) {
      check("listed", before, actions.list(image));
    } else if (choice < 88) {
      check("stopped", before, actions.stop(image));
    } else if (choice < 92 && before != KnownState.DELETED) {
      check("shared with many", before, actions.shareWithMany(image));
    } else if (choice < 98) {
      check("deleted", before, actions.delete(image));
      forget(place, before);
    } else {
      check("cleaned up", before, actions.cleanUp());
    }
  }

  /** An image that was deleted before makes room for another one. */
  private void forget(int place, KnownState before) {
    if (before == KnownState.DELETED) {
      images.remove(place);
    }
  }

  private void check(String what, KnownState before, Result result) {
    tally.count(what);
    if (result.isWrong()) {
      tally.violation(
          "%s, while %s: %s instead of %s"
              .formatted(what, before, result.answered(), result.expected()));
    }
  }
}
