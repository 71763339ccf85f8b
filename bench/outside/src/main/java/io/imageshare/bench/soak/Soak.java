package io.imageshare.bench.soak;

import io.imageshare.service.RunningService;
import io.imageshare.service.ScratchFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the service busy on several connections, ends and starts it again politely after a tenth of
 * the time and by force after a fifth, and fails if anything that was acknowledged is lost, if any
 * answer is not the expected one, or if heap, descriptors or threads grow in the rest of the time.
 *
 * <p>Argument: minutes, 30 if not said.
 */
public final class Soak {
  private static final int MINUTES = 30;
  private static final int WORKERS = 4;
  private static final int SAMPLES = 60;

  private final Tally tally = new Tally();
  private final Steadiness steadiness = new Steadiness();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Duration time;
  private final ScratchFolder folder;
  private final RunningService service;

  private Soak(Duration time, ScratchFolder folder) {
    this.time = time;
    this.folder = folder;
    this.service =
        new RunningService(
            folder.path(),
            List.of("-Xmx512m"),
            List.of("--set=PrivateImageLimit=100000", "--data=" + folder.path().resolve("data")));
  }

  /** Runs it, and ends the JVM with 1 if anything is wrong. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MINUTES;
    Soak soak = new Soak(Duration.ofMinutes(minutes), ScratchFolder.make("soak"));
    System.exit(soak.isGood() ? 0 : 1);
  }

  private boolean isGood() throws IOException, InterruptedException {
    service.start();
    List<Thread> workers = startWorkers();
    load();
    ended.set(true);
    for (Thread worker : workers) {
      worker.join();
    }
    service.stop(true);
    List<String> violations = new ArrayList<>(tally.violations());
    violations.addAll(steadiness.violations());
    tell(violations);
    return violations.isEmpty();
  }

  private List<Thread> startWorkers() {
    List<Thread> workers = new ArrayList<>();
    for (int number = 0; number < WORKERS; number++) {
      workers.add(new Thread(new Worker(service, tally, ended, number), "worker " + number));
    }
    // What ends this thread by an exception shall end all.
    workers.forEach(worker -> worker.setDaemon(true));
    workers.forEach(Thread::start);
    return workers;
  }

  private void load() throws IOException, InterruptedException {
    rest(time.dividedBy(10));
    restart(true);
    rest(time.dividedBy(10));
    restart(false);
    Duration left = time.multipliedBy(8).dividedBy(10);
    for (int number = 0; number < SAMPLES; number++) {
      rest(left.dividedBy(SAMPLES));
      steadiness.add(Sample.of(service.pid()));
    }
  }

  private static void rest(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }

  private void restart(boolean politely) throws IOException, InterruptedException {
    service.stop(politely);
    service.start();
  }

  private void tell(List<String> violations) throws IOException {
    System.out.printf(
        "%d minutes, %d connections, one stop and one kill: %d operations (%s); %s; %d violations%n",
        time.toMinutes(), WORKERS, tally.requests(), tally, steadiness, violations.size());
    violations.forEach(violation -> System.out.println("  " + violation));
    if (violations.isEmpty()) {
      folder.close();
    } else {
      System.out.println("The service's log and records are in " + folder.path());
    }
  }
}
