package io.imageshare.concurrency;

import io.imageshare.concurrency.Operation.Kind;
import io.imageshare.testkit.Answer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Writes down what is asked and answered, by image and by project. */
final class Recorder {
  private static final int UNAVAILABLE = 503;

  private final AtomicLong clock = new AtomicLong();
  private final AtomicInteger requests = new AtomicInteger();
  private final Map<Integer, Queue<Event>> images = new ConcurrentHashMap<>();
  private final Map<Integer, Queue<Event>> usages = new ConcurrentHashMap<>();

  private final Queue<Event> passes = new ConcurrentLinkedQueue<>();
  private final Queue<Event> answers = new ConcurrentLinkedQueue<>();

  /** Has an hour pass. */
  void pass(Runnable clock) {
    long start = this.clock.incrementAndGet();
    clock.run();
    Operation operation = new Operation(Kind.PASS, 0);
    passes.add(new Event(operation, Event.DONE, start, this.clock.incrementAndGet()));
  }

  /** How many hours have passed. */
  int hour() {
    return passes.size();
  }

  /** Writes down that a standing answer was set. */
  void answer(Event event) {
    if (!event.isWithoutEffect()) {
      answers.add(event);
    }
  }

  /** What requests about images of that owner's go by. */
  Circumstances ofOwner(int owner) {
    return new Circumstances(
        List.copyOf(passes),
        answers.stream().filter(answer -> answer.operation().recipient() == owner).toList());
  }

  /** Has the service asked. */
  Asked ask(Supplier<Answer> request) {
    requests.incrementAndGet();
    long start = clock.incrementAndGet();
    Answer answer = request.get();
    return new Asked(answer, start, clock.incrementAndGet());
  }

  /** Writes down what was asked about the image at that place. */
  void image(int place, Event event) {
    images.computeIfAbsent(place, first -> new ConcurrentLinkedQueue<>()).add(event);
  }

  /** Writes down what changed, or told, the usage of the project with that number. */
  void usage(int project, Event event) {
    usages.computeIfAbsent(project, first -> new ConcurrentLinkedQueue<>()).add(event);
  }

  /** How many requests there were. */
  int requests() {
    return requests.get();
  }

  /** The history of the image at that place. */
  List<Event> ofImage(int place) {
    return List.copyOf(images.getOrDefault(place, new ConcurrentLinkedQueue<>()));
  }

  /** The history of the usage of the project with that number. */
  List<Event> ofUsage(int project) {
    return List.copyOf(usages.getOrDefault(project, new ConcurrentLinkedQueue<>()));
  }

  /** A request that was answered, and when, by a clock that counts what is asked and answered. */
  record Asked(Answer answer, long start, long end) {

    /** Whether it is known what became of it. */
    boolean isKnown() {
      return answer.status() != UNAVAILABLE;
    }

    boolean succeeded() {
      return answer.status() / 100 == 2;
    }

    /** The event with what was shown if the request succeeded, else with the refusal's code. */
    Event event(Operation operation, Supplier<String> shown) {
      if (!isKnown()) {
        return Event.unknown(operation, start);
      }
      return told(operation, succeeded() ? shown.get() : answer.text("error", "code"));
    }

    /** The event of a request that shows nothing. */
    Event event(Operation operation) {
      return event(operation, () -> Event.DONE);
    }

    /** The event with that answer. */
    Event told(Operation operation, String word) {
      return new Event(operation, word, start, end);
    }
  }
}
