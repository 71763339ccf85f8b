package io.imageshare.bench.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be measured.
 *
 * @param seconds of each measurement
 * @param operations that are measured, in the order in which they have to be
 * @param glance the address of a Glance
 * @param beside the checkout of another build
 */
record Wishes(
    int seconds, List<MeasuredOperation> operations, Optional<URI> glance, Optional<Path> beside) {
  private static final int SECONDS = 6;
  private static final String BESIDE = "--beside";
  private static final String ONLY = "--only";

  /** As the arguments say. */
  static Wishes of(List<String> arguments) {
    int seconds = SECONDS;
    List<MeasuredOperation> operations = List.of(MeasuredOperation.values());
    Optional<URI> glance = Optional.empty();
    Optional<Path> beside = Optional.empty();
    Iterator<String> left = arguments.iterator();
    while (left.hasNext()) {
      String argument = left.next();
      if (argument.equals(BESIDE)) {
        beside = Optional.of(Path.of(left.next()));
      } else if (argument.equals(ONLY)) {
        operations = operations(left.next());
      } else if (argument.contains("://")) {
        glance = Optional.of(URI.create(argument));
      } else {
        seconds = Integer.parseInt(argument);
      }
    }
    return new Wishes(seconds, operations, glance, beside);
  }

  private static List<MeasuredOperation> operations(String names) {
    return Arrays.stream(names.split(","))
        .map(name -> MeasuredOperation.valueOf(name.toUpperCase(Locale.ROOT)))
        .sorted()
        .toList();
  }
}
