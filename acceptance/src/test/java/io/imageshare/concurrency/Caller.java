package io.imageshare.concurrency;

import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.histories.ModelTerms;
import io.imageshare.rules.cloud.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Asks for things at random, in the name of whichever project, and has it written down. */
final class Caller {
  private static final int LOSES = 25;
  private static final int MISTAKEN = 8;

  private final Scene scene;
  private final Recorder recorder;
  private final Changes changes;
  private final Wants wants;
  private final Looks looks;
  private final Random random;
  private final List<Runnable> usual;
  private final List<Runnable> rare;

  Caller(Scene scene, Recorder recorder, Random random) {
    this.scene = scene;
    this.recorder = recorder;
    this.changes = new Changes(recorder, scene);
    this.wants = new Wants(recorder, scene);
    this.looks = new Looks(recorder, scene);
    this.random = random;
    this.usual =
        List.of(
            () -> changes.offer(owner(), image(), recipient(), terms()),
            () -> changes.offer(owner(), image(), recipient(), terms()),
            () -> changes.offerMany(owner(), images(), recipients(), terms()),
            () -> changes.change(owner(), image(), recipient(), terms()),
            () -> wants.want(owner(), image(), recipients(), terms()),
            () -> changes.answer(Kind.ACCEPT, asking(recipient()), image()),
            () -> changes.answer(Kind.ACCEPT, asking(recipient()), image()),
            () -> changes.answerMany(Kind.ACCEPT, asking(recipient()), images()),
            () -> changes.answer(Kind.REJECT, asking(recipient()), image()),
            () -> changes.answerMany(Kind.REJECT, asking(recipient()), images()),
            () -> changes.stop(owner(), image(), recipient()),
            () -> changes.stopMany(owner(), images(), recipients()),
            () -> changes.answerBefore(answer(), asking(recipient()), owning()),
            () -> recorder.pass(scene::pass),
            () -> looks.image(anybody(), image()),
            () -> looks.share(anybody(), image(), recipient()),
            () -> looks.shares(anybody(), image()),
            () -> looks.use(anybody(), image()),
            () -> looks.received(anybody()));
    this.rare =
        List.of(
            () -> changes.delete(owner(), image()),
            () -> changes.replicate(asking(recipient()), image()),
            () -> changes.replicate(asking(recipient()), image()),
            () -> changes.registerAndDelete(asking(recipient())),
            () -> looks.usage(anybody()),
            () -> looks.images(anybody()),
            () -> scene.cloud().cleanUp());
  }

  /** Asks for one thing. */
  void step() {
    List<Runnable> choice = random.nextInt(3) == 0 ? rare : usual;
    choice.get(random.nextInt(choice.size())).run();
  }

  /** An owner; now and then somebody who isn't one, and is refused. */
  private Asker owner() {
    return random.nextInt(MISTAKEN) == 0 ? anybody() : asking(owning());
  }

  private int owning() {
    return random.nextInt(Scene.OWNERS);
  }

  /** Half of the times are never; the others are near. */
  private ModelTerms terms() {
    return new ModelTerms(hour(), hour(), "").inOrder();
  }

  private int hour() {
    return random.nextBoolean() ? ModelTerms.NEVER : recorder.hour() + 1 + random.nextInt(2);
  }

  private Kind answer() {
    return List.of(Kind.ASK_BEFORE, Kind.ACCEPT_BEFORE, Kind.REJECT_BEFORE).get(random.nextInt(3));
  }

  private Asker anybody() {
    return asking(random.nextInt(Scene.PROJECTS));
  }

  private Asker asking(int number) {
    Project project = scene.projects().get(number);
    return new Asker(number, random.nextInt(LOSES) == 0 ? project.at(scene.losing()) : project);
  }

  private int recipient() {
    return random.nextInt(Scene.RECIPIENTS);
  }

  private List<Integer> recipients() {
    return some(Scene.RECIPIENTS);
  }

  private int image() {
    return random.nextInt(scene.images().size());
  }

  private List<Integer> images() {
    return some(scene.images().size());
  }

  private List<Integer> some(int of) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, of).boxed().toList());
    Collections.shuffle(numbers, random);
    return numbers.subList(0, 1 + random.nextInt(of));
  }

  /** A project with its number in the scene. */
  record Asker(int number, Project project) {}
}
