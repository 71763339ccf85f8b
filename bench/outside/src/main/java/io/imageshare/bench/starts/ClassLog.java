package io.imageshare.bench.starts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JVM tells of classes while a function starts, which needs nothing in the function. */
record ClassLog(List<Event> events) {
  private static final Pattern LOADED = Pattern.compile("\\[(\\d+)ns] (\\S+) source: .*");
  private static final Pattern INITIALIZED =
      Pattern.compile("\\[(\\d+)ns] \\d+ Initializing '([^']+)'.*");

  ClassLog {
    events = List.copyOf(events);
  }

  /**
   * That a class was loaded, or was initialized, as it is when it is first used.
   *
   * @param at as {@link System#nanoTime} tells it
   */
  record Event(long at, String name, boolean initialized) {}

  /** The option of a JVM that has it write the log. */
  static String option(Path log) {
    return "-Xlog:class+load,class+init:file=" + log + ":timenanos";
  }

  static ClassLog read(Path log) throws IOException {
    List<Event> events = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      Matcher loaded = LOADED.matcher(line);
      Matcher initialized = INITIALIZED.matcher(line);
      if (loaded.matches()) {
        events.add(new Event(Long.parseLong(loaded.group(1)), loaded.group(2), false));
      } else if (initialized.matches()) {
        String name = initialized.group(2).replace('/', '.');
        events.add(new Event(Long.parseLong(initialized.group(1)), name, true));
      }
    }
    return new ClassLog(events);
  }

  /** When a class of that name was first initialized after that time; empty if none was. */
  OptionalLong initialized(Pattern name, long after) {
    return events.stream()
        .filter(event -> event.initialized() && event.at() > after)
        .filter(event -> name.matcher(event.name()).matches())
        .mapToLong(Event::at)
        .min();
  }

  /** How many classes were loaded. */
  long loaded() {
    return loaded(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** How many classes were loaded after the one time, until the other. */
  long loaded(long after, long until) {
    return events.stream()
        .filter(event -> !event.initialized() && event.at() > after && event.at() <= until)
        .count();
  }
}
