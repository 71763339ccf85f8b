package io.imageshare.local.sqlite;

import io.imageshare.local.sqlite.FaultyFile.Call;
import io.imageshare.local.sqlite.FaultyFile.Fault;
import io.imageshare.local.sqlite.FileTrial.Told;
import io.imageshare.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process whose calls on the files of a database fail, at each place and in each way. */
final class FileFaults {
  private static final boolean ALL = Boolean.getBoolean("faults.all");

  /** One of so many is in the sample; a prime, so that it is another one for each deed. */
  private static final int SAMPLE = 83;

  /** Linux's numbers for what goes wrong. */
  private static final int NO_ENTRY = 2;

  private static final int IO_ERROR = 5;
  private static final int NO_PERMISSION = 13;
  private static final int TOO_MANY_FILES = 24;
  private static final int TOO_LARGE = 27;
  private static final int NO_SPACE = 28;
  private static final int READ_ONLY = 30;
  private static final int OVER_QUOTA = 122;

  private static final Map<Call, List<Integer>> ERRORS =
      Map.of(
          Call.WRITE, List.of(IO_ERROR, TOO_LARGE, NO_SPACE, READ_ONLY, OVER_QUOTA),
          Call.FLUSH, List.of(IO_ERROR, NO_SPACE, OVER_QUOTA),
          Call.CUT, List.of(IO_ERROR, NO_PERMISSION),
          Call.OPEN, List.of(NO_ENTRY, NO_PERMISSION, TOO_MANY_FILES, READ_ONLY),
          Call.READ, List.of(IO_ERROR));

  private final Path base;
  private final FaultyFile file;
  private int trials;
  private int tried;
  private int wrong;
  private final Map<Told, Integer> told = new EnumMap<>(Told.class);

  private FileFaults(Path base) throws IOException {
    this.base = base;
    this.file = FaultyFile.in(base.resolve("table"));
  }

  /**
   * Tells each trial that showed something wrong, and in the end how many there were.
   *
   * @param arguments a folder for it
   */
  public static void main(String[] arguments) throws IOException {
    FileFaults faults = new FileFaults(Path.of(arguments[0]));
    for (Deed deed : Stream.concat(Deed.ALL.stream(), Stream.of(Deed.MERGE)).toList()) {
      faults.tryOut(deed);
    }
    System.out.printf(
        "%d of %d trials, whose callers were told %s, %d wrong%n",
        faults.tried, faults.trials, faults.told, faults.wrong);
    System.exit(faults.wrong == 0 && faults.tried > 0 ? 0 : 1);
  }

  private void tryOut(Deed deed) throws IOException {
    Map<Call, Integer> calls = trial(deed, null);
    List<Fault> possible = new ArrayList<>();
    for (Call call : Call.values()) {
      IntStream.range(0, calls.getOrDefault(call, 0))
          .forEach(place -> possible.addAll(faults(call, place)));
    }
    for (Fault fault : possible) {
      if (ALL || trials % SAMPLE == 0) {
        Map<Call, Integer> ignored = trial(deed, fault);
        tried++;
      }
      trials++;
    }
  }

  private Map<Call, Integer> trial(Deed deed, @Nullable Fault fault) throws IOException {
    boolean warm = deed.equals(Deed.MERGE) || Deed.ALL.indexOf(deed) % 2 == 0;
    Path folder = Files.createTempDirectory(base, "trial");
    FileTrial trial = new FileTrial(folder, file, deed, warm);
    List<String> found = found(trial, fault);
    if (!found.isEmpty()) {
      wrong++;
      System.out.println(deed + ", " + fault + ":");
      found.forEach(System.out::println);
    }
    if (fault != null) {
      told.merge(trial.told(), 1, Integer::sum);
    }
    return trial.calls();
  }

  private static List<String> found(FileTrial trial, @Nullable Fault fault) throws IOException {
    try {
      return trial.run(fault);
    } catch (StoreUnavailableException broken) {
      return List.of("it does not go on: " + broken);
    }
  }

  private static List<Fault> faults(Call call, int place) {
    List<Fault> faults = new ArrayList<>();
    for (int error : ERRORS.getOrDefault(call, List.of())) {
      for (boolean lasting : new boolean[] {false, true}) {
        faults.add(new Fault(call, place, lasting, error, false));
        if (call == Call.WRITE) {
          faults.add(new Fault(call, place, lasting, error, true));
        }
      }
    }
    return faults;
  }
}
