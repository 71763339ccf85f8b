package io.imageshare.rules.cloud;

import io.imageshare.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import tools.jackson.databind.JsonNode;

/**
 * What the functions may do with the table by their roles in the template. What they may not is
 * refused as AWS would refuse it, and what they do is kept.
 */
public final class Permissions {
  private static final String TABLE_ACTION = "dynamodb:";
  private static final Map<String, Set<String>> GRANTED = read();

  private final Map<String, Set<String>> used = new ConcurrentHashMap<>();

  /** The actions on the table that each function's role permits, by the function's name. */
  public static Map<String, Set<String>> granted() {
    return GRANTED;
  }

  /** The actions that each function has used so far, by the function's name. */
  public Map<String, Set<String>> used() {
    return new TreeMap<>(used);
  }

  /** Puts a function's role around its calls. */
  Around roleOf(String function, String region) {
    return (operation, request, call) -> {
      check(function, region, request);
      return call.make(request);
    };
  }

  private void check(String function, String region, DynamoDbRequest request) {
    Set<String> actions = TableActions.of(request);
    used.computeIfAbsent(function, name -> new ConcurrentSkipListSet<>()).addAll(actions);
    if (!GRANTED.getOrDefault(function, Set.of()).containsAll(actions)) {
      throw denied(function + " may not " + actions);
    }
    for (String partition : TableActions.partitions(request)) {
      if (!partition.startsWith(region + "#")) {
        throw denied(function + " may not touch the key " + partition);
      }
    }
  }

  private static DynamoDbException denied(String what) {
    return (DynamoDbException)
        DynamoDbException.builder().statusCode(400).message("AccessDenied: " + what).build();
  }

  private static Map<String, Set<String>> read() {
    try {
      JsonNode resources = Template.tree(Template.nearest()).path("Resources");
      Map<String, Set<String>> granted = new TreeMap<>();
      for (Map.Entry<String, JsonNode> resource : resources.properties()) {
        Set<String> actions = new TreeSet<>(tableActions(resource.getValue()).toList());
        if (!actions.isEmpty()) {
          granted.put(resource.getKey(), actions);
        }
      }
      return granted;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> tableActions(JsonNode resource) {
    return resource
        .path("Properties")
        .path("Policies")
        .valueStream()
        .flatMap(policy -> policy.path("Statement").valueStream())
        .flatMap(statement -> texts(statement.path("Action")))
        .filter(action -> action.startsWith(TABLE_ACTION))
        .map(action -> action.substring(TABLE_ACTION.length()));
  }

  private static Stream<String> texts(JsonNode oneOrMany) {
    return oneOrMany.isString()
        ? Stream.of(oneOrMany.stringValue())
        : oneOrMany.valueStream().map(JsonNode::stringValue);
  }
}
