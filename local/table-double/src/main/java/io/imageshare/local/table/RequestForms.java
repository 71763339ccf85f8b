package io.imageshare.local.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * In which forms calls are made: of each operation the members of its requests, and the shapes of
 * the expressions, in which {@code #} is any name and {@code :} any value.
 */
public final class RequestForms {
  private static final String PROVED = "request-forms.txt";
  private static final Set<String> WITH_VALUE =
      Set.of("ReturnConsumedCapacity", "ReturnValuesOnConditionCheckFailure", "Select");
  private static final Set<String> OBJECTS =
      Set.of("Put", "Update", "Delete", "ConditionCheck", "PutRequest", "DeleteRequest");

  private final Set<String> seen = new ConcurrentSkipListSet<>();

  /** The forms that the double's own tests try, there and on other products. */
  public static SortedSet<String> proved() {
    try (InputStream file = RequestForms.class.getResourceAsStream(PROVED)) {
      if (file == null) {
        throw new IllegalStateException("The list of forms is missing.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Those that were seen until now. */
  public Set<String> seen() {
    return Collections.unmodifiableSet(seen);
  }

  void add(String operation, JsonNode request) {
    for (Map.Entry<String, JsonNode> member : request.properties()) {
      String name = member.getKey();
      JsonNode value = member.getValue();
      if (name.equals("TransactItems")) {
        value.forEach(action -> add(operation, action));
      } else if (name.equals("RequestItems")) {
        value.forEach(asked -> addAsked(operation, asked));
      } else if (OBJECTS.contains(name)) {
        add(operation + " " + name, value);
      } else if (name.endsWith("Expression")) {
        seen.add(operation + " " + name + ": " + shape(value.stringValue()));
      } else {
        String told = WITH_VALUE.contains(name) ? " " + value.stringValue() : "";
        seen.add(operation + " " + name + told);
      }
    }
  }

  private void addAsked(String operation, JsonNode asked) {
    if (asked.isArray()) {
      asked.forEach(write -> add(operation, write));
    } else {
      add(operation, asked);
    }
  }

  /** However many attributes a section of an update is about, it is of one shape. */
  private static String shape(String expression) {
    return expression
        .replaceAll("#\\w+", "#")
        .replaceAll(":\\w+", ":")
        .replaceAll("# = :(, # = :)+", "# = :, …")
        .replaceAll("# :(, # :)+", "# :, …")
        .replaceAll("#(, #)+(?! =)", "#, …");
  }
}
