package io.imageshare.rules.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the lines that the functions log. */
public final class OperatorLog implements Consumer<String> {
  private static final JsonMapper JSON = new JsonMapper();

  private final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void accept(String line) {
    lines.add(line);
  }

  /** The lines since the last time this was asked, in their order. */
  public List<JsonNode> drain() {
    List<JsonNode> drained = new ArrayList<>();
    lines.forEach(line -> drained.add(JSON.readTree(line)));
    lines.clear();
    return drained;
  }
}
