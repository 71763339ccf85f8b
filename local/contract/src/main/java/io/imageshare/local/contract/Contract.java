package io.imageshare.local.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The HTTP contract: every route of the API, with what it takes and what it answers. */
public final class Contract {
  private static final String FILE_NAME = "openapi.yaml";

  /** The characters of a request or an answer that a message shows. */
  private static final int MOST_TOLD = 2_000;

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final Place document;
  private final Map<String, Operation> operations = new TreeMap<>();

  private Contract(JsonNode tree) {
    this.document = new Place(tree, "");
    Schemas schemas = new Schemas(tree);
    document.in("paths").entries().forEach((path, place) -> add(path, place, schemas));
  }

  /** The contract in the working folder, or in the nearest folder above that has one. */
  public static Contract nearest() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    throw new IllegalStateException("There is no " + FILE_NAME + " here or above.");
  }

  /** The contract of that text. */
  public static Contract parse(String yaml) {
    return new Contract(new YAMLMapper().readTree(yaml));
  }

  private static Contract read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String path, Place place, Schemas schemas) {
    place.entries().keySet().stream()
        .filter(METHODS::contains)
        .forEach(
            method -> {
              String routeKey = method.toUpperCase(Locale.ROOT) + " " + path;
              operations.put(routeKey, new Operation(routeKey, place, place.in(method), schemas));
            });
  }

  /** All operations, in the order of their route keys. */
  public List<Operation> operations() {
    return List.copyOf(operations.values());
  }

  /**
   * The operation of a route, such as {@code GET /v2/images/{image_id}}; empty if none. The rest of
   * a path, {@code {file+}}, is a parameter like others to OpenAPI.
   */
  public Optional<Operation> operation(String routeKey) {
    return Optional.ofNullable(operations.get(routeKey.replace("+}", "}")));
  }

  /** The schema of that name, as it stands in the document. */
  public JsonNode schema(String name) {
    return document.in("components").in("schemas").child(name).node();
  }

  /**
   * Checks a request and its answer.
   *
   * @throws AssertionError which says all that isn't as the contract says
   */
  public void check(String routeKey, SentRequest request, GivenAnswer answer) {
    Operation operation =
        operation(routeKey)
            .orElseThrow(() -> new AssertionError(FILE_NAME + " has no " + routeKey));
    List<String> violations = operation.violations(request, answer);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          routeKey
              + " isn't as in "
              + FILE_NAME
              + ":\n  "
              + String.join("\n  ", violations)
              + "\nRequest: "
              + start(request)
              + "\nAnswer: "
              + start(answer));
    }
  }

  private static String start(Record exchanged) {
    String text = exchanged.toString();
    return text.length() > MOST_TOLD ? text.substring(0, MOST_TOLD) + "…" : text;
  }
}
